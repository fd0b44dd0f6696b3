// Recognises sentences that ask something of the tracker: corrections, cancellations, questions, reports, approvals.
// An amount in such a sentence is never new time.

import type { Command, CommandKind } from '../../command.ts';
import type { CommandForm } from '../languages/lexicon.ts';
import { type Match, matchPhrase, matchPhrases, skip } from '../text/phrase.ts';
import { lowerAt, textAt } from '../text/token.ts';
import { withArguments } from './command-arguments.ts';
import { commandAtEnd } from './command-at-end.ts';
import { cues, hasKind, ofKind } from './finding.ts';
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
  const { polite, forms } = lexicon.commands;
  for (const at of [0, skip(polite, tokens, 0, POLITE_WORDS)]) {
    const form = matchPhrases(forms, tokens, at).find((one) => hasWhatItNeeds(scene, at, one));
    if (form) return form.value.command;
  }
  return commandAtEnd(scene) ?? (replacesAmount(scene) ? 'correct' : undefined);
}

const NEEDS: Readonly<Record<CommandForm['needs'], (scene: Scene, at: number, next: number) => boolean>> = {
  nothing: () => true,
  an_entry: asksForEntry,
  a_report: ({ tokens, lexicon }, at) =>
    tokens.slice(at).some(({ lower }) => lexicon.commands.reportWords.has(lower)),
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

/** "it was 3h, not 2h", "should be 3h": one amount in place of another. */
function replacesAmount(scene: Scene): boolean {
  const { found, tokens, lexicon } = scene;
  const amounts = ofKind(found, 'amount');
  if (amounts.length === 0) return false;
  const denials = cues(found, 'negated').filter(({ from }) =>
    lexicon.commands.instead.has(lowerAt(tokens, from)),
  );
  const negated = denials.some(({ to }) => amounts.some((one) => one.from >= to && one.from - to <= 1));
  const replaced = tokens.some(
    ({ lower }, at) =>
      lexicon.commands.insteadBehind?.has(lower) &&
      amounts.some((one) => one.to === at) &&
      amounts.some((one) => one.from > at),
  );
  const corrected = tokens.some((_token, at) => {
    const should = matchPhrase(lexicon.commands.shouldBe, tokens, at);
    const isNear = should && amounts.some(({ from }) => from >= should.next && from - should.next <= 2);
    const isSaid = tokens[at - 1]?.kind !== 'sign' || [...amounts, ...denials].some(({ to }) => to < at);
    return (isNear && isSaid) || (should && namesNumber(scene, at, should.next));
  });
  const unitless = denials.some(
    (one) => deniesNumber(scene, one) && amounts.some(({ to }) => to <= one.from),
  );
  return replaced || (negated && amounts.length > 1) || corrected || unitless;
}
