// Which cells a run makes, and with which seeds. A cell's seed follows from its name, so that slices of the seeds part all cells
// among them, whatever else a run finds.
import { randomOf } from '../../local/random.ts';
import type { Cell } from './run-cell.ts';

export const SEEDS = 20;

export interface Choice {
  /** What the names of the cells begin with. */
  readonly only: string;
  /** What the names of those that are left out begin with. */
  readonly without: readonly string[];
  /** First and last of the cells' own seeds. */
  readonly seeds: readonly [first: number, last: number];
}

export function seedOf({ name }: Pick<Cell, 'name'>): number {
  return 1 + randomOf(0, name).below(SEEDS);
}

export function choose<T extends Pick<Cell, 'name'>>(
  cells: readonly T[],
  { only, without, seeds }: Choice,
): readonly T[] {
  const [first, last] = seeds;
  return cells.filter((cell) => {
    const seed = seedOf(cell);
    const isLeftOut = without.some((start) => cell.name.startsWith(start));
    return cell.name.startsWith(only) && !isLeftOut && first <= seed && seed <= last;
  });
}

/** `A-B` or one number. Throws on anything else: a run of nothing would look like a good one. */
export function toSeeds(text: string): readonly [first: number, last: number] {
  const [, first = '', last = first] = /^(\d+)(?:-(\d+))?$/.exec(text) ?? [];
  const seeds = [Number(first), Number(last)] as const;
  if (first === '' || seeds[0] < 1 || seeds[1] > SEEDS || seeds[0] > seeds[1])
    throw new Error(`--seeds takes A-B from 1-${SEEDS}`);
  return seeds;
}
