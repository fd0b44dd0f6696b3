// One item of every kind that is stored, each holding marked words wherever a person's words can stand.
import { toApiToken, tokenEnd, tokenIdOf } from '../../shared/core/api-token.ts';
import { toWorkspaceScope } from '../../shared/core/authenticated.ts';
import { aliasIdOf, toCaptureAlias } from '../../shared/core/capture-alias.ts';
import { toConfirmationCode } from '../../shared/core/confirmation-code.ts';
import { amended, firstVersion } from '../../shared/core/ledger/entry-versions.ts';
import type { MemberProfile } from '../../shared/core/member.ts';
import type { ParsedMail } from '../../shared/core/parsed-mail.ts';
import { DEFAULT_RETENTION_DAYS } from '../../shared/core/record/retention.ts';
import { entryDone, toChangeEvent } from '../../shared/core/record/to-change-event.ts';
import { toConfirmation } from '../../shared/core/record/to-confirmation.ts';
import { toDuplicate } from '../../shared/core/record/to-duplicate.ts';
import { toFailure } from '../../shared/core/record/to-failure.ts';
import { toFlagged } from '../../shared/core/record/to-flagged.ts';
import { requestChanges, submit } from '../../shared/core/timesheet/decide-period.ts';
import { contentOf } from '../../shared/core/timesheet/period-content.ts';
import type { Ledger } from '../../shared/ports/ledger.ts';
import { draft, maya } from '../core/reply/receipt-facts.ts';
import { openPeriod, timeOn, WEEK } from '../core/timesheet/period-facts.ts';
import { exportOf } from './export-samples.ts';
import { logged, mailOf, NOW, outcomeOf } from './samples.ts';
import type { Stores } from './stores.ts';

const TOKEN = toApiToken(Uint8Array.from({ length: 32 }, (_, i) => 17 * i));
const API_MADE = toApiToken(Uint8Array.from({ length: 32 }, (_, i) => 23 * i));
const ALIAS = toCaptureAlias(Uint8Array.from({ length: 20 }, (_, i) => 11 * i));
const ANSWERED = toConfirmationCode(Uint8Array.from({ length: 20 }, (_, i) => 5 * i + 2));
const CODE = toConfirmationCode(Uint8Array.from({ length: 20 }, (_, i) => 7 * i + 3));
export const WORDS = {
  subject: 'subjectword',
  own: 'ownword',
  description: 'descriptionword',
  evidence: 'evidenceword',
  project: 'projectword',
  tag: 'tagword',
  question: 'questionword',
  name: 'Nameword',
  address: 'addressword@example.com',
  inbound: 'inboundword@in.timepost.test',
  login: 'subjectidword',
  client: 'clientword',
  code: 'CODEWORD',
  alias: 'aliasword',
  workspace: 'workspaceword',
  token: 'tokennameword',
  captureAlias: ALIAS,
  further: 'atticword@example.net',
  confirmationCode: CODE,
  answeredCode: ANSWERED,
  whyAway: 'sickness',
  secretByApi: API_MADE.slice(12),
  secret: TOKEN.slice(12), // all but the id by which a token is named
};

export async function writeEverything({ writer, recorder, messages, ...secrets }: Stores): Promise<void> {
  const member = { ...maya, displayName: WORDS.name, address: WORDS.address };
  const identity = { issuer: 'https://issuer.timepost.test', subject: WORDS.login };
  const { workspaceId } = member;
  await writer.putWorkspace({ workspaceId, name: WORDS.workspace, inboundAddresses: [WORDS.inbound] });
  await writer.putMember(member, identity);
  const rounding = { mode: 'up', stepSeconds: 900, scope: 'entry' } as const;
  await writer.putClient(workspaceId, { clientId: 'c-1', name: WORDS.client, rounding });

  const project = { projectId: 'p-1', name: WORDS.project, code: WORDS.code, aliases: [WORDS.alias] };
  const open = {
    billableDefault: true,
    visibility: 'members',
    memberIds: ['m-1'],
    managerIds: ['m-1'],
  } as const;
  await writer.putProject(workspaceId, { ...project, ...open, clientId: 'c-1', rounding });

  const held = { scope: member, name: WORDS.token, createdAt: NOW, expiresAt: tokenEnd(NOW, 1) };
  await secrets.apiTokens.add({ token: TOKEN, ...held });
  await secrets.captureAliases.add({ alias: ALIAS, projectId: 'p-1', ...held });
  await secrets.captureAliases.revoke(aliasIdOf(ALIAS), NOW);

  const evidence = draft.evidence.map((one) => ({ ...one, text: WORDS.evidence }));
  const known = { kind: 'known' as const, projectId: 'p-1', name: WORDS.project };
  const worded = { ...draft, description: WORDS.description, tags: [WORDS.tag], evidence };
  const drafts = [
    { ...worded, project: { kind: 'named' as const, name: WORDS.project } },
    { ...worded, project: known },
  ];
  const question = { doubt: 'amount_vague' as const, words: WORDS.question, evidence };
  const mail = (id: string) => ({
    ...mailOf(id),
    header: { messageId: `<${id}.${WORDS.address}>`, references: [], subject: WORDS.subject },
    body: { kind: 'opened' as const, own: WORDS.own, left: '', contentDigest: id },
  });
  const one = outcomeOf(mail('one'), logged(...drafts), { member });
  await recorder.record(one);
  await recorder.record(
    outcomeOf(
      mail('two'),
      { disposition: 'needs_review', reason: 'needs_clarification', drafts, question },
      { member },
    ),
  );
  const told = {
    disposition: 'logged',
    reason: 'accepted_partial',
    entries: [],
    toldBefore: drafts,
  } as const;
  const other = outcomeOf(mail('six'), told, { member });
  await recorder.record(toFlagged(other));
  await recorder.record(toDuplicate(outcomeOf(mail('three'), logged(draft), { member })));
  const stranger = mailOf('four', {
    routing: { kind: 'refused', reason: 'unknown_sender', workspaceId, claimedFrom: WORDS.address },
    header: { references: [], subject: WORDS.subject },
  });
  await recorder.record(outcomeOf(stranger, { disposition: 'ignored', reason: 'unknown_sender' }));
  await secrets.suppressions.add(member, { cause: 'bounce', seenAt: NOW }, NOW);
  await secrets.suppressions.countFull(member, { sesMessageId: 'ses-1', seenAt: NOW });
  const lost = mail('five');
  await messages.failed(
    toFailure({
      ...lost,
      ...lost.arrival,
      reason: 'internal_error',
      engineVersion: '1',
      now: NOW,
      retention: DEFAULT_RETENTION_DAYS,
    }),
  );
  await writeByApi(secrets.ledger, member);
  await writeToken(secrets, member);
  await writeHold(secrets.ledger, member);
  await writeTask(secrets.ledger, member);
  await writeLock(secrets, member);
  await writeAddresses(secrets.ledger, member);
  await writeAnswer(secrets, member, mail('seven'));
  await writePeriod(secrets.ledger);
  await writeCalendar(secrets.ledger, member);
  await writeExport(secrets, member);
}

/** One that a run has begun. */
async function writeExport(
  { ledger, exportRuns }: Pick<Stores, 'ledger' | 'exportRuns'>,
  member: MemberProfile,
): Promise<void> {
  const after = exportOf('x-1');
  const step = { kind: 'asked', asOf: NOW.toISOString() } as const;
  await ledger.commit(toWorkspaceScope(member), { writes: [{ kind: 'export', after, step }], events: [] });
  const claim = await exportRuns.claim(after, NOW, 315);
  if (claim.kind !== 'claimed') throw new Error(claim.kind);
  const place = { memberId: 'm-1', workDate: draft.workDate, entryId: 'e-1' };
  const progress = { rows: 1, seconds: 60, bytes: 99, place, uploadId: 'u-1', parts: ['"tag"'], tail: 1 };
  await exportRuns.save(claim.held, progress, {
    whose: ['m-1'],
    count: { rows: 1, members: 0, ofMembers: 1 },
  });
}

async function writeCalendar(ledger: Ledger, member: MemberProfile): Promise<void> {
  const { workspaceId, memberId } = member;
  const { workDate } = draft;
  const week = { validFrom: workDate, daySeconds: [28_800, 0, 0, 0, 0, 0, 0], region: 'DE-BE' };
  const holiday = { date: workDate, name: WORDS.own, part: 'full' } as const;
  const away = { workspaceId, memberId, date: workDate, kind: 'sickness', part: 'half', version: 1 } as const;
  await ledger.commit(toWorkspaceScope(member), {
    writes: [
      { kind: 'schedule', after: { workspaceId, memberId, version: 1, weeks: [week] } },
      { kind: 'holidays', after: { workspaceId, region: 'DE-BE', version: 1, holidays: [holiday] } },
      { kind: 'absence', after: away },
    ],
    events: [],
  });
}

/** One that is asked about, with its letter, and one that was confirmed. */
async function writeAddresses(ledger: Ledger, member: MemberProfile): Promise<void> {
  const { workspaceId, memberId } = member;
  const at = NOW.toISOString();
  const facts = {
    workspaceId,
    memberId,
    address: WORDS.further,
    asks: 'address',
    createdAt: at,
    letters: 1,
    version: 1,
  } as const;
  const asked = { ...facts, addressId: 'a-1', status: 'pending', expiresAt: tokenEnd(NOW, 7) } as const;
  const letter = {
    address: WORDS.further,
    code: CODE,
    asks: 'address',
    workspaceName: WORDS.workspace,
    until: at,
  } as const;
  const item = {
    workspaceId,
    memberId,
    outboxId: 'o-asks',
    kind: 'confirmation',
    addressId: 'a-1',
    letter: 1,
    facts: letter,
    receivedAt: at,
    createdAt: at,
    expiresAt: 0,
  } as const;
  const confirmed = { ...facts, addressId: 'a-2', status: 'confirmed', confirmedAt: at } as const;
  const gained = [{ kind: 'furtherAddress', address: WORDS.further }] as const;
  await ledger.commit(toWorkspaceScope(member), {
    writes: [
      { kind: 'address', after: asked, code: CODE },
      { kind: 'letter', after: item },
      { kind: 'address', after: confirmed },
      { kind: 'member', after: member, version: 1, restsOn: [], gained },
    ],
    events: [],
  });
}

/** A yes by mail to a letter. */
async function writeAnswer(
  { ledger, answers }: Pick<Stores, 'ledger' | 'answers'>,
  member: MemberProfile,
  mail: ParsedMail,
): Promise<void> {
  const { workspaceId, memberId } = member;
  const one = { workspaceId, memberId, addressId: 'a-3', address: WORDS.further, asks: 'address' } as const;
  const asked = { ...one, status: 'pending', createdAt: NOW.toISOString(), letters: 1, version: 1 } as const;
  const after = { ...asked, expiresAt: tokenEnd(NOW, 7) };
  const writes = [{ kind: 'address', after, code: ANSWERED }] as const;
  await ledger.commit(toWorkspaceScope(member), { writes, events: [] });
  const letter = await answers.find(ANSWERED, asked);
  const facts = { engineVersion: '1', now: NOW, retention: DEFAULT_RETENTION_DAYS };
  if (letter !== undefined) await answers.confirm(toConfirmation(mail, letter, facts));
}

/** One with all that a token may have, used and ended. */
async function writeToken(
  { ledger, tokenUses }: Pick<Stores, 'ledger' | 'tokenUses'>,
  member: MemberProfile,
) {
  const { workspaceId, memberId } = member;
  const made = { createdAt: NOW.toISOString(), expiresAt: tokenEnd(NOW, 1) };
  const tokenId = tokenIdOf(API_MADE);
  const report = { reportId: 'r-1', role: 'member', showsMembers: true } as const;
  const given = { scopes: ['read'], projectIds: ['p-1'], report } as const;
  const record = { workspaceId, memberId, tokenId, name: WORDS.token, ...given, ...made };
  const scope = toWorkspaceScope(member);
  const write = { kind: 'token', after: { ...record, status: 'active' }, secret: API_MADE } as const;
  await ledger.commit(scope, { writes: [write], events: [] });
  await tokenUses.note(record, NOW);
  const ended = { ...record, status: 'revoked', revokedAt: NOW.toISOString() } as const;
  await ledger.commit(scope, { writes: [{ kind: 'tokenEnd', after: ended }], events: [] });
}

async function writeTask(ledger: Ledger, member: MemberProfile): Promise<void> {
  const { workspaceId } = member;
  const after = {
    workspaceId,
    taskId: 'k-1',
    projectId: 'p-1',
    version: 1,
    name: WORDS.project,
    archived: false,
  };
  const billable = { ...after, billableDefault: true };
  const tag = { workspaceId, tagId: 'g-1', version: 1, name: WORDS.tag, archived: false };
  const savedReport = {
    workspaceId,
    memberId: member.memberId,
    reportId: 'r-1',
    name: WORDS.client,
    period: 'last_week',
    groupBy: ['day'],
    isCompared: true,
    hasTarget: true,
    ownerId: 'm-1',
    projectId: 'p-1',
    clientId: 'c-1',
    billable: true,
    savedAt: NOW.toISOString(),
  } as const;
  const writes = [
    { kind: 'task', after: billable },
    { kind: 'tag', after: tag },
    { kind: 'savedReport', after: savedReport, isDeleted: false },
  ] as const;
  await ledger.commit(toWorkspaceScope(member), { writes, events: [] });
}

/** One with a grace, and an entry on a day of it, by whoever may pass over it. */
async function writeLock(
  { ledger, workspaces }: Pick<Stores, 'ledger' | 'workspaces'>,
  member: MemberProfile,
) {
  const scope = toWorkspaceScope(member);
  const before = await workspaces.settings(scope);
  if (before === undefined) throw new Error('the workspace was written');
  const lock = { lockedUpTo: draft.workDate, graceUntil: NOW.toISOString(), firmUpTo: draft.workDate };
  const after = { ...before, version: before.version + 1, lock: { ...lock, overrideRole: 'admin' as const } };
  const write = { kind: 'workspace', version: before.version, after, isLockMoved: true } as const;
  await ledger.commit(scope, { writes: [write], events: [] });
  const facts = { workDate: draft.workDate, timeZone: member.timeZone, durationSeconds: 60 };
  const first = firstVersion(
    { ...member, entryId: 'e-locked' },
    { ...facts, description: '', tags: [] },
    NOW,
  );
  const entry = { ...first, lockOverride: WORDS.own };
  const over = { kind: 'entry', after: entry, longestDaySeconds: 86_400, override: 'owner' } as const;
  await ledger.commit(scope, { writes: [over], events: [] });
}

/** One of which changes were requested. */
async function writePeriod(ledger: Ledger): Promise<void> {
  const entries = [timeOn('a', 'p-1'), timeOn('b')];
  const by = { at: NOW.toISOString(), by: 'm-1', reason: WORDS.own };
  const content = contentOf({ ...WEEK, memberId: 'm-1' }, entries);
  let period = openPeriod();
  for (const step of [
    () => submit(period, content, {}, by),
    () => requestChanges(period, { projectId: 'p-1', contentHash: content.parts[0]?.contentHash }, by),
  ]) {
    const stepped = step();
    if (stepped.kind !== 'done') throw new Error(stepped.why);
    period = stepped.after;
    await ledger.commit(toWorkspaceScope(maya), { writes: [{ kind: 'period', after: period }], events: [] });
  }
}

/** One that is lifted. */
async function writeHold(ledger: Ledger, member: MemberProfile): Promise<void> {
  const { workspaceId, memberId } = member;
  const at = NOW.toISOString();
  const set = { workspaceId, holdId: 'h-1', reason: WORDS.own, setAt: at, setBy: memberId };
  const lifted = { ...set, lifted: { at, by: memberId, reason: WORDS.own } };
  for (const after of [set, lifted])
    await ledger.commit(toWorkspaceScope(member), { writes: [{ kind: 'hold', after }], events: [] });
}

/** An entry and its second version, under keys. */
async function writeByApi(ledger: Ledger, member: MemberProfile): Promise<void> {
  const scope = toWorkspaceScope(member);
  const facts = {
    workDate: draft.workDate,
    timeZone: member.timeZone,
    durationSeconds: 3600,
    startedAt: '2026-03-10T09:00:00.000Z',
    endedAt: '2026-03-10T10:30:00.000Z',
    breakSeconds: 1800,
    project: { kind: 'known', projectId: 'p-1', name: WORDS.project },
    taskId: 't-1',
    description: WORDS.own,
    tags: [WORDS.own],
    billable: true,
  } as const;
  const { workspaceId, memberId } = member;
  const timer = { ...facts, workspaceId, memberId, timerId: 't-api' };
  const { workDate: _day, durationSeconds: _long, endedAt: _end, breakSeconds: _break, ...started } = timer;
  await ledger.commit(scope, { writes: [{ kind: 'timer', started }], events: [] });
  const first = firstVersion({ ...member, entryId: 'e-api' }, facts, NOW);
  const by = { at: NOW.toISOString(), memberId: member.memberId, reason: WORDS.own };
  const versions = [first, amended(first, { ...facts, durationSeconds: 60 }, by)];
  for (const [at, after] of versions.entries()) {
    const before = versions[at - 1];
    const write = { kind: 'entry', ...(before && { before }), after, longestDaySeconds: 86_400 } as const;
    const events = [toChangeEvent(scope, entryDone(after), NOW, DEFAULT_RETENTION_DAYS)];
    const answer = { status: 200, body: { description: WORDS.own } };
    const once = { key: `k-${at}`, request: 'r', answer, expiresAt: 0 };
    await ledger.commit(scope, { writes: [write], events }, once);
  }
}
