// Accounts for the amounts of a text when it is read: each is an entry's, asked about, or passed over for a reason that has a
// name. What is none of these was lost on the way, whatever path lost it, and is asked about.
import type { DraftEntry, Evidence, EvidenceSource } from '../../time-entry.ts';
import { present } from '../text/present.ts';
import { type Token, tokenAt } from '../text/token.ts';
import { confidenceOfRule } from './confidence.ts';
import type { Passing } from './passing.ts';
import type { Doubtful } from './sentence-reading.ts';

/** UTF-16 offsets into the text as read. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

export interface Passed extends Stretch {
  readonly why: Passing;
}

export type Fate = 'entry' | 'asked' | Passing;

/** An amount that was recognised, with what became of it; `undefined`: nobody knows. */
export interface Amount extends Stretch {
  readonly fate: Fate | undefined;
}

/** @param part token indices, `to` excluded. */
export function stretchOf(
  tokens: readonly Token[],
  part: { readonly from: number; readonly to: number },
): Stretch {
  return { start: present(tokenAt(tokens, part.from)).start, end: present(tokenAt(tokens, part.to - 1)).end };
}

export interface Told {
  readonly entries: readonly DraftEntry[];
  readonly doubts: readonly Doubtful[];
  readonly passed: readonly Passed[];
}

/** @param seen in the order of the text, without overlap. */
export function accountFor(seen: readonly Stretch[], { entries, doubts, passed }: Told): readonly Amount[] {
  if (seen.length === 0) return NONE;
  const fates: (Fate | undefined)[] = seen.map(() => undefined);
  for (const one of passed) mark(seen, fates, one, one.why);
  for (const { evidence } of doubts) markAll(seen, fates, evidence, 'asked');
  for (const { evidence } of entries) markAll(seen, fates, evidence, 'entry');
  return seen.map(({ start, end }, i) => ({ start, end, fate: fates[i] }));
}

const NONE: readonly never[] = [];

function markAll(
  seen: readonly Stretch[],
  fates: (Fate | undefined)[],
  evidence: readonly Evidence[],
  fate: Fate,
): void {
  for (const one of evidence) if (TIMES.has(one.field)) mark(seen, fates, one, fate);
}

const TIMES: ReadonlySet<string> = new Set<Evidence['field']>(['duration', 'start', 'end']);

/** What is said last of an amount counts: that it is logged before that it is asked, and that before a reason to pass over. */
function mark(
  seen: readonly Stretch[],
  fates: (Fate | undefined)[],
  { start, end }: Stretch,
  fate: Fate,
): void {
  for (let i = firstBehind(seen, start); i < seen.length && present(seen[i]).start < end; i += 1)
    fates[i] = fate;
}

/** Of those in order the first that ends behind a place. */
function firstBehind(seen: readonly Stretch[], place: number): number {
  let [low, high] = [0, seen.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (present(seen[middle]).end > place) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The question about the first amount of which nobody knows what became. */
export function lostIn(
  amounts: readonly Amount[],
  text: string,
  source: EvidenceSource,
): readonly Doubtful[] {
  const lost = amounts.find(({ fate }) => fate === undefined);
  if (lost === undefined) return NONE;
  const { start, end } = lost;
  const words = text.slice(start, end);
  const confidence = confidenceOfRule(RULE);
  const evidence = [
    { field: 'duration', source, start, end, text: words, rule: RULE, said: true, confidence } as const,
  ];
  return [{ doubt: 'amount_vague', words, evidence, drafts: [] }];
}

const RULE = 'unaccounted';
