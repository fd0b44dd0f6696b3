// A sentence with everything found in it, cut into clauses: what the refiners work on.
import { type Hints, hintBits, PARTING } from '../languages/hints.ts';
import { isGlued, lowerAt, type Token, textAt } from '../text/token.ts';
import { withBareBreaks } from './bare-breaks.ts';
import { withBracketParts } from './bracket-parts.ts';
import { withEachDay } from './each-day.ts';
import { withEndsOfStretch } from './ends-of-stretch.ts';
import { findAll } from './find.ts';
import { type Cue, cues, type Found, hasKind, type MeaningOf, ofKind } from './finding.ts';
import { withLeftOutUnits } from './left-out-units.ts';
import { withLetterDays } from './letter-days.ts';
import { withListedDays } from './listed-days.ts';
import { withNumberInstead } from './number-instead.ts';
import { withOwnNumber } from './own-number.ts';
import { withPartedDays } from './parted-days.ts';
import type { Sight } from './recogniser.ts';
import { withSameAgain } from './same-again.ts';
import { withoutTakenBack } from './taken-back.ts';
import { scan } from './token-traits.ts';
import { type Told, toldBits, toldIn } from './told-bits.ts';
import { besideDays, inWeeks } from './weeks.ts';

export interface Scene extends Sight {
  readonly found: readonly Found[];
  /** The amounts and ends that were recognised, those included that a pass took out. */
  readonly seen: readonly Found[];
  /** What its words may be said of, and what was found in it. */
  readonly hints: Hints;
  readonly told: Told;
  /** For each token the number of its clause. */
  readonly clauses: readonly number[];
  readonly isQuestion: boolean;
}

export function toScene(sight: Sight): Scene {
  const { traits, hints } = scan(sight);
  const all = findAll(sight, traits);
  const { found, told } = refined(all, sight, hints);
  const clauses = (hints & PARTS) === 0 ? sight.tokens.map(() => 0) : numberClauses(sight, found);
  return {
    ...sight,
    found,
    seen: seenIn(all, found),
    hints,
    told,
    clauses,
    isQuestion: (hints & QUESTION) !== 0 && asks(sight),
  };
}

function seenIn(all: readonly Found[], found: readonly Found[]): readonly Found[] {
  const kept = hasKind(found, 'amount') || hasKind(found, 'range') ? found.filter(isStated) : [];
  if (all === found) return kept;
  const taken = all.filter(
    (one) => isStated(one) && kept.every(({ from, to }) => to <= one.from || from >= one.to),
  );
  return taken.length === 0 ? kept : [...kept, ...taken].sort((a, b) => a.from - b.from);
}

function isStated({ meaning }: Found): boolean {
  return meaning.kind === 'amount' || meaning.kind === 'range';
}

const PARTS = hintBits('parting');
const QUESTION = hintBits('question');

type Pass = (found: readonly Found[], sight: Sight) => readonly Found[];

/** In their order: each with the hints and with what must be found for it to change anything. */
export const PASSES: readonly { readonly pass: Pass; readonly hints: Hints; readonly told: Told }[] = [
  { pass: withPartedDays, hints: 0, told: toldBits('several') },
  { pass: withListedDays, hints: 0, told: toldBits('each') },
  { pass: withLetterDays, hints: hintBits('letterDay'), told: 0 },
  { pass: withBracketParts, hints: hintBits('opener'), told: toldBits('part') },
  { pass: withNumberInstead, hints: hintBits('inFact'), told: 0 },
  { pass: withoutTakenBack, hints: hintBits('retraction'), told: 0 },
  { pass: withLeftOutUnits, hints: hintBits('hourUnit'), told: toldBits('amount') },
  { pass: withOwnNumber, hints: hintBits('hourUnit'), told: toldBits('amount') },
  { pass: withSameAgain, hints: hintBits('same'), told: 0 },
  { pass: inWeeks, hints: 0, told: toldBits('week') },
  { pass: withEachDay, hints: 0, told: toldBits('week', 'vague_amount') },
  { pass: besideDays, hints: 0, told: toldBits('beside') },
  { pass: withBareBreaks, hints: 0, told: toldBits('range', 'pause') },
  { pass: withEndsOfStretch, hints: 0, told: toldBits('vague_amount') },
];

function refined(all: readonly Found[], sight: Sight, hints: Hints): Pick<Scene, 'found' | 'told'> {
  let found = all;
  let told = toldIn(found, sight.week);
  for (const one of PASSES) {
    if ((hints & one.hints) === 0 && (told & one.told) === 0) continue;
    const more = one.pass(found, sight);
    if (more !== found) told = toldIn(more, sight.week);
    found = more;
  }
  return { found, told };
}

/** Cues of these kinds in the clause of a token, in order. */
export function cuesInClause(scene: Scene, at: number, ...wanted: Cue[]): readonly Found<MeaningOf<'cue'>>[] {
  const all = cues(scene.found, ...wanted);
  return all.length === 0 ? all : all.filter(({ from }) => scene.clauses[from] === scene.clauses[at]);
}

/** Where the first of some words stands in the clause of a token; -1 where none does. */
export function findInClause(scene: Scene, at: number, words: ReadonlySet<string> | undefined): number {
  if (words === undefined) return -1;
  const { tokens, clauses } = scene;
  for (let i = clauseStart(scene, at); clauses[i] === clauses[at]; i += 1)
    if (words.has(lowerAt(tokens, i))) return i;
  return -1;
}

/** Where the clause of a token begins. */
export function clauseStart({ clauses }: Scene, at: number): number {
  let start = at;
  while (start > 0 && clauses[start - 1] === clauses[at]) start -= 1;
  return start;
}

function numberClauses({ tokens, lexicon }: Sight, found: readonly Found[]): number[] {
  let clause = 0;
  let next = 0; // of what was found: both run in order
  const isInside = (i: number) => (found[next]?.from ?? i) < i; // "not yet" is one cue
  const partsAt = (i: number) => PARTING.has(textAt(tokens, i)) || isSpacedDash(tokens, i);
  const contrasts = (i: number) =>
    lexicon.contrasts.has(lowerAt(tokens, i)) &&
    !isInside(i) &&
    !(found[next]?.from === i && isOnly(found, next));
  return tokens.map((token, i) => {
    while ((found[next]?.to ?? Number.POSITIVE_INFINITY) <= i) next += 1;
    const one = found[next];
    const covered = one !== undefined && one.from <= i && one.meaning.kind !== 'cue';
    const parts = token.kind === 'sign' ? partsAt : contrasts;
    if (!covered && parts(i)) clause += 1;
    return clause;
  });
}

/** `het zou maar twee uur kosten`: no more than that, where nothing was told before and nothing is done behind. */
function isOnly(found: readonly Found[], index: number): boolean {
  const [word, amount] = found.slice(index, index + 2);
  if (word?.meaning.kind !== 'cue' || word.meaning.cue !== 'approximate') return false;
  const isLast = amount?.meaning.kind === 'amount' && amount.from === word.to;
  const told = ofKind(found.slice(0, index), 'amount').length > 0;
  return isLast && !told && cues(found.slice(index), 'done').length === 0;
}

export function isSpacedDash(tokens: readonly Token[], at: number): boolean {
  return textAt(tokens, at) === '-' && !isGlued(tokens, at) && !isGlued(tokens, at + 1);
}

function asks({ tokens, lexicon }: Sight): boolean {
  const { questionEnds } = lexicon.verdicts;
  return tokens.slice(-3).some(({ text }) => text === '?' || questionEnds?.has(text));
}

/** An amount or ends, clear or vague. */
export function isTimed({ meaning }: Found): boolean {
  return TIMED.has(meaning.kind);
}

const TIMED: ReadonlySet<string> = new Set(['amount', 'vague_amount', 'range', 'rest', 'starting']);
