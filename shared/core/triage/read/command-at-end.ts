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

function isSaid(scene: Scene, at: number, needs: string): boolean {
  const { tokens, lexicon, found, isQuestion } = scene;
  const before = (words: ReadonlySet<string>) => tokens.slice(0, at).some(({ lower }) => words.has(lower));
  const amount = found.some(({ from, meaning }) => from < at && ['amount', 'range'].includes(meaning.kind));
  if (needs === 'an_entry') return amount || before(lexicon.commands.entryWords);
  if (needs === 'a_report')
    return (
      !amount && (before(lexicon.commands.reportWords) || (isQuestion && before(lexicon.commands.entryWords)))
    );
  if (needs === 'nothing') return lexicon.commands.formsBehind !== undefined;
  if (needs === 'a_question') return isQuestion;
  if (needs === 'to_an_amount') return found.some(({ from, meaning }) => isGoal(scene, from, meaning.kind));
  return needs === 'few_words' && !amount && tokens.length <= FEW_WORDS;
}

/** `auf 3h ändern`. */
function isGoal({ tokens, lexicon }: Scene, at: number, kind: string): boolean {
  return kind === 'amount' && lexicon.commands.toAmount?.has(lowerAt(tokens, at - 1)) === true;
}
