// What another's words ask right above an answer: "> Monday?", "> How long did the import take you on Tuesday?"
import { detect, languageOfLocale } from './languages/detect.ts';
import type { ReadingContext } from './read/context.ts';
import type { Cue } from './read/finding.ts';
import { matchPhrases } from './text/phrase.ts';
import { present } from './text/present.ts';
import { toSentences } from './text/sentence.ts';
import { tokenise } from './text/token.ts';

const LONGEST = 300; // characters of one line that asks

/** The last sentence, where it asks of what is done: "can you come on Tuesday?" asks of what is to come. */
export function askedIn(quote: string, { locale }: ReadingContext): string | undefined {
  const line = present(quote.trimEnd().split('\n').at(-1));
  if (!line.endsWith('?') || line.length > LONGEST) return undefined;
  const tokens = tokenise(line);
  const { lexicon } = detect(tokens, languageOfLocale(locale));
  const sentence = present(toSentences(tokens, lexicon.abbreviations).at(-1)); // its last sign is one
  const says = (...wanted: readonly Cue[]) =>
    sentence.some((_token, at) =>
      matchPhrases(lexicon.cues, sentence, at).some(({ value }) => wanted.includes(value)),
    );
  return says('done') || !says('future', 'conditional') ? line.slice(present(sentence[0]).start) : undefined;
}
