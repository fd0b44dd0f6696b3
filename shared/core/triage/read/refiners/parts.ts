// Cuts a sentence into parts, one around each anchor: the words that belong to that piece of work.
import { lowerAt, textAt } from '../../text/token.ts';
import { cues, type Found, ofKind } from '../finding.ts';
import type { Scene } from '../scene.ts';
import { isSpacedDash } from '../scene.ts';
import type { Anchor } from './anchor.ts';

/** Token indices, `to` excluded. */
export interface Part {
  readonly from: number;
  readonly to: number;
}

const STRONG = new Set([',', ';', '.', '|', '/', '&', '+', '—', '–']);

/** As many parts as anchors, in their order; the first begins at `start`. */
export function toParts(scene: Scene, anchors: readonly Anchor[], start = 0): Part[] {
  const [first, ...more] = anchors;
  const end = scene.tokens.length;
  if (first === undefined || more.length === 0) return [{ from: start, to: end }];
  const amountsLast = hasContentBefore(scene, start, first.from);
  const parts: Part[] = [];
  let [before, from] = [first, start];
  for (const after of more) {
    const to = cutBetween(scene, before, after, amountsLast);
    parts.push({ from, to });
    [before, from] = [after, to];
  }
  return [...parts, { from, to: end }];
}

/** Where the words of one anchor end and those of the next begin. */
function cutBetween(scene: Scene, before: Anchor, after: Anchor, amountsLast: boolean): number {
  const [from, to] = [before.to, after.from];
  const separators = separatorsIn(scene, from, to);
  const closes = separators.find((at) => isClear(scene, from, at));
  const opens = withDayBefore(
    scene,
    separators,
    separators.findLast((at) => isClear(scene, at + 1, to)),
  );
  if (amountsLast && closes !== undefined) return closes;
  const day = ofKind(scene.found, 'day').find(
    (one) => one.from >= from && one.to <= to && isClear(scene, one.to, to),
  );
  if (day !== undefined && startsWithDay(scene)) return day.from;
  return opens ?? closes ?? strongest(scene, separators) ?? (amountsLast ? from : to);
}

/** `2h ACME, heute dann 3h`: the day in front of such a word is that of what follows. */
function withDayBefore(
  { tokens, found, lexicon }: Scene,
  separators: readonly number[],
  at: number | undefined,
): number | undefined {
  if (at === undefined || !lexicon.sequels.has(lowerAt(tokens, at))) return at;
  const day = ofKind(found, 'day').find((one) => one.to === at);
  return day !== undefined && separators.includes(day.from - 1) ? day.from - 1 : at;
}

function separatorsIn({ tokens, lexicon, found }: Scene, from: number, to: number): number[] {
  const days = ofKind(found, 'day');
  const inside = (at: number) => days.some((one) => one.from < at && at < one.to);
  const all: number[] = [];
  for (let at = from; at < to; at += 1) {
    const separates = lexicon.separators.has(lowerAt(tokens, at)) || isSpacedDash(tokens, at);
    if (separates && !inside(at)) all.push(at);
  }
  return all;
}

/** Nothing between two places but days, marks and small words. */
function isClear({ tokens, lexicon, found }: Scene, from: number, to: number): boolean {
  const small = found.filter(
    ({ meaning }) => meaning.kind === 'day' || meaning.kind === 'billable' || isSmallCue(meaning),
  );
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    const covered = small.some((one) => one.from <= at && at < one.to);
    if (token === undefined || covered) continue;
    if (
      token.kind === 'word'
        ? !lexicon.edges.has(token.lower) && !lexicon.separators.has(token.lower)
        : token.kind === 'number'
    )
      return false;
  }
  return true;
}

function isSmallCue(meaning: Found['meaning']): boolean {
  return (
    meaning.kind === 'cue' &&
    ['done', 'approximate', 'self', 'each', 'request', 'future', 'total'].includes(meaning.cue)
  );
}

function hasContentBefore(scene: Scene, start: number, anchor: number): boolean {
  return (
    !isClear(scene, start, anchor) ||
    cues(scene.found, 'work').some(({ from, to }) => from >= start && to <= anchor)
  );
}

function startsWithDay({ found }: Scene): boolean {
  return found[0]?.meaning.kind === 'day';
}

/** The last of the signs that part sentences more than words do. */
function strongest({ tokens }: Scene, separators: readonly number[]): number | undefined {
  return separators.findLast((at) => STRONG.has(textAt(tokens, at))) ?? separators.at(-1);
}
