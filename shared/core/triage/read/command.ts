// Recognises sentences that ask something of the tracker: corrections, cancellations, questions, reports, approvals.
// An amount in such a sentence is never new time.

import type { Command, CommandKind } from '../../command.ts';
import { hintBits } from '../languages/hints.ts';
import type { CommandForm } from '../languages/lexicon.ts';
import { type Match, matchPhrase, matchPhrases, skip } from '../text/phrase.ts';
import { lowerAt, textAt, tokenAt } from '../text/token.ts';
import { withArguments } from './command-arguments.ts';
import { commandAtEnd } from './command-at-end.ts';
import { onlyCompares } from './comparison.ts';
import { covers, cues, type Found, hasCue, hasKind, type MeaningOf, ofKind } from './finding.ts';
import { isAskedAbout } from './refiners/verdicts/asked-about.ts';
import type { Scene } from './scene.ts';

const POLITE_WORDS = 5;
const FEW_WORDS = 4;

/** The command that a sentence gives, with what it says of it. */
export function commandIn(scene: Scene): Command | undefined {
  const kind = kindOf(scene);
  return kind && withArguments(kind, scene);
}

function kindOf(scene: Scene): CommandKind | undefined {
  const { tokens, lexicon } = scene;
  const { polite } = lexicon.commands;
  const behind = skip(polite, tokens, 0, POLITE_WORDS);
  return (
    givenAt(scene, 0) ??
    (behind > 0 ? givenAt(scene, behind) : undefined) ??
    commandAtEnd(scene) ??
    (replacesAmount(scene) ? 'correct' : undefined)
  );
}

function givenAt(scene: Scene, at: number): CommandKind | undefined {
  const { tokens, lexicon } = scene;
  const { forms } = lexicon.commands;
  if (!forms.has(lowerAt(tokens, at))) return undefined; // as of nearly all sentences
  return matchPhrases(forms, tokens, at).find((one) => hasWhatItNeeds(scene, at, one))?.value.command;
}

const NEEDS: Readonly<Record<CommandForm['needs'], (scene: Scene, at: number, next: number) => boolean>> = {
  nothing: ({ found }, at, next) => next - at < 2 || !cues(found, 'done').some(({ from }) => from === next), // "should be done"
  an_entry: asksForEntry,
  a_report: asksForReport,
  a_question: ({ isQuestion }) => isQuestion,
  only_a_project: onlyAProject,
  to_be_all: ({ tokens }, _at, next) => tokens.slice(next).every(({ kind }) => kind === 'sign'),
  to_an_amount: changesToAmount,
  an_apology: ({ tokens, found, lexicon }) =>
    ofKind(found, 'amount').length === 1 && tokens.some(({ lower }) => lexicon.commands.sorry?.has(lower)),
  few_words: (scene, at) => scene.tokens.length - at <= FEW_WORDS && !hasAmount(scene),
};

function hasWhatItNeeds(scene: Scene, at: number, { value, next }: Match<CommandForm>): boolean {
  return NEEDS[value.needs](scene, at, next);
}

/** "Prepare my hours", not "prepare the motion, 1.5 hours"; "I need 2 hours" may be either, and is no work. */
function asksForReport({ tokens, lexicon, found }: Scene, at: number, next: number): boolean {
  const isVerb = next === at + 1;
  return tokens.some(
    ({ lower }, i) =>
      i >= at && lexicon.commands.reportWords.has(lower) && !(isVerb && covers(ofKind(found, 'amount'), i)),
  );
}

/** "delete Monday's entry", "cancel the 3h on ACME": not "remove dead code 2h". */
function asksForEntry({ tokens, lexicon, found }: Scene, _at: number, next: number): boolean {
  const named = tokens.slice(next, next + 8).some(({ lower }) => lexicon.commands.entryWords.has(lower));
  const first = found.find(({ from }) => from >= next);
  const amount =
    first?.meaning.kind === 'amount' &&
    first.from - next <= 2 &&
    lexicon.commands.determiners.has(lowerAt(tokens, next));
  return named || amount;
}

/** By these an entry is meant. */
const ENTRY_KINDS: ReadonlySet<string> = new Set(['day', 'project', 'amount', 'code']);

/** "change yesterday's ACME to 3 hours", not "change the logo to SVG 2h". */
function changesToAmount({ tokens, found, lexicon }: Scene, _at: number, next: number): boolean {
  const goal = ofKind(found, 'amount').find(
    ({ from }) => from > next && lexicon.commands.toAmount?.has(lowerAt(tokens, from - 1)),
  );
  if (goal === undefined) return false;
  const names = found.some(
    ({ from, meaning }) => from >= next && from < goal.from && ENTRY_KINDS.has(meaning.kind),
  );
  return names || tokens.slice(next, goal.from).some(({ lower }) => lexicon.commands.entryWords.has(lower));
}

/** "that was Globex": a name and nothing else. */
function onlyAProject(scene: Scene, at: number, next: number): boolean {
  const { tokens, found } = scene;
  const name = /^\p{Lu}/u.test(textAt(tokens, next));
  return !hasAmount(scene) && tokens.length - at <= FEW_WORDS + 2 && (name || hasKind(found, 'project'));
}

function hasAmount({ found }: Scene): boolean {
  return found.some(({ meaning }) => ['amount', 'range', 'vague_amount'].includes(meaning.kind));
}

/** `it was 1h, not 2`: behind it there is nothing that it could count. */
function deniesNumber({ tokens }: Scene, { to }: { readonly to: number }): boolean {
  return tokens[to]?.kind === 'number' && endsBehind(tokens, to);
}

function endsBehind(tokens: Scene['tokens'], at: number): boolean {
  return tokens[at + 1] === undefined || /^[.,;!)]$/.test(textAt(tokens, at + 1));
}

/** `metti 2 ore invece di 3`, "I put 3h for ACME, that should have been 2": the unit was said before. */
function namesNumber({ tokens, found }: Scene, at: number, number: number): boolean {
  if (tokens[number]?.kind !== 'number') return false;
  const before = ofKind(found, 'amount').filter(({ to }) => to <= at);
  return before.some(({ to }) => to === at || endsBehind(tokens, number));
}

type Amounts = readonly Found<MeaningOf<'amount'>>[];

const CHANGE = hintBits('change');

/** One amount in place of another. */
function replacesAmount(scene: Scene): boolean {
  const mayDeny = hasCue(scene.found, 'negated');
  const mayChange = (scene.hints & CHANGE) !== 0;
  if (!mayDeny && !mayChange) return false;
  const amounts = ofKind(scene.found, 'amount');
  if (amounts.length === 0 || amounts.some(({ from }) => isAskedAbout(scene, from))) return false;
  if (onlyCompares(scene)) return false;
  if (mayDeny && isDenied(scene, amounts)) return true;
  return mayChange && (isReplaced(scene, amounts) || isCorrected(scene, amounts));
}

/** "3h instead of 2h". */
function isReplaced({ tokens, lexicon }: Scene, amounts: Amounts): boolean {
  const { insteadBehind } = lexicon.commands;
  if (insteadBehind === undefined || amounts.length < 2) return false;
  return tokens.some(
    ({ lower }, at) =>
      insteadBehind.has(lower) &&
      amounts.some((one) => one.to === at) &&
      amounts.some((one) => one.from > at),
  );
}

/** "it was 3h, not 2h", "it was 1h, not 2". */
function isDenied(scene: Scene, amounts: Amounts): boolean {
  const isNear = (to: number) => amounts.some(({ from }) => from >= to && from - to <= 1);
  return denialsIn(scene).some(
    (one) =>
      (amounts.length > 1 && isNear(one.to)) ||
      (deniesNumber(scene, one) && amounts.some(({ to }) => to <= one.from)),
  );
}

function denialsIn({ tokens, found, lexicon }: Scene): Found[] {
  const { instead } = lexicon.commands;
  return cues(found, 'negated').filter(({ from }) => instead.has(lowerAt(tokens, from)));
}

/** "should be 3h". */
function isCorrected(scene: Scene, amounts: Amounts): boolean {
  const { tokens, lexicon } = scene;
  return tokens.some((_token, at) => {
    const should = matchPhrase(lexicon.commands.shouldBe, tokens, at);
    if (should === undefined) return false;
    const isNear = amounts.some(({ from }) => from >= should.next && from - should.next <= 2);
    const isSaid =
      tokenAt(tokens, at - 1)?.kind !== 'sign' || [...amounts, ...denialsIn(scene)].some(({ to }) => to < at);
    return (isNear && isSaid) || namesNumber(scene, at, should.next);
  });
}
