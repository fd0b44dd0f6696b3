// Reads both ledgers by the same paths in turn: what each read consumes, and how long it takes.

import { randomUUID } from 'node:crypto';
import { storesOver } from '../../test/adapters/dynamo-stores.ts';
import { openSystem } from '../../test/functions/api/ledger-model/system.ts';
import { twinSealer } from '../../test/twins/twin-sealer.ts';
import { ACCESS_PATHS, type AccessPath, type Ask, memberOf, read } from './access-paths.ts';
import type { Ledger } from './load.ts';
import { type Watched, watchedClient } from './watched-client.ts';

const ROUNDS = 200;
const WARM_ROUNDS = 20;
export const TODAY = new Date('2026-03-11T09:00:00Z');

export interface Place {
  readonly ledger: Ledger;
  readonly watched: Watched;
  readonly ask: Ask;
}

export interface Figures {
  readonly units: number;
  readonly p50Ms: number;
  readonly p95Ms: number;
}

export function placeOf(url: string, ledger: Ledger): Place {
  const watched = watchedClient(url);
  const tables = { directory: 'directory', mail: 'mail', audit: 'audit', ledger: ledger.table };
  const stores = storesOver(watched.client, tables, twinSealer(), () => new Date()); // what is kept grows old as it does in use
  const { ask } = openSystem(stores, TODAY, randomUUID);
  return { ledger, watched, ask };
}

/** By access path, the figures of each place in the order of the places. */
export async function measure(places: readonly Place[]): Promise<ReadonlyMap<string, readonly Figures[]>> {
  const told = new Map<string, readonly Figures[]>();
  for (const path of ACCESS_PATHS) told.set(path.name, await measurePath(path, places));
  return told;
}

async function measurePath(path: AccessPath, places: readonly Place[]): Promise<readonly Figures[]> {
  const taken = places.map(() => ({ units: 0, times: [] as number[] }));
  for (let round = -WARM_ROUNDS; round < ROUNDS; round += 1) {
    for (const [i, place] of places.entries()) {
      const one = await once(path, place, round + WARM_ROUNDS);
      const there = taken[i];
      if (there === undefined || round < 0) continue;
      there.units = Math.max(there.units, one.units);
      there.times.push(one.milliseconds);
    }
  }
  return taken.map(({ units, times }) => ({ units, p50Ms: at(times, 0.5), p95Ms: at(times, 0.95) }));
}

async function once({ prepare, path }: AccessPath, { ask, watched }: Place, turn: number) {
  const who = memberOf(turn);
  const prepared = (await prepare?.(ask, who)) ?? '';
  watched.takeUnits();
  const startedAt = performance.now();
  await read(ask, who, path(prepared));
  return { milliseconds: performance.now() - startedAt, units: watched.takeUnits() };
}

function at(times: readonly number[], share: number): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length * share)] ?? 0;
}
