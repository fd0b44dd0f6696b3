// Which figures are worse than the last release's. Counts of the same cases may not fall at all; other cases differ by chance,
// and times by what else the machine does: there only what neither explains is a fall.
import { type ClassFigure, type Figures, shareOf, type TimeFigure } from './figure.ts';

const CHANCE = 0.01;
const SLOWER = 1.5;
/** On top, because small times are mostly noise. */
const ALLOWANCE = 0.5;

/** The names of the figures that fell. */
export function fallsOf(now: Figures, kept: Figures): ReadonlySet<string> {
  const classes = now.classes.filter((figure) => hasFallen(figure, find(kept.classes, figure)));
  const times = now.times.filter((figure) => isSlower(figure, find(kept.times, figure)));
  return new Set([...classes, ...times].map(({ name }) => name));
}

function hasFallen(now: ClassFigure, kept: ClassFigure | undefined): boolean {
  if (kept === undefined || shareOf(now) >= shareOf(kept)) return false;
  return now.cases === kept.cases || chanceOf(now, kept) < CHANCE;
}

/** Times differ from machine to machine: ratios are held to what they were, a time that has a bound to its bound alone. */
function isSlower({ value, unit, atMost }: TimeFigure, kept: TimeFigure | undefined): boolean {
  if (kept === undefined || atMost === undefined) return false;
  return value > (unit === 'times' ? kept.value * SLOWER + ALLOWANCE : atMost);
}

/** Fisher's exact test, one-sided: how likely so few of the right ones are among `now`'s, were both of one kind. */
function chanceOf(now: ClassFigure, kept: ClassFigure): number {
  const right = now.right + kept.right;
  const all = now.of + kept.of;
  const ways = (hits: number) => logChoose(right, hits) + logChoose(all - right, now.of - hits);
  const least = Math.max(0, now.of - (all - right));
  let sum = 0;
  for (let hits = least; hits <= now.right; hits += 1) sum += Math.exp(ways(hits) - logChoose(all, now.of));
  return sum;
}

function logChoose(all: number, taken: number): number {
  let sum = 0;
  for (let i = 1; i <= taken; i += 1) sum += Math.log((all - taken + i) / i);
  return sum;
}

function find<T extends { readonly name: string }>(
  all: readonly T[],
  { name }: { name: string },
): T | undefined {
  return all.find((one) => one.name === name);
}
