// Recognises commands of languages whose verbs stand last: what they are about is said before them.
import type { CommandKind } from '../../command.ts';
import type { CommandForm, Lexicon } from '../languages/lexicon.ts';
import { matchPhrases, type PhraseTable } from '../text/phrase.ts';
import { lowerAt } from '../text/token.ts';
import type { Scene } from './scene.ts';

const FEW_WORDS = 5;

export function commandAtEnd(scene: Scene): CommandKind | undefined {
  const { tokens, lexicon } = scene;
  const forms = formsAtEnd(lexicon);
  if (forms === undefined || !isAsked(scene)) return undefined;
  for (let at = 1; at < tokens.length; at += 1) {
    const form = matchPhrases(forms, tokens, at).find(({ value }) => isSaid(scene, at, value.needs));
    if (form) return form.value.command;
  }
  return undefined;
}

function formsAtEnd({ verdicts, commands }: Lexicon): PhraseTable<CommandForm> | undefined {
  return commands.formsBehind ?? (verdicts.verbsLast ? commands.forms : undefined);
}

/** `2h Einträge löschen` is work, `bitte den Eintrag löschen` a command. */
function isAsked({ tokens, lexicon }: Scene): boolean {
  const { asking } = lexicon.commands;
  return asking === undefined || tokens.some(({ lower }) => asking.has(lower));
}

type Needed = (scene: Scene, at: number) => boolean;

const NEEDS: Readonly<Partial<Record<CommandForm['needs'], Needed>>> = {
  nothing: ({ lexicon }) => lexicon.commands.formsBehind !== undefined,
  an_entry: (scene, at) => hasAmount(scene, at) || isBefore(scene, at, scene.lexicon.commands.entryWords),
  a_report: (scene, at) => !hasAmount(scene, at) && namesReport(scene, at),
  a_question: ({ isQuestion }) => isQuestion,
  to_an_amount: (scene) => scene.found.some(({ from, meaning }) => isGoal(scene, from, meaning.kind)),
  few_words: (scene, at) => !hasAmount(scene, at) && scene.tokens.length <= FEW_WORDS,
};

function isSaid(scene: Scene, at: number, needs: CommandForm['needs']): boolean {
  return NEEDS[needs]?.(scene, at) === true;
}

function namesReport(scene: Scene, at: number): boolean {
  const { reportWords, entryWords } = scene.lexicon.commands;
  return isBefore(scene, at, reportWords) || (scene.isQuestion && isBefore(scene, at, entryWords));
}

function isBefore({ tokens }: Scene, at: number, words: ReadonlySet<string>): boolean {
  return tokens.slice(0, at).some(({ lower }) => words.has(lower));
}

function hasAmount({ found }: Scene, at: number): boolean {
  return found.some(({ from, meaning }) => from < at && ['amount', 'range'].includes(meaning.kind));
}

/** `auf 3h ändern`. */
function isGoal({ tokens, lexicon }: Scene, at: number, kind: string): boolean {
  return kind === 'amount' && lexicon.commands.toAmount?.has(lowerAt(tokens, at - 1)) === true;
}
