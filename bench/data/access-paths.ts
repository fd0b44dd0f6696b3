// The reads of the ledger that docs/data.md names, as members ask for them by API.
import type { Asked, Told, Who } from '../../test/functions/api/ledger-model/model.ts';
import { FIRST_DAY, LAST_DAY, MEMBERS } from './made-ledger.ts';

const PAGE = 25;
const ALL = `/v1/entries?from=${FIRST_DAY}&to=${LAST_DAY}&limit=${PAGE}`;

export type Ask = (asked: Asked) => Promise<Told>;

/** Each returns what it was told last; what it needs of the ledger it has read before its own part begins. */
export interface AccessPath {
  readonly name: string;
  readonly prepare?: (ask: Ask, who: Who) => Promise<string>;
  readonly path: (prepared: string) => string;
}

export function memberOf(turn: number): Who {
  return MEMBERS[(turn * 37) % MEMBERS.length] as Who;
}

export async function read(ask: Ask, who: Who, path: string): Promise<Told['body']> {
  const { status, body } = await ask({ who, method: 'GET', path });
  if (status !== 200) throw new Error(`${path.slice(0, 60)}: ${status} ${JSON.stringify(body)}`);
  return body;
}

async function anEntry(ask: Ask, who: Who): Promise<string> {
  const { items } = (await read(ask, who, ALL)) as {
    readonly items?: readonly { readonly entryId: string }[];
  };
  return items?.at(-1)?.entryId ?? '';
}

export const ACCESS_PATHS: readonly AccessPath[] = [
  { name: 'first page of all entries', path: () => ALL },
  { name: 'first page, latest first', path: () => `${ALL}&sort=-workDate` },
  {
    name: 'next page',
    prepare: async (ask, who) => String((await read(ask, who, ALL))['nextCursor']),
    path: (cursor) => `${ALL}&cursor=${encodeURIComponent(cursor)}`,
  },
  { name: 'one entry by id', prepare: anEntry, path: (id) => `/v1/entries/${id}` },
  { name: 'versions of one', prepare: anEntry, path: (id) => `/v1/entries/${id}/versions` },
];
