// Puts the end of what is under a legal hold off, before it comes: item by item through the tables, a page at a time and slowly, so that mails
// and people have their units. Nothing else is changed, and nothing is opened. Who writes an item need not know of holds.
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { endUnderHold } from '../../core/record/retention.ts';
import type { HeldPass, HeldRawMails, HeldThings } from '../../ports/holds.ts';
import { isMet } from '../dynamo/dynamo-condition.ts';
import { type ItemKey, keyOf } from '../dynamo/dynamo-keys.ts';
import { queryAll } from '../dynamo/dynamo-query-all.ts';
import { type DueItem, type HeldTable, pageOfDue, putOff, rawKeptFor } from './dynamo-held-items.ts';
import { type HoldPlace, readPass, writePass } from './dynamo-hold-pass.ts';

export interface HeldParts {
  readonly doc: DynamoDBDocumentClient;
  readonly tables: Readonly<Record<HeldTable, string>>;
  readonly raw: HeldRawMails;
  readonly rawMailDays: number;
  /** Between two pages: a page takes up to 128 units. */
  readonly pause: () => Promise<void>;
}

const TABLES: readonly HeldTable[] = ['ledger', 'mail', 'audit'];
/** Far sooner than the shortest end of what is kept: a day. */
const EVERY_MS = 6 * 3_600_000;

export function heldThings(parts: HeldParts): HeldThings {
  return { keep: (now, isEnough) => keep(parts, now, isEnough) };
}

async function keep(parts: HeldParts, now: Date, isEnough: () => boolean): Promise<HeldPass> {
  const holds = await holdsInForce(parts);
  const held = new Set(holds.map(({ workspaceId }) => workspaceId));
  if (held.size === 0) return { held: 0, putOff: 0, rawKept: 0, behindSeconds: 0 };
  const sets = holds.map(({ setAt }) => setAt).toSorted();
  let place = placeToGoOn(await readPass(parts.doc, parts.tables.ledger), sets.at(-1) ?? '', now);
  const kept: Kept[] = [];
  while (place.at !== undefined && !isEnough()) {
    const page = await pageOfDue(parts, place.at, { now, rawMailDays: parts.rawMailDays });
    for (const item of page.items)
      if (held.has(item.workspaceId)) kept.push(await keepOne(parts, place.at.table, item, now));
    place = next(place, page.after);
    await writePass(parts.doc, parts.tables.ledger, place);
    await parts.pause();
  }
  const since = [place.wholeSince ?? '', sets[0] ?? ''].toSorted().at(-1) ?? ''; // what came before a hold is none of its concern
  return {
    held: held.size,
    putOff: kept.filter(({ isPutOff }) => isPutOff).length,
    rawKept: kept.filter(({ isRawKept }) => isRawKept).length,
    behindSeconds: Math.max(0, (now.getTime() - new Date(since).getTime()) / 1000),
  };
}

interface Hold {
  readonly workspaceId: string;
  readonly setAt: string;
}

async function holdsInForce({ doc, tables }: HeldParts): Promise<readonly Hold[]> {
  const { pk } = keyOf.legalHold('', '');
  const holds = await queryAll(doc, { tableName: tables.ledger, pk, isConsistent: true });
  return holds.filter(({ liftedAt }) => liftedAt === undefined) as unknown as readonly Hold[];
}

/** From the start where a hold has come since, or where the last pass is long ago. */
function placeToGoOn(before: HoldPlace | undefined, lastSet: string, now: Date): HoldPlace {
  const isCurrent =
    before !== undefined &&
    before.startedAt >= lastSet &&
    (before.at !== undefined || now.getTime() - new Date(before.startedAt).getTime() < EVERY_MS);
  return isCurrent ? before : { ...before, startedAt: now.toISOString(), at: { table: 'ledger' } };
}

/** Behind the last page of the last table nothing is left: all was looked at as it was when the pass began, or later. */
function next(place: HoldPlace, after: ItemKey | undefined): HoldPlace {
  const { at, ...rest } = place;
  if (at === undefined) return place;
  if (after !== undefined) return { ...rest, at: { table: at.table, after } };
  const table = TABLES[TABLES.indexOf(at.table) + 1];
  return table === undefined ? { ...rest, wholeSince: rest.startedAt } : { ...rest, at: { table } };
}

interface Kept {
  readonly isPutOff: boolean;
  readonly isRawKept: boolean;
}

/** Where somebody wrote it meanwhile, the next look sees it. */
async function keepOne(
  { doc, tables, raw }: HeldParts,
  table: HeldTable,
  item: DueItem,
  now: Date,
): Promise<Kept> {
  const isPutOff =
    item.expiresAt !== undefined && (await isMet(doc.send(putOff(tables[table], item, endUnderHold(now)))));
  const isRawKept = item.raw !== undefined && (await raw.keep(item.raw)) === 'kept';
  if (isRawKept) await isMet(doc.send(rawKeptFor(tables[table], item, now)));
  return { isPutOff, isRawKept };
}
