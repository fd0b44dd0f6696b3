// A stage's own days, as they reach the store: every item of an outcome goes when the stage says, and none by default.
import { expect, test } from '@jest/globals';
import type { Item } from '../../shared/adapters/dynamo/dynamo-item.ts';
import type { TransactItem } from '../../shared/adapters/dynamo/dynamo-transaction.ts';
import { dynamoLedger } from '../../shared/adapters/ledger/dynamo-ledger.ts';
import { dynamoRecorder } from '../../shared/adapters/ledger/dynamo-recorder.ts';
import { toWorkspaceScope } from '../../shared/core/authenticated.ts';
import type { Decision } from '../../shared/core/decision.ts';
import { amended, firstVersion } from '../../shared/core/ledger/entry-versions.ts';
import type { RetentionDays } from '../../shared/core/record/retention.ts';
import { draft, entry, maya } from '../core/reply/receipt-facts.ts';
import { openPeriod } from '../core/timesheet/period-facts.ts';
import { twinDigests, twinSealer } from '../twins/twin-sealer.ts';
import { logged, mailOf, NOW, outcomeOf } from './samples.ts';
import { toldDynamo } from './told-dynamo.ts';

const OWN: RetentionDays = {
  rawMail: 1001,
  parsedMail: 1002,
  messageText: 1003,
  messageRecord: 1004,
  contentMark: 1005,
  proposal: 1006,
  outboxItem: 1007,
  monthlySpend: 1010,
  answerCount: 1011,
  idempotency: 1017,
  mailBucket: 1012,
  suppression: 1013,
  shortSuppression: 1014,
  feedbackMark: 1015,
  exportFile: 1016,
  timeEntry: 1008,
  auditEvent: 1009,
};
const TABLES = { ledger: 'ledger', mail: 'mail', audit: 'audit' };

/** The days that each item of a mail of `NOW`'s moment lives, by its type. */
async function daysOf(decision: Decision): Promise<Readonly<Record<string, number>>> {
  const arrival = { ...mailOf('one').arrival, receivedAt: NOW.toISOString() };
  const outcome = outcomeOf(mailOf('one', { arrival }), decision, { retention: OWN });
  const { doc, asked } = toldDynamo(() => ({}));
  await dynamoRecorder(doc, TABLES, { sealer: twinSealer(), random: () => 0 }).record(outcome);
  const all = asked[0]?.['TransactItems'] as readonly TransactItem[];
  return Object.fromEntries(all.flatMap(toDays));
}

/** Of what is written; a question leaves nothing. */
function toDays({ Put, Update, ConditionCheck }: TransactItem): readonly (readonly [string, number])[] {
  if (ConditionCheck !== undefined) return [];
  const values = Update?.ExpressionAttributeValues;
  const item: Item = Put?.Item ?? { itemType: values?.[':type'], expiresAt: values?.[':expiresAt'] };
  const seconds = Number(item.expiresAt) - Math.floor(NOW.getTime() / 1000);
  return [[String(item.itemType), seconds / 86_400]];
}

test("every item of a logged mail lives for the stage's own days", async () => {
  expect(await daysOf(logged(draft))).toEqual({
    message: OWN.messageRecord,
    rawMark: OWN.messageRecord,
    messageText: OWN.messageText,
    contentMark: OWN.contentMark,
    messageIdMark: OWN.contentMark,
    entry: OWN.timeEntry,
    dayTotal: OWN.timeEntry,
    outbox: OWN.outboxItem,
    auditEvent: OWN.auditEvent,
  });
});

test("every item of a mail under review lives for the stage's own days", async () => {
  const review: Decision = { disposition: 'needs_review', reason: 'proposed', drafts: [draft] };

  expect(await daysOf(review)).toEqual({
    message: OWN.messageRecord,
    rawMark: OWN.messageRecord,
    messageText: OWN.messageText,
    contentMark: OWN.contentMark,
    messageIdMark: OWN.contentMark,
    proposal: OWN.proposal,
    outbox: OWN.outboxItem,
    auditEvent: OWN.auditEvent,
  });
});

test("an entry that is written by API lives for its workspace's own days where that says any", async () => {
  const { doc, asked } = toldDynamo(() => ({}));
  const policies = { ofRetention: async () => ({ timeEntry: 500 }), forget: () => undefined };
  const parts = { sealer: twinSealer(), digests: twinDigests, retention: OWN, policies, random: () => 0 };
  const after = firstVersion(entry, entry, NOW);
  const write = { kind: 'entry', after, longestDaySeconds: 86_400 } as const;

  await dynamoLedger(doc, { ...TABLES, directory: 'directory' }, parts).commit(toWorkspaceScope(maya), {
    writes: [write],
    events: [],
  });

  const all = asked[0]?.['TransactItems'] as readonly TransactItem[];
  expect(Object.fromEntries(all.flatMap(toDays))).toEqual({ entry: 500, entryVersion: 500, dayTotal: 500 });
});

test('a day lives from its latest writing on, also where that amends an entry which was made before the others of the day', async () => {
  const { doc, asked } = toldDynamo(() => ({}));
  const policies = { ofRetention: async () => ({ timeEntry: 500 }), forget: () => undefined };
  const parts = { sealer: twinSealer(), digests: twinDigests, retention: OWN, policies, random: () => 0 };
  const made = new Date(NOW.getTime() - 300 * 86_400_000);
  const before = firstVersion(entry, entry, made);
  const by = { at: NOW.toISOString(), memberId: maya.memberId, reason: 'it was less' };
  const after = amended(before, { ...entry, durationSeconds: 60 }, by);

  await dynamoLedger(doc, { ...TABLES, directory: 'directory' }, parts).commit(toWorkspaceScope(maya), {
    writes: [{ kind: 'entry', before, after, longestDaySeconds: 86_400 }],
    events: [],
  });

  const all = asked[0]?.['TransactItems'] as readonly TransactItem[];
  expect(Object.fromEntries(all.flatMap(toDays))).toMatchObject({ entry: 200, dayTotal: 500 });
});

test('a timesheet and its days live as long as its entries', async () => {
  const { doc, asked } = toldDynamo(() => ({}));
  const policies = { ofRetention: async () => ({ timeEntry: 500 }), forget: () => undefined };
  const parts = { sealer: twinSealer(), digests: twinDigests, retention: OWN, policies, random: () => 0 };
  const step = { step: 'submitted', at: NOW.toISOString(), by: 'm-1' } as const;
  const closed = { '*': 'submitted' } as const;
  const after = { ...openPeriod(), version: 1, status: 'submitted', closed, steps: [step] } as const;

  await dynamoLedger(doc, { ...TABLES, directory: 'directory' }, parts).commit(toWorkspaceScope(maya), {
    writes: [{ kind: 'period', after }],
    events: [],
  });

  const all = asked[0]?.['TransactItems'] as readonly TransactItem[];
  expect(Object.fromEntries(all.flatMap(toDays))).toEqual({ period: 500, dayTotal: 500 });
});
