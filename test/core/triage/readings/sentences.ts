// The sentences of a text as recognisers see them.
import { detect, languageOfLocale } from '../../../../shared/core/triage/languages/detect.ts';
import type { ReadingContext } from '../../../../shared/core/triage/read/context.ts';
import { withoutMarks } from '../../../../shared/core/triage/read/markdown.ts';
import type { Sight } from '../../../../shared/core/triage/read/recogniser.ts';
import { toBlocks } from '../../../../shared/core/triage/text/block.ts';
import { toSentences } from '../../../../shared/core/triage/text/sentence.ts';
import { tokenise } from '../../../../shared/core/triage/text/token.ts';

export function sentencesIn(text: string, context: ReadingContext): readonly Sight[] {
  const { lexicon } = detect(tokenise(text), languageOfLocale(context.locale));
  return toBlocks(text, lexicon.lines.openEnds).flatMap(({ start, end }) => {
    const tokens = withoutMarks(tokenise(text, start, end, lexicon.writing), lexicon) ?? [];
    const sentences = toSentences(tokens, lexicon.abbreviations);
    return sentences.map((sentence) => ({ text, tokens: sentence, lexicon, context }));
  });
}
