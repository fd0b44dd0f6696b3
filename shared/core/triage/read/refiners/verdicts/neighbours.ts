// Rules about what touches an amount.
import { matchPhrase } from '../../../text/phrase.ts';
import { isCapitalised, lowerAt, textAt, tokenAt } from '../../../text/token.ts';
import { type Cue, cues, hasCue, ofKind } from '../../finding.ts';
import { clauseStart, type Scene } from '../../scene.ts';
import type { Anchor } from '../anchor.ts';
import type { Verdict } from './verdict-kind.ts';

const LINKING_SIGNS = new Set([':', '~', '=']);

export function byNeighbours(scene: Scene, { from, to, range, length }: Anchor): Verdict | undefined {
  if (range !== undefined) return undefined;
  if (isCited(scene, length)) return 'dropped';
  const before = tellsHowFast(scene, from) || isOfWork(scene, from, to) ? undefined : cueBefore(scene, from);
  const after = cueAfter(scene, to) ?? plannedByWriter(scene, to);
  return before === 'not_before' || after === 'not_after' || isLabelled(scene, from) ? 'dropped' : undefined;
}

/** "Grouted the floor in 3h": the writer's own doing, at the head of what is said, and what it was done to. */
function tellsHowFast(scene: Scene, from: number): boolean {
  const { tokens, found, lexicon, isQuestion } = scene;
  const { within, subjects } = lexicon.verdicts;
  if (!within?.has(lowerAt(tokens, from - 1)) || isQuestion) return false;
  const start = clauseStart(scene, from);
  const verb = subjects.has(lowerAt(tokens, start)) ? start + 1 : start;
  return from - verb > LEAST_TOLD && isPast({ tokens, found, lexicon }, verb);
}

/** "Faster after 2h of tuning": what was done so long. "Dead after 2h of streaming" is not. */
function isOfWork({ tokens, lexicon }: Scene, from: number, to: number): boolean {
  const { efforts, whenBehind } = lexicon.verdicts;
  if (!efforts?.has(lowerAt(tokens, to + 1)) || !whenBehind?.has(lowerAt(tokens, from - 1))) return false;
  return lexicon.days.of.has(lowerAt(tokens, to));
}

function isPast(
  { tokens, found, lexicon }: Pick<Scene, 'tokens' | 'found' | 'lexicon'>,
  at: number,
): boolean {
  const { pastEnding, pastForms } = lexicon.verdicts;
  if (pastForms?.has(lowerAt(tokens, at))) return true;
  const isDone = cues(found, 'done').some((cue) => cue.from === at);
  return isDone || (pastEnding !== undefined && lowerAt(tokens, at).endsWith(pastEnding));
}

const LEAST_TOLD = 3; // the verb, what it was done to, and `in`

/** "More than 2h", "2h or so", "ACME, -2h": last, because "if it takes more than 2h" is no report at all. */
export function byVagueness(scene: Scene, { from, to, kind }: Anchor): Verdict | undefined {
  const near = cueBefore(scene, from) === 'vague_before' || cueAfter(scene, to) === 'vague_after';
  const isLess = isNegative(scene, from) || beginsWithLess(scene, from);
  const tellsWhen = from === 0 && scene.lexicon.verdicts.whenBehind?.has(lowerAt(scene.tokens, to)) === true;
  return near || isLess || tellsWhen || kind === 'vague' || isOpen(scene, from) ? 'vague' : undefined;
}

/** "See Ps. 5:30 and 2:15": places in a book. */
function isCited({ tokens, lexicon }: Scene, length: Anchor['length']): boolean {
  return length?.meaning.form === 'colon' && lexicon.verdicts.citing?.has(lowerAt(tokens, 0)) === true;
}

/** "Version 2.5 h of the firmware", `30 min reistijd gratis`: work or not, nothing tells. */
function isOpen({ tokens, clauses, found, lexicon }: Scene, from: number): boolean {
  const { editions, given } = lexicon.verdicts;
  if (editions?.has(lowerAt(tokens, from - 1)) && /[.,]/.test(textAt(tokens, from))) return true;
  if (given === undefined) return false;
  const last = tokens.findLastIndex(({ kind }, at) => kind === 'word' && clauses[at] === clauses[from]);
  return given.has(lowerAt(tokens, last)) && !hasCue(found, 'done', 'self', 'request');
}

/** "ACME, -3h" takes something back, or a dash stands badly: it is asked. At the start of a line it is a list's. */
function isNegative({ tokens }: Scene, from: number): boolean {
  const [before, sign, amount] = [tokenAt(tokens, from - 2), tokenAt(tokens, from - 1), tokens[from]];
  return before !== undefined && sign?.text === '-' && !sign.glued && amount?.glued === true;
}

/** "Minus 2h": of what is not said here. Behind an amount it is a break, and no amount of its own. */
function beginsWithLess({ tokens, lexicon }: Scene, from: number): boolean {
  return from > 0 && matchPhrase(lexicon.durations.less, tokens, 0)?.next === from;
}

/** "Quote for Globex: 12h": a label says of what kind the amount behind its colon is. */
function isLabelled({ tokens, found, lexicon }: Scene, from: number): boolean {
  const [label] = cues(found, 'not_before', 'future', 'conditional');
  return (
    textAt(tokens, from - 1) === ':' &&
    label?.meaning.cue === 'not_before' &&
    label.from <= 1 &&
    label.to < from &&
    !lexicon.verdicts.tasks?.has(lowerAt(tokens, label.to)) &&
    ofKind(found, 'day').every(({ meaning }) => meaning.tense === 'past') // `Prévu demain : 2h` is a plan
  );
}

/** "The three hours I had set aside": what the writer says of them right behind. */
function plannedByWriter({ tokens, found, lexicon }: Scene, to: number): Cue | undefined {
  const { subjects, eitherSide: plans } = lexicon.verdicts;
  if (!subjects.has(lowerAt(tokens, to))) return undefined;
  const cue = cues(found, 'not_before').find(({ from }) => from === to + 1 || from === to + 2);
  return cue !== undefined && plans?.has(lowerAt(tokens, cue.from)) ? 'not_after' : undefined;
}

/** The cue that ends where an amount begins, small words between them left out. */
function cueBefore({ tokens, found, lexicon }: Scene, from: number): Cue | undefined {
  let at = from;
  for (let steps = 0; steps < 4; steps += 1) {
    const cue = cues(found, 'not_before', 'vague_before', 'approximate').find(({ to }) => to === at);
    if (cue && cue.meaning.cue !== 'approximate') return cue.meaning.cue;
    if (isBound({ tokens, found, lexicon }, at)) return 'vague_before';
    if (cue) at = cue.from;
    else if (isLink({ tokens, lexicon }, at - 1)) at -= 1;
    else return undefined;
  }
  return undefined;
}

/** `max 2 hours`, as `2 hours max`. */
function isBound(
  { tokens, found, lexicon }: Pick<Scene, 'tokens' | 'found' | 'lexicon'>,
  end: number,
): boolean {
  const word = lowerAt(tokens, end - 1);
  return lexicon.verdicts.bounds?.has(word) === true && cues(found, 'not_after').some(({ to }) => to === end);
}

function cueAfter({ tokens, found, lexicon }: Scene, to: number): Cue | undefined {
  if (lexicon.verdicts.verbsLast) return cueBehind({ tokens, found, lexicon }, to);
  const cue = cues(found, 'not_after', 'vague_after').find(({ from }) => from === to);
  if (cue === undefined) return eitherSide({ tokens, found, lexicon }, to);
  if (cue.meaning.cue !== 'not_after') return cue.meaning.cue;
  if (lexicon.verdicts.neverModify?.has(lowerAt(tokens, cue.from))) return 'not_after';
  return modifies({ tokens, found, lexicon }, cue.to) ? undefined : 'not_after';
}

/** "2h budget review" is work on a budget; "a 40h budget" is one. */
function modifies(
  { tokens, found, lexicon }: Pick<Scene, 'tokens' | 'found' | 'lexicon'>,
  at: number,
): boolean {
  const next = tokens[at];
  return (
    next?.kind === 'word' &&
    (lexicon.verdicts.participlesBehind
      ? isCapitalised(next)
      : !lexicon.verdicts.afterNoun.has(next.lower)) &&
    !found.some((one) => one.from === at)
  );
}

/** `Budget 2h` and `2h Budget`, `mindestens 2h` and `2h mindestens`. */
function eitherSide(
  { tokens, found, lexicon }: Pick<Scene, 'tokens' | 'found' | 'lexicon'>,
  to: number,
): Cue | undefined {
  const { eitherSide: words, participlesBehind } = lexicon.verdicts;
  if (!words?.has(lowerAt(tokens, to))) return undefined;
  const cue = cues(found, 'not_before', 'vague_before').find(({ from }) => from === to);
  if (cue?.meaning.cue !== 'not_before') return cue && 'vague_after';
  const isWorkOn = !participlesBehind && modifies({ tokens, found, lexicon }, cue.to); // there such a noun is one word with its work
  return isWorkOn ? undefined : 'not_after';
}

/** `2時間の見積もり`, `1時間は空き`: behind a particle, and the same words as in front. `2時間の見積もり確認` is work. */
function cueBehind(
  { tokens, found, lexicon }: Pick<Scene, 'tokens' | 'found' | 'lexicon'>,
  to: number,
): Cue | undefined {
  const { days, verdicts } = lexicon;
  const word = lowerAt(tokens, to);
  const marked = days.of.has(word) || verdicts.topicMarks?.has(word) || verdicts.subjectMarks?.has(word);
  const at = marked ? to + 1 : to;
  const cue = cues(found, 'not_after', 'vague_after', 'not_before').find(({ from }) => from === at);
  if (cue?.meaning.cue !== 'not_before') return cue?.meaning.cue;
  const next = tokens[cue.to];
  return next?.kind === 'word' && !verdicts.afterNoun.has(next.lower) ? undefined : 'not_after';
}

function isLink({ tokens, lexicon }: Pick<Scene, 'tokens' | 'lexicon'>, at: number): boolean {
  const word = lowerAt(tokens, at);
  return LINKING_SIGNS.has(word) || lexicon.verdicts.linking.has(word);
}
