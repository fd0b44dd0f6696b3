// Recognises a holiday that is a season too, where an amount touches its name: `Thanksgiving 4h on call`.
import { matchPhrase } from '../../text/phrase.ts';
import { textAt } from '../../text/token.ts';
import type { Recogniser } from '../recogniser.ts';
import { readLength } from './amount.ts';

export const season: Recogniser = {
  name: 'season',
  ways: [{ at: ['day'] }],
  find(sight, at) {
    const { tokens, lexicon, context } = sight;
    const named = lexicon.days.seasons && matchPhrase(lexicon.days.seasons, tokens, at);
    if (named === undefined || (at > 0 && tokens[at - 1]?.kind === 'word')) return undefined;
    const behind = textAt(tokens, named.next) === ':' ? named.next + 1 : named.next;
    const [date] = named.value.dates(context.now.date, context.locale);
    if (date === undefined || readLength(sight, behind) === undefined)
      return { meaning: { kind: 'noise' }, next: named.next }; // `Black Friday offers`: no Friday
    return { meaning: { kind: 'day', dates: [date], tense: 'past' }, next: named.next };
  },
};
