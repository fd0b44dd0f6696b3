// Reads one mail from a file by the path's own steps (screening, bodies, triage), without a server and without recording.
import { readFile } from 'node:fs/promises';
import type { MemberProfile } from '../../shared/core/member.ts';
import { toAuthor } from '../../shared/core/parse/mail-head.ts';
import { openBodies } from '../../shared/core/parse/open-bodies.ts';
import { receiveMail } from '../../shared/core/parse/receive-mail.ts';
import type { Arrival } from '../../shared/core/parsed-mail.ts';
import { readHeaderBlock, valuesOf } from '../../shared/core/screen/header-block.ts';
import { triage } from '../../shared/core/triage/triage.ts';
import { memberIdOf, type PersonFacts } from '../demo/people.ts';
import type { MailCase } from './case.ts';
import { failed, type Prediction, toPrediction } from './prediction.ts';

const WORKSPACE = 'local';
const RECIPIENT = 'time@in.timepost.test'; // where the mail names none; any belongs to the one workspace here
const NO_CATALOGUE = { clients: [], projects: [] };

export async function readMailCase(given: MailCase, people: readonly PersonFacts[]): Promise<Prediction> {
  let raw: Uint8Array;
  try {
    raw = await readFile(given.path);
  } catch {
    return failed(given.id, 'the file cannot be read');
  }
  const members = new Map(people.map((person) => [person.email.toLowerCase(), toProfile(person)]));
  const receivedAt = new Date(given.receivedAt ?? dateOf(raw) ?? Date.now()).toISOString();
  const mail = await receiveMail(raw, toArrival(given, receivedAt, recipientOf(raw)), {
    findRecipient: async () => ({ workspaceId: WORKSPACE }),
    findCaptureAlias: async () => undefined, // nobody here has one
    findConfirmation: async () => undefined,
    findSender: async (_workspaceId, address) => members.get(address.toLowerCase()),
    openBodies,
    now: new Date(receivedAt),
  });
  const memberId = mail.routing.kind === 'member' ? mail.routing.memberId : undefined;
  const said = given.user === undefined ? undefined : members.get(given.user.toLowerCase());
  const member = said ?? [...members.values()].find((one) => one.memberId === memberId) ?? NOBODY;
  return toPrediction(given.id, triage(mail, { member, catalogue: NO_CATALOGUE }));
}

function toProfile(person: PersonFacts): MemberProfile {
  const { name, email, timeZone, locale, workdayMinutes } = person;
  const memberId = memberIdOf(person);
  return {
    workspaceId: WORKSPACE,
    memberId,
    status: 'active',
    role: 'member',
    displayName: name,
    address: email,
    timeZone,
    locale,
    workdayMinutes,
  };
}

/** For mails that are refused before anyone asks whose they are. */
const NOBODY: MemberProfile = toProfile({
  name: '',
  email: '',
  timeZone: 'UTC',
  locale: 'en-GB',
  workdayMinutes: 480,
});

/** A file has no envelope: the first address that it is written to. */
function recipientOf(raw: Uint8Array): string {
  const block = readHeaderBlock(raw);
  const [to = ''] = block.kind === 'read' ? valuesOf(block.fields, 'to') : [];
  return toAuthor(to).address ?? RECIPIENT;
}

function toArrival({ id, path, verdicts }: MailCase, receivedAt: string, recipient: string): Arrival {
  return {
    sesMessageId: id,
    recipient,
    receivedAt,
    verdicts,
    raw: { bucket: 'local', key: path },
  };
}

const HEAD_BYTES = 64 * 1024;

/** The Date header stands in for the time of receipt that a file alone does not tell. */
function dateOf(raw: Uint8Array): number | undefined {
  const head = new TextDecoder('latin1').decode(raw.subarray(0, HEAD_BYTES)).split(/\r?\n\r?\n/, 1)[0] ?? '';
  const [, written] = /^date:[ \t]{0,8}([^\r\n]{1,80})/im.exec(head) ?? [];
  const instant = Date.parse((written ?? '').replace(/\([^()]*\)\s*$/, ''));
  return Number.isNaN(instant) ? undefined : instant;
}
