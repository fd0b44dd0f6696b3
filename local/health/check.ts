// A check as data, and what became of it. The list of a stage and that of the laptop are made of these.
import { notApplicable, type Reading } from './reading.ts';

export interface Check {
  readonly group: string;
  /** With its group unique in a list. */
  readonly name: string;
  /** Milliseconds after which the answer is called slow. */
  readonly slowMs: number;
  /** What helps when it is not well: where to read on, or what to run. */
  readonly todo: string;
  /** May throw, and may never end: whoever runs it sees to both. */
  run(signal: AbortSignal): Promise<readonly Reading[]>;
}

export interface Outcome {
  readonly check: Pick<Check, 'group' | 'name' | 'slowMs' | 'todo'>;
  readonly milliseconds: number;
  readonly readings: readonly Reading[];
}

/** What this place does not have, with the reason: it is listed, and asked of nobody. */
export function inapplicable(group: string, name: string, why: string): Check {
  return { group, name, slowMs: 0, todo: '', run: async () => [notApplicable(name, why)] };
}

/** Where to read on. A test holds every such pointer to a heading that is there. */
export function inRunbook(section: string): string {
  return inDocs('runbook', section);
}

export function inDocs(page: string, section: string): string {
  return `docs/${page}.md, section "${section}", says what to do.`;
}
