// What of a day takes no change, as its item holds it and as a write asks it (core/timesheet/closed-parts.ts).

import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { EntryWrite } from '../../core/ledger/change.ts';
import type { TimeEntry } from '../../core/time-entry.ts';
import {
  CLOSED_STATES,
  type ClosedParts,
  isClosed,
  partOf,
  REST,
} from '../../core/timesheet/closed-parts.ts';
import { getItem } from '../dynamo/dynamo-get-item.ts';
import type { Item } from '../dynamo/dynamo-item.ts';
import { keyOf } from '../dynamo/dynamo-keys.ts';

export function closedOf(item: Item | undefined): ClosedParts | undefined {
  return item?.['closed'] as ClosedParts | undefined;
}

/** That none of these parts is closed: a part that is not named is as the rest is. What is not there is in no state. */
export function openFor(parts: readonly string[]) {
  const asked = [...new Set(parts)].map((part, i) => ({ name: `#part${i}`, part }));
  const isOpen = asked.map(
    ({ name }) =>
      `NOT #closed.${name} IN (${STATES}) AND (attribute_exists(#closed.${name}) OR NOT #closed.#rest IN (${STATES}))`,
  );
  return {
    condition: isOpen.join(' AND '),
    names: {
      '#closed': 'closed',
      '#rest': REST,
      ...Object.fromEntries(asked.map(({ name, part }) => [name, part])),
    },
    values: Object.fromEntries(CLOSED_STATES.map((state, i) => [`:closed${i}`, state])),
  };
}

const STATES = CLOSED_STATES.map((_, i) => `:closed${i}`).join(', ');

/** Whether a day of these writes is closed for what they change. */
export async function anyClosed(
  doc: DynamoDBDocumentClient,
  ledgerTable: string,
  writes: readonly EntryWrite[],
): Promise<boolean> {
  const entries = writes.flatMap(({ before, after }) => (before ? [before, after] : [after]));
  const closed = async (entry: TimeEntry) => {
    const day = await getItem(doc, ledgerTable, keyOf.dayTotal(entry, entry.workDate));
    return isClosed(closedOf(day), partOf(entry));
  };
  return (await Promise.all(entries.map(closed))).includes(true);
}
