// How sure a rule is of what it reads, from 0 to 1. What a rule doubts it does not read: it asks (see `Doubt`).

const SURE = 0.95;

/** Rules that take more than the words say. */
const LESS_SURE: ReadonlyMap<string, number> = new Map([
  ['name-as-said', 0.9],
  ['project-by-prefix', 0.85],
  ['project-misspelt', 0.75],
  ['client-of-project', 0.85],
  ['day-of-sending', 0.9],
  ['project-default', 0.9],
]);

export function confidenceOfRule(rule: string): number {
  return LESS_SURE.get(rule) ?? SURE;
}
