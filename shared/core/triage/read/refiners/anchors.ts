// Refines what was found into anchors: one for each piece of work that is told, with breaks taken off and ends and
// lengths that say the same joined.

import { matchPhrase } from '../../text/phrase.ts';
import { textAt } from '../../text/token.ts';
import { cues, type Found, isOf, type Kind, ofKind } from '../finding.ts';
import type { Scene } from '../scene.ts';
import type { Anchor, Anchored } from './anchor.ts';
import { besideStated } from './colons-beside.ts';
import { withoutLengthsOfThings } from './lengths-of-things.ts';
import { areTwo, isToldTwice } from './two-pieces.ts';

const JOINING_SIGNS = new Set(['(', ')', '=', ',', ':', '[', ']', '-', '–', '—', '/', '~', '.']);
const PAUSE_REACH = 4; // tokens between "less" or "with" and "30 min lunch break"
const ENDS_REACH = 4; // `9-11, ou seja, 2h`

export function toAnchors(scene: Scene): Anchored {
  const plain = plainAnchors(scene);
  if (plain.length === 0) return NONE; // as most sentences of a mail
  const { anchors, passed } = withoutLengthsOfThings(scene, plain);
  if (anchors.length < 2) return { anchors: joinStarts(scene, anchors), passed }; // as most others
  const told = besideStated(scene, anchors);
  const clocks = anchors.filter((one) => told.every(({ from }) => from !== one.from));
  return {
    anchors: joinStarts(scene, joinEnds(scene, takePauses(scene, told))),
    passed: [...passed, ...clocks.map((anchor) => ({ anchor, why: 'clock' as const }))],
  };
}

function plainAnchors({ found }: Scene): readonly Anchor[] {
  const anchors: Anchor[] = [];
  for (const one of found) if (ANCHORED.has(one.meaning.kind)) anchors.push(toAnchor(one));
  return anchors;
}

const NONE: Anchored = { anchors: [], passed: [] };

const ANCHORED: ReadonlySet<Kind> = new Set<Kind>(['amount', 'range', 'vague_amount', 'rest']);

function toAnchor(found: Found): Anchor {
  const { from, to, meaning } = found;
  const length = isOf(found, 'amount') ? found : undefined;
  const range = isOf(found, 'range') ? found : undefined;
  const kind = length || range ? 'stated' : meaning.kind === 'rest' ? 'rest' : 'vague';
  return { from, to, length, range, starting: undefined, kind, pauseMinutes: 0, joined: [] };
}

/** "9-5 less 1h lunch", "2h with a 30 min break". */
function takePauses(scene: Scene, anchors: readonly Anchor[]): Anchor[] {
  const kept: Anchor[] = [];
  for (const anchor of anchors) {
    const last = kept.at(-1);
    const minutes = anchor.length?.meaning.minutes;
    if (
      last !== undefined &&
      minutes !== undefined &&
      last.kind === 'stated' &&
      isPause(scene, last, anchor)
    ) {
      takeOff(scene, kept, anchor, minutes);
    } else kept.push(anchor);
  }
  return kept;
}

function isPause(scene: Scene, before: Anchor, { from, to }: Anchor): boolean {
  const { tokens, lexicon, found } = scene;
  const told = pauseEnd(scene, before);
  const pause = cues(found, 'pause').some(
    (cue) =>
      (cue.from >= to && cue.from <= to + 2 && isUnparted(scene, to, cue.from)) ||
      (cue.to <= from && cue.to >= from - 3 && cue.from >= told && !isListed(scene, cue.to, from)),
  );
  for (let at = Math.max(told, from - PAUSE_REACH); at < from; at += 1)
    if (matchPhrase(lexicon.durations.less, tokens, at)) return true;
  return pause && from - before.to <= 12;
}

/** Behind the word for a break that was taken off, which leads to no other: "9-5 less 25 min lunch | 1h20 on ACME". */
function pauseEnd(scene: Scene, { to, joined }: Anchor): number {
  const last = joined.at(-1);
  if (last === undefined) return to;
  const word = cues(scene.found, 'pause').find(
    (cue) => cue.from >= last.to && cue.from <= last.to + 2 && isUnparted(scene, last.to, cue.from),
  );
  return word?.to ?? to;
}

/** `7h45, 30 Min. Pause bereits abgezogen`: the length is what was left. Ends are not. */
function isTakenOff({ tokens, lexicon }: Scene, { length }: Anchor, { to }: Anchor): boolean {
  const { already } = lexicon.durations;
  return length !== undefined && tokens.slice(to, to + PAUSE_REACH).some(({ lower }) => already?.has(lower));
}

/** Off the last one, or off each of them. */
function takeOff(scene: Scene, kept: Anchor[], pause: Anchor, minutes: number): void {
  const first = isOfEach(scene, pause) ? 0 : kept.length - 1;
  for (const [i, one] of kept.entries()) {
    if (i < first || one.kind !== 'stated') continue;
    const pauseMinutes = one.pauseMinutes + (isTakenOff(scene, one, pause) ? 0 : minutes);
    kept[i] = { ...one, pauseMinutes, joined: [...one.joined, place(pause, 'pause')] };
  }
}

/** "Mon 7-4, Tue 7-4, half hour break each day": taken off each of them. */
function isOfEach({ found }: Scene, { to }: Anchor): boolean {
  return cues(found, 'each').some((cue) => cue.from >= to && cue.from <= to + 2);
}

/** "Half an hour for lunch, 3h ACME": the next thing, and no length of the break. */
function isListed({ tokens }: Scene, from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ text }) => text === ',' || text === ';');
}

/** `30 min lunch`, not `3h, lunch`. */
function isUnparted({ tokens }: Scene, from: number, to: number): boolean {
  return tokens.slice(from, to).every(({ kind }) => kind !== 'sign');
}

function place({ from, to }: Anchor, rule: string): Found {
  return { meaning: { kind: 'noise' }, from, to, rule };
}

/** `9-11 (2h)`, `from 9 to 11, 2h`: one piece of work told twice. */
function joinEnds(scene: Scene, anchors: readonly Anchor[]): Anchor[] {
  const kept: Anchor[] = [];
  for (const anchor of anchors) {
    const last = kept.at(-1);
    const joined = last && oneOfEach(last, anchor) ? joinedTo(scene, kept, last, anchor, anchors) : undefined;
    if (joined) kept[kept.length - 1] = joined;
    else kept.push(anchor);
  }
  return kept;
}

/** Of words that stand between the two none is a part of the time. */
function joinedTo(
  scene: Scene,
  kept: readonly Anchor[],
  last: Anchor,
  anchor: Anchor,
  all: readonly Anchor[],
): Anchor | undefined {
  const whole = { ...last, length: last.length ?? anchor.length, range: last.range ?? anchor.range };
  const isOne =
    areBeside(scene, last, anchor) &&
    !isSum(scene, kept, last, anchor) &&
    !areTwo(scene, kept.at(-2), last, anchor);
  if (!isOne)
    return isToldTwice(scene, last, anchor, all)
      ? { ...whole, joined: [...last.joined, place(anchor, 'told-twice')] }
      : undefined;
  const pauseMinutes = last.pauseMinutes + anchor.pauseMinutes;
  return { ...whole, to: anchor.to, pauseMinutes, joined: [...last.joined, ...anchor.joined] };
}

/** `9h-12h et 14h-17h, soit 6h`: the length is that of all ends before it. */
function isSum({ found, tokens }: Scene, before: readonly Anchor[], last: Anchor, { from }: Anchor): boolean {
  const ends = before.filter(({ range }) => range !== undefined);
  if (ends.length < 2) return false;
  const isSigned = textAt(tokens, from - 1) === '='; // `9-11 + 1-2 = 3h`
  return isSigned || cues(found, 'total').some((cue) => cue.from >= last.to && cue.to <= from);
}

/** `b` was joined to nothing yet. */
function oneOfEach(a: Anchor, b: Anchor): boolean {
  return a.range === undefined
    ? a.length !== undefined && b.range !== undefined
    : a.length === undefined && b.length !== undefined;
}

function areBeside({ tokens, lexicon }: Scene, a: Anchor, b: Anchor): boolean {
  const between = tokens.slice(a.to, b.from);
  return (
    between.length <= ENDS_REACH &&
    between.every(({ lower }) => JOINING_SIGNS.has(lower) || lexicon.verdicts.joining.has(lower))
  );
}

/** `2h starting at 10am` has ends too. */
function joinStarts({ found }: Scene, anchors: readonly Anchor[]): readonly Anchor[] {
  const [start, otherStart] = ofKind(found, 'starting');
  const [only, other] = anchors;
  if (start === undefined || otherStart || other || only?.length === undefined || only.range) return anchors;
  return [{ ...only, starting: start }];
}
