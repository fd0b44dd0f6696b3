// The ten minutes in which a transaction that was asked for again, with the same token, is done only once
// (Amazon DynamoDB API reference, TransactWriteItems, ClientRequestToken).
import { createHash } from 'node:crypto';
import type { LevelWrite, Store } from './dynalite.ts';
import { DynamoError } from './dynamo-error.ts';
import { under } from './keep.ts';

export interface Repeat {
  readonly token: string;
  readonly items: unknown;
}

interface Kept {
  readonly digest: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

const TOKENS = 'timepost-token~';
const KEPT_MS = 10 * 60 * 1000;

/** Fails with IdempotentParameterMismatchException when the token was used for other items. */
export async function findToken({ db }: Store, repeat: Repeat): Promise<'done' | 'new'> {
  const kept = (await db.get(TOKENS + repeat.token)) as Kept | undefined;
  if (kept === undefined || isForgotten(kept)) return 'new';
  if (kept.digest === digest(repeat.items)) return 'done';
  throw new DynamoError(
    'IdempotentParameterMismatchException',
    'The client token was used with other parameters in the last ten minutes',
  );
}

export function tokenWrite({ token, items }: Repeat): LevelWrite {
  return {
    type: 'put',
    key: TOKENS + token,
    value: { digest: digest(items), at: Date.now() } satisfies Kept,
  };
}

export async function forgottenTokens({ db }: Store): Promise<readonly LevelWrite[]> {
  const writes: LevelWrite[] = [];
  for await (const [key, value] of db.iterator(under(TOKENS))) {
    if (isForgotten(value as Kept)) writes.push({ type: 'del', key });
  }
  return writes;
}

function isForgotten({ at }: Kept): boolean {
  return Date.now() - at > KEPT_MS;
}

function digest(items: unknown): string {
  return createHash('sha256').update(JSON.stringify(items)).digest('hex');
}
