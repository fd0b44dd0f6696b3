// A page of what a twin keeps in memory, with cursors that name their query.
import { CursorInvalidError } from '../../shared/adapters/dynamo/sealed-cursor.ts';
import { digest } from '../../shared/core/record/ids.ts';
import type { Page } from '../../shared/ports.ts';

interface Query {
  /** What the cursor is bound to. */
  readonly bound: readonly string[];
  readonly limit: number;
  readonly cursor?: string | undefined;
}

/** By the order of the keys, from the first or from the last of them. */
export function pageOf<T>(
  found: readonly T[],
  keyOf: (item: T) => string,
  order: 'rising' | 'falling',
  { bound, limit, cursor }: Query,
): Page<T> {
  const isBefore = (one: string, other: string) => (order === 'rising' ? one < other : one > other);
  const past = cursor === undefined ? undefined : fromCursor(cursor, bound);
  const left = found
    .filter((item) => past === undefined || isBefore(past, keyOf(item)))
    .sort((a, b) => (isBefore(keyOf(a), keyOf(b)) ? -1 : 1));
  const items = left.slice(0, limit);
  const last = items.at(-1);
  return last === undefined || items.length === left.length
    ? { items }
    : { items, nextCursor: toCursor(keyOf(last), bound) };
}

function toCursor(key: string, bound: readonly string[]): string {
  return Buffer.from(`${digest([key, ...bound])}${key}`).toString('base64url');
}

function fromCursor(cursor: string, bound: readonly string[]): string {
  const key = Buffer.from(cursor, 'base64url').toString().slice(64);
  if (toCursor(key, bound) !== cursor) throw new CursorInvalidError('not a cursor of this query');
  return key;
}
