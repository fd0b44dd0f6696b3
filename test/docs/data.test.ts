// docs/data.md is the code's truth: every key and every lifetime stands in it as it is built.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { type ItemKey, keyOf } from '../../shared/adapters/dynamo/dynamo-keys.ts';
import { AUDIT_SHARDS, OUTBOX_SHARDS, TABLES, type TableKeys } from '../../shared/contracts/tables.ts';
import { LARGEST_OUTCOME_ITEMS } from '../../shared/core/record/limits.ts';
import { DEFAULT_RETENTION_DAYS, type RetentionClass } from '../../shared/core/record/retention.ts';
import type { WorkDate } from '../../shared/core/work-date.ts';

const page = readFileSync(new URL('../../docs/data.md', import.meta.url), 'utf8');
const scope = { workspaceId: '{workspace}', memberId: '{member}' };
const day = '{day}' as WorkDate;

/** Each key as the page writes it. */
const KEYS: Readonly<Record<Exclude<keyof typeof keyOf, 'auditEvent'>, ItemKey>> = {
  message: keyOf.message('{message}'),
  rawMark: keyOf.rawMark('{raw}', '{message}'),
  messageText: keyOf.messageText('{message}'),
  quarantined: keyOf.quarantined({
    workspaceId: '{workspace}',
    messageKey: '{message}',
    receivedAt: '{instant}',
  }),
  contentMark: keyOf.contentMark('{content}'),
  messageIdMark: keyOf.messageIdMark('{id}'),
  threadAnswers: keyOf.threadAnswers('{thread}', '{hour}'),
  fruitlessAnswers: keyOf.fruitlessAnswers('{thread}', '{day}'),
  addressAnswers: keyOf.addressAnswers(scope, '{day}'),
  lettersTo: keyOf.lettersTo('{workspace}', '{digest}', '{day}'),
  lettersOf: keyOf.lettersOf('{workspace}', '{day}'),
  mailBucket: keyOf.mailBucket({ of: 'member', ...scope }),
  suppression: keyOf.suppression('{workspace}', '{digest}'),
  fullMailbox: keyOf.fullMailbox('{workspace}', '{digest}', '{month}'),
  monthlySpend: keyOf.monthlySpend('{month}'),
  member: keyOf.member(scope),
  entry: keyOf.entry(scope, { workDate: day, entryId: '{entry}' }),
  entryVersion: { ...keyOf.entryVersion('{workspace}', '{entry}', 1), sk: 'VERSION#{version}' },
  onceMark: keyOf.onceMark(scope, '{key}'),
  dayTotal: keyOf.dayTotal(scope, day),
  timer: keyOf.timer(scope),
  period: {
    ...keyOf.period(scope, { kind: 'week', startDate: '{start}' as WorkDate, endDate: '{end}' as WorkDate }),
    sk: 'PERIOD#{start}#{end}#{kind}',
  },
  legalHold: keyOf.legalHold('{workspace}', '{hold}'),
  holdPass: keyOf.holdPass(),
  proposal: keyOf.proposal(scope, '{proposal}'),
  membership: keyOf.membership(scope),
  workspace: keyOf.workspace('{workspace}'),
  lock: { ...keyOf.lock(scope), pk: 'LOCK#{workspace}#{copy}' },
  client: keyOf.client('{workspace}', '{client}'),
  project: keyOf.project('{workspace}', '{project}'),
  tag: keyOf.tag('{workspace}', '{tag}'),
  task: keyOf.task('{workspace}', '{task}'),
  heldName: keyOf.heldName('{workspace}', '{kind}', '{digest}'),
  outboxItem: keyOf.outboxItem({ workspaceId: '{workspace}', outboxId: '{outbox}' }),
  recipient: keyOf.recipient('{digest}'),
  sender: keyOf.sender('{workspace}', '{digest}'),
  identity: keyOf.identity('{digest}', '{workspace}'),
  apiToken: keyOf.apiToken('{digest}'),
  captureAlias: keyOf.captureAlias('{digest}'),
  confirmation: keyOf.confirmation('{digest}'),
  schedule: keyOf.schedule(scope),
  absence: keyOf.absence(scope, day),
  holidays: keyOf.holidays('{workspace}', '{region}'),
  memberAddress: keyOf.memberAddress(scope, '{address}'),
  captureAliasId: keyOf.captureAliasId('{alias}'),
  apiTokenId: keyOf.apiTokenId('{token}'),
  captureAliasRecord: keyOf.captureAliasRecord(scope, '{alias}'),
  exportJob: keyOf.exportJob(scope, '{export}'),
  exportSlot: { ...keyOf.exportSlot('{workspace}', 0), sk: 'SLOT#{slot}' },
  savedReport: keyOf.savedReport(scope, '{report}'),
  apiTokenRecord: keyOf.apiTokenRecord(scope, '{token}'),
};

describe('the page of the data', () => {
  test.each(Object.entries(KEYS))('names the key of each %s', (_kind, { pk, sk }) => {
    expect(page.split('\n').some((row) => row.includes(`| \`${pk}\` | \`${sk}\` |`))).toBe(true);
  });

  test('names the key of each audit event, with its shards', () => {
    const at = '2026-03-11T09:00:00.000Z';
    const { pk, sk } = keyOf.auditEvent({ workspaceId: '{workspace}', at, eventId: '{event}' });

    const written = {
      pk: pk.replace('2026-03-11', '{day}').replace(/\d$/, '{shard}'),
      sk: sk.replace(at, '{instant}'),
    };
    expect(page).toContain(`| \`${written.pk}\`, ${AUDIT_SHARDS} shards | \`${written.sk}\` |`);
  });

  test('names every index with its keys', () => {
    const indexes = Object.values<TableKeys>(TABLES).flatMap((table) => Object.entries(table.indexes));

    expect(indexes).toHaveLength(3);
    for (const [name, { partitionKey, sortKey, nonKeyAttributes }] of indexes) {
      const held = `keys, ${nonKeyAttributes.map((attribute) => `\`${attribute}\``).join(', ')};`;
      expect(page).toMatch(
        new RegExp(`\\| \`${name}\` \\| \`${partitionKey}\`.* \\| \`${sortKey}\`.* \\| ${held}`),
      );
    }
    expect(page).toContain(`over ${OUTBOX_SHARDS} shards`);
  });

  test('names every class of retention with its days, and no other', () => {
    const rows = [...page.matchAll(/^\| `(\w+)` \| (\d+) \|/gm)].map(([, of, days]) => [of, Number(days)]);

    expect(rows).toHaveLength(16);
    for (const [of, days] of rows) expect(DEFAULT_RETENTION_DAYS[of as RetentionClass]).toBe(days);
  });

  test('says how many items a mail may take', () => {
    expect(page).toContain(`At most ${LARGEST_OUTCOME_ITEMS} items`);
  });
});

test('audit events of one day spread over all its shards', () => {
  const ids = Array.from({ length: 64 }, (_, i) => `7818f1ae-a47a-8539-9345-2f41184472${i + 10}`);
  const at = '2026-03-11T09:00:00.000Z';

  const partitions = new Set(ids.map((eventId) => keyOf.auditEvent({ workspaceId: 'w', at, eventId }).pk));

  expect(partitions.size).toBe(AUDIT_SHARDS);
});
