// One mail of any bytes through screen, parse and triage, and what must hold of it whatever it is. A fault is told in words;
// what throws is a fault as well.

import { ParsedMailMessage } from '../../shared/contracts/triage-message.ts';
import type { Decision } from '../../shared/core/decision.ts';
import { MINUTES_A_DAY } from '../../shared/core/minutes.ts';
import { openBodies } from '../../shared/core/parse/open-bodies.ts';
import { receiveMail } from '../../shared/core/parse/receive-mail.ts';
import type { ParsedMail } from '../../shared/core/parsed-mail.ts';
import { REASON_CODES } from '../../shared/core/reason.ts';
import type { DraftEntry } from '../../shared/core/time-entry.ts';
import { triage } from '../../shared/core/triage/triage.ts';
import { parseWorkDate } from '../../shared/core/work-date.ts';
import { arrivalOf, MAYA, RECEIVED_AT } from '../demo/lone-member.ts';

const LONGEST_ERROR = 2_000;
const CATALOGUE = {
  clients: [{ clientId: 'c', name: 'Acme Corp' }],
  projects: [
    {
      projectId: 'p',
      clientId: 'c',
      name: 'Redesign',
      code: 'ACME',
      aliases: ['lakeside'],
      billableDefault: true,
      archived: false,
    },
  ],
};

export interface Tried {
  readonly decision?: Decision;
  /** What does not hold; absent where all does. */
  readonly fault?: string;
}

export interface Trial {
  readonly mail: Uint8Array;
  readonly locale: string;
  readonly bothLineEnds: boolean;
}

export function tryTrial({ mail, locale, bothLineEnds }: Trial): Promise<Tried> {
  return bothLineEnds ? tryLineEnds(mail, locale) : tryMail(mail, locale);
}

/** Whatever screening says, the bodies are opened and read as well: hostile bytes must be borne at every step. */
async function tryMail(raw: Uint8Array, locale: string): Promise<Tried> {
  try {
    const received = await receiveMail(raw, arrivalOf('fuzz'), {
      findRecipient: async () => ({ workspaceId: 'w' }),
      findCaptureAlias: async () => undefined,
      findConfirmation: async () => undefined,
      findSender: async () => MAYA,
      openBodies,
      now: new Date(RECEIVED_AT),
    });
    const known = { member: { ...MAYA, locale }, catalogue: CATALOGUE };
    const asSent = triage(received, known);
    const opened = received.body === undefined ? await asMember(received, raw) : received;
    const decision = triage(opened, known);
    return { decision, ...toFault(faultOf(received, asSent) ?? faultOf(opened, decision)) };
  } catch (error) {
    return toFault(`threw: ${error instanceof Error ? error.stack : String(error)}`.slice(0, LONGEST_ERROR));
  }
}

/** Line ends are not the writer's: the same mail with other ones must be decided alike. */
async function tryLineEnds(raw: Uint8Array, locale: string): Promise<Tried> {
  const lines = Buffer.from(raw).toString('latin1').replace(/\r\n?/g, '\n');
  const bare = await tryMail(toBytes(lines), locale);
  const whole = await tryMail(toBytes(lines.replaceAll('\n', '\r\n')), locale);
  const isSame = JSON.stringify(bare.decision) === JSON.stringify(whole.decision);
  return isSame ? bare : toFault('LF and CRLF are decided differently');
}

function toBytes(binary: string): Uint8Array {
  return new Uint8Array(Buffer.from(binary, 'latin1'));
}

function toFault(fault: string | undefined): Tried {
  return fault === undefined ? {} : { fault };
}

async function asMember(mail: ParsedMail, raw: Uint8Array): Promise<ParsedMail> {
  const routing = { kind: 'member', workspaceId: 'w', memberId: 'm', proof: 'dmarc' } as const;
  return { ...mail, routing, body: await openBodies(raw) };
}

function faultOf(mail: ParsedMail, decision: Decision): string | undefined {
  const { routing } = mail;
  // The queue's own check refuses what is not of its form: such a mail would never come to an end.
  const carried = ParsedMailMessage.safeParse(JSON.parse(JSON.stringify(mail)));
  if (!carried.success) return `the queue does not carry it: ${carried.error.issues[0]?.path.join('.')}`;
  if (!REASON_CODES.includes(decision.reason)) return `no reason: ${decision.reason}`;
  if (routing.kind === 'refused' && decision.disposition !== 'ignored')
    return 'a refused mail is not ignored';
  const entries = 'entries' in decision ? decision.entries : [];
  if (decision.disposition === 'logged' && entries.length === 0) return 'logged without an entry';
  const wrong = entries.find((entry) => !isSound(entry));
  if (wrong !== undefined) return `an entry that cannot be: ${JSON.stringify(wrong).slice(0, 300)}`;
  const days = Object.entries(Object.groupBy(entries, ({ workDate }) => workDate));
  const full = days.find(([, of = []]) => of.reduce((sum, { minutes }) => sum + minutes, 0) > MINUTES_A_DAY);
  return full === undefined ? undefined : `more than a day on ${full[0]}`;
}

function isSound({ workDate, minutes, evidence, confidence }: DraftEntry): boolean {
  const isAmount = Number.isInteger(minutes) && minutes > 0 && minutes <= MINUTES_A_DAY;
  const isShare = confidence >= 0 && confidence <= 1;
  return (
    isAmount &&
    isShare &&
    parseWorkDate(workDate) !== undefined &&
    evidence.every(({ start, end }) => start >= 0 && start <= end)
  );
}
