// Reads what a cell's mails have come to, from the tables and from what the mail service took. Changes nothing, opens nothing sealed.
import { BatchGetCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { PersonFacts } from '../../local/demo/people.ts';
import { memberIdOf } from '../../local/demo/people.ts';
import { WORKSPACE_ID } from '../../local/demo-workspace.ts';
import { QUEUE_NAMES, TABLE_NAMES } from '../../local/layout.ts';
import type { SentMail } from '../../local/stand-ins/ses-out/sent-mail.ts';
import { keyOf } from '../../shared/adapters/dynamo/dynamo-keys.ts';
import { AUDIT_SHARDS } from '../../shared/contracts/tables.ts';
import { UNROUTED } from '../../shared/core/outcome.ts';
import { lettersSince } from './journal.ts';
import type { BenchMail } from './mails.ts';
import { inspect } from './settle.ts';
import type { BenchStack } from './stack.ts';

type Item = Readonly<Record<string, unknown>>;

export interface EndState {
  readonly records: ReadonlyMap<string, Item>;
  readonly outbox: ReadonlyMap<string, Item>;
  /** Entries of all members of the cell, and what each day of them adds up to. */
  readonly entries: readonly Item[];
  readonly dayTotals: readonly Item[];
  /** How many audit events there are about each message. */
  readonly auditEvents: ReadonlyMap<string, number>;
  /** How many letters went out for each outbox item. */
  readonly letters: ReadonlyMap<string, number>;
  /** Bodies in the parked queues. */
  readonly parked: readonly string[];
}

export interface ObservedCell {
  readonly mails: readonly BenchMail[];
  readonly members: readonly PersonFacts[];
  /** Instants between which everything happened, in milliseconds since 1970. */
  readonly from: number;
  readonly to: number;
  /** Where the journal of sent mails ended before the cell. */
  readonly journalFrom: number;
}

export async function observe(stack: BenchStack, cell: ObservedCell): Promise<EndState> {
  const { mails, members } = cell;
  const ofMembers = await Promise.all(members.map((member) => itemsOf(stack, member)));
  const all = ofMembers.flat();
  return {
    records: await byKey(
      stack,
      TABLE_NAMES.mail,
      mails.map(({ messageKey }) => keyOf.message(messageKey)),
      'messageKey',
    ),
    outbox: await byKey(
      stack,
      TABLE_NAMES.ledger,
      mails.map(({ outboxId }) => keyOf.outboxItem({ workspaceId: WORKSPACE_ID, outboxId })),
      'outboxId',
    ),
    entries: all.filter(({ itemType }) => itemType === 'entry'),
    dayTotals: all.filter(({ itemType }) => itemType === 'dayTotal'),
    auditEvents: await auditEvents(stack, cell),
    letters: countLetters(await lettersSince(stack, cell.journalFrom)),
    parked: await parked(stack),
  };
}

async function byKey(
  { clients }: BenchStack,
  table: string,
  keys: readonly object[],
  id: string,
): Promise<ReadonlyMap<string, Item>> {
  const found = new Map<string, Item>();
  for (let start = 0; start < keys.length; start += 100) {
    const Keys = keys.slice(start, start + 100) as Record<string, unknown>[];
    const { Responses = {} } = await clients.doc.send(
      new BatchGetCommand({ RequestItems: { [table]: { Keys, ConsistentRead: true } } }),
    );
    for (const item of Responses[table] ?? []) found.set(String(item[id]), item);
  }
  return found;
}

async function itemsOf(stack: BenchStack, person: PersonFacts): Promise<readonly Item[]> {
  const { pk } = keyOf.member({ workspaceId: WORKSPACE_ID, memberId: memberIdOf(person) });
  return queryAll(stack, TABLE_NAMES.ledger, { pk });
}

async function queryAll(
  { clients }: BenchStack,
  TableName: string,
  { pk, after, before }: { readonly pk: string; readonly after?: string; readonly before?: string },
): Promise<readonly Item[]> {
  const items: Item[] = [];
  let start: Record<string, unknown> | undefined;
  do {
    const { Items = [], LastEvaluatedKey } = await clients.doc.send(
      new QueryCommand({
        TableName,
        KeyConditionExpression:
          after === undefined ? 'pk = :pk' : 'pk = :pk AND sk BETWEEN :after AND :before',
        ExpressionAttributeValues: {
          ':pk': pk,
          ...(after !== undefined && { ':after': after, ':before': before }),
        },
        ConsistentRead: true,
        ExclusiveStartKey: start,
      }),
    );
    items.push(...Items);
    start = LastEvaluatedKey;
  } while (start !== undefined);
  return items;
}

const DAY_MS = 86_400_000;
/** A function's own clock may be wrong by an hour in a cell. */
const SKEW_MS = 2 * 3_600_000;

async function auditEvents(stack: BenchStack, { mails, from, to }: ObservedCell) {
  const [first, last] = [from - SKEW_MS, to + SKEW_MS];
  const range = {
    after: `EVENT#${new Date(first).toISOString()}`,
    before: `EVENT#${new Date(last).toISOString()}`,
  };
  const wanted = new Set(mails.map(({ messageKey }) => messageKey));
  const counts = new Map<string, number>();
  for (const pk of auditPartitions(first, last))
    for (const event of await queryAll(stack, TABLE_NAMES.audit, { pk, ...range })) {
      const id = String((event['object'] as Item | undefined)?.['id']);
      if (wanted.has(id)) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
  return counts;
}

function auditPartitions(first: number, last: number): readonly string[] {
  const firstDay = Math.floor(first / DAY_MS);
  const days = Array.from({ length: Math.floor(last / DAY_MS) - firstDay + 1 }, (_, i) =>
    new Date((firstDay + i) * DAY_MS).toISOString().slice(0, 10),
  );
  const shards = Array.from({ length: AUDIT_SHARDS }, (_, shard) => shard);
  return [WORKSPACE_ID, UNROUTED].flatMap((workspaceId) =>
    days.flatMap((day) => shards.map((shard) => `AUDIT#${workspaceId}#${day}#${shard}`)),
  );
}

function countLetters(letters: readonly SentMail[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { emailTags } of letters) {
    const id = emailTags.find(({ Name }) => Name === 'outboxId')?.Value ?? '';
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

async function parked({ run }: BenchStack): Promise<readonly string[]> {
  const names = Object.entries(QUEUE_NAMES).filter(([key]) => /parked$/i.test(key));
  const queues = await Promise.all(names.map(([, name]) => inspect(run.endpoints['aws'] ?? '', name)));
  return queues.flatMap(({ messages }) => messages.ready.map((one) => (one as { body: string }).body));
}
