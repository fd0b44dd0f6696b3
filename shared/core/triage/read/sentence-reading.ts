// What one sentence tells, before the text around it is asked: pieces of work, totals, doubts, and what it lends to others.
import type { Doubt } from '../../decision.ts';
import type { DraftEntry, Evidence, EvidenceField, ProjectReference } from '../../time-entry.ts';
import type { WorkDate } from '../../work-date.ts';
import { present } from '../text/present.ts';
import { confidenceOfRule } from './confidence.ts';
import type { DayHalf } from './finding.ts';
import type { Anchor } from './refiners/anchor.ts';
import type { Part } from './refiners/parts.ts';
import type { Named } from './refiners/project-name.ts';
import type { Verdict } from './refiners/verdicts/verdict-kind.ts';
import type { Scene } from './scene.ts';

/** A day that was said, with its own words as evidence. */
export interface SaidDay {
  readonly dates: readonly WorkDate[];
  readonly tense: 'past' | 'future';
  readonly half: DayHalf | undefined;
  readonly evidence: Evidence;
}

/** A project that was said, with its own words as evidence. */
export interface SaidProject {
  readonly named: Named['project'];
  readonly evidence: Evidence;
}

/** One anchor with what belongs to it; what is not said is there as `undefined`, which costs less than a field that is not there. */
export interface Statement {
  readonly scene: Scene;
  readonly anchor: Anchor;
  readonly part: Part;
  readonly mood: 'counted' | 'future';
  readonly day: SaidDay | undefined;
  readonly project: Named | undefined;
}

/** A statement with what is to become of it. */
export type Judgement = Statement & { readonly verdict: Verdict };

export interface Doubtful {
  readonly doubt: Doubt;
  readonly words: string;
  readonly evidence: readonly Evidence[];
  readonly drafts: readonly DraftEntry[];
  /** What a name could mean. */
  readonly choices?: readonly ProjectReference[];
}

/** They open what was read without being part of it: `: 9:30-12:00`. */
const LEADING_SIGNS = new Set([':', '(', ',', ';']);

export function evidenceOf(
  { text, tokens, context }: Scene,
  { from, to }: Part,
  field: EvidenceField,
  rule: string,
): Evidence {
  let first = from;
  while (first < to - 1 && LEADING_SIGNS.has(present(tokens[first]).text)) first += 1;
  const start = present(tokens[first < to - 1 ? first : from]).start;
  const end = present(tokens[to - 1]).end;
  return {
    field,
    source: context.source,
    start,
    end,
    text: text.slice(start, end),
    rule,
    said: true,
    confidence: confidenceOfRule(rule),
  };
}
