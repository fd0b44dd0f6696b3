// Recognises commands of languages whose verbs stand last: what they are about is said before them.
import type { CommandKind } from '../../command.ts';
import { matchPhrases } from '../text/phrase.ts';
import type { Scene } from './scene.ts';

const FEW_WORDS = 5;

export function commandAtEnd(scene: Scene): CommandKind | undefined {
  const { tokens, lexicon } = scene;
  if (!lexicon.verdicts.verbsLast) return undefined;
  for (let at = 1; at < tokens.length; at += 1) {
    const form = matchPhrases(lexicon.commands.forms, tokens, at).find(({ value }) =>
      isSaid(scene, at, value.needs),
    );
    if (form) return form.value.command;
  }
  return undefined;
}

function isSaid(scene: Scene, at: number, needs: string): boolean {
  const { tokens, lexicon, found, isQuestion } = scene;
  const before = (words: ReadonlySet<string>) => tokens.slice(0, at).some(({ lower }) => words.has(lower));
  const amount = found.some(({ from, meaning }) => from < at && ['amount', 'range'].includes(meaning.kind));
  if (needs === 'an_entry') return amount || before(lexicon.commands.entryWords);
  if (needs === 'a_report') return !amount && before(lexicon.commands.reportWords);
  if (needs === 'a_question') return isQuestion;
  return needs === 'few_words' && !amount && tokens.length <= FEW_WORDS;
}
