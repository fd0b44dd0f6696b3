// The mails of a cell and what each must come to: the model that the end state is held against. What the words mean is other
// tests' business; here each kind is one whose end is beyond doubt.
import type { PersonFacts } from '../../local/demo/people.ts';
import { INBOUND_ADDRESS } from '../../local/layout.ts';
import { type Random, randomOf } from '../../local/random.ts';
import type { MailVerdicts } from '../../local/stand-ins/control/settings.ts';
import { toMailVerdicts } from '../../local/stand-ins/control/settings.ts';
import { toSesMessageId } from '../../local/stand-ins/ses-in/ses-message-id.ts';
import type { MessageStatus } from '../../shared/core/outcome.ts';
import type { ReasonCode } from '../../shared/core/reason.ts';
import { derivedId, toMessageKey } from '../../shared/core/record/ids.ts';

/** What one mail must have come to when everything is quiet. */
export interface Expected {
  readonly status: MessageStatus;
  readonly reason: ReasonCode;
  /** Minutes of each entry, smallest first. */
  readonly minutes: readonly number[];
  readonly answers: 0 | 1;
  /** Events of the audit table about this message. */
  readonly auditEvents: number;
}

export interface BenchMail {
  readonly sesMessageId: string;
  readonly messageKey: string;
  readonly outboxId: string;
  readonly from: string;
  readonly raw: Buffer;
  readonly verdicts: MailVerdicts;
  readonly expected: Expected;
}

interface Words {
  readonly text: string;
  readonly headers?: readonly string[];
  readonly verdicts?: MailVerdicts;
  readonly from?: string;
  readonly expected: Expected;
}

/** `minutes` gives others at each call: the same work told twice would be asked about. */
type Kind = (minutes: () => number, random: Random) => Words;

const logged = (minutes: readonly number[]): Expected => ({
  status: 'replied',
  reason: 'accepted',
  minutes: [...minutes].sort((a, b) => a - b),
  answers: 1,
  auditEvents: 1,
});
const unanswered = (status: MessageStatus, reason: ReasonCode): Expected => ({
  status,
  reason,
  minutes: [],
  answers: 0,
  auditEvents: 1,
});

/** Of a mail that states half an hour. */
export const LOGGED_30 = logged([30]);

/** No attempt could do it: park writes the record, and nothing else comes of it. */
export const FAILED: Expected = { ...unanswered('failed', 'internal_error'), auditEvents: 0 };

/** A kind is as likely as its weight. */
const KINDS: readonly (readonly [weight: number, kind: Kind])[] = [
  [
    10,
    (minutes) => {
      const all = minutes();
      return { text: `${all} minutes ACME redesign yesterday`, expected: logged([all]) };
    },
  ],
  [
    4,
    (minutes) => {
      const [first, second] = [minutes(), minutes()];
      const text = `- yesterday: ${first} minutes ACME support\n- yesterday: ${second} minutes Globex rollout`;
      return { text, expected: logged([first, second]) };
    },
  ],
  [
    2,
    () => ({
      text: 'Spent some time on ACME',
      expected: { ...logged([]), reason: 'needs_clarification' },
    }),
  ],
  [
    2,
    (minutes) => ({
      text: `${minutes()} minutes ACME redesign yesterday`,
      headers: ['Auto-Submitted: auto-replied'],
      expected: unanswered('ignored', 'ignored_automated'),
    }),
  ],
  [
    1,
    (minutes) => ({
      text: `${minutes()} minutes ACME redesign yesterday`,
      verdicts: toMailVerdicts({ spf: 'FAIL', dkim: 'FAIL', dmarc: 'FAIL', dmarcPolicy: 'reject' }),
      expected: unanswered('quarantined', 'unverified_sender'),
    }),
  ],
  [
    1,
    (minutes, random) => ({
      text: `${minutes()} minutes ACME redesign yesterday`,
      from: `stranger-${random.below(1_000_000)}@example.net`,
      expected: unanswered('quarantined', 'unknown_sender'),
    }),
  ],
];

/** People that no other cell has. Few mails come from each: nobody is held back for sending too many. */
export function membersOf(cell: string, count: number): readonly PersonFacts[] {
  const slug = derivedId('bench', cell).slice(0, 8);
  return Array.from({ length: count }, (_, i) => ({
    name: `Member ${i}`,
    email: `member-${i}.${slug}@example.com`,
    timeZone: i % 2 === 0 ? 'UTC' : 'Europe/Berlin',
    locale: 'en-GB',
    workdayMinutes: 480,
  }));
}

export function mailsOf(
  cell: string,
  { seed, count, members, now }: { seed: number; count: number; members: readonly PersonFacts[]; now: Date },
): readonly BenchMail[] {
  const random = randomOf(seed, cell);
  const minutesOf = members.map(() => differentMinutes(random));
  return Array.from({ length: count }, (_, i) => {
    const member = i % members.length;
    const words = chooseKind(random)(minutesOf[member] ?? (() => 1), random);
    const from = words.from ?? members[member]?.email ?? '';
    return toMail(words, from, now, random);
  });
}

/** Small numbers, each once, so that no day of a member is ever over full. */
function differentMinutes(random: Random): () => number {
  const left = random.shuffle(Array.from({ length: 50 }, (_, i) => 5 + i));
  return () => left.pop() ?? 1;
}

function chooseKind(random: Random): Kind {
  const all = KINDS.flatMap(([weight, kind]) => Array<Kind>(weight).fill(kind));
  return random.pick(all);
}

export function toMail(words: Words, from: string, sentAt: Date, random: Random): BenchMail {
  const head = (sesMessageId: string) => [
    ...(words.headers ?? []),
    `From: ${from}`,
    `To: ${INBOUND_ADDRESS}`,
    'Subject: Time',
    `Message-ID: <${sesMessageId}@mail.example.com>`,
    `Date: ${sentAt.toUTCString().replace('GMT', '+0000')}`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
  ];
  const text = words.text.replaceAll('\n', '\r\n');
  const raw = (sesMessageId: string) => Buffer.from(`${head(sesMessageId).join('\r\n')}\r\n\r\n${text}\r\n`);
  return toBenchMail({ ...words, raw, from }, random);
}

export function toBenchMail(
  {
    raw,
    from,
    verdicts,
    expected,
  }: Pick<Words, 'verdicts' | 'expected'> & {
    readonly raw: (sesMessageId: string) => Buffer;
    readonly from: string;
  },
  random: Random,
): BenchMail {
  const sesMessageId = toSesMessageId(random.bytes(40));
  const messageKey = toMessageKey(sesMessageId, INBOUND_ADDRESS);
  return {
    sesMessageId,
    messageKey,
    outboxId: derivedId(messageKey, 'receipt'),
    from,
    raw: raw(sesMessageId),
    verdicts: verdicts ?? toMailVerdicts(),
    expected,
  };
}
