// Reads a share of what was told before: `half`, `two thirds of it`, `60%`.
import { type Match, matchPhrase } from '../text/phrase.ts';
import { integer, textAt } from '../text/token.ts';
import { cues, type Found } from './finding.ts';
import type { Sight } from './recogniser.ts';

export function readShare(found: readonly Found[], sight: Sight, at: number): Match<number> | undefined {
  const { tokens, lexicon } = sight;
  const { shares } = lexicon.durations;
  const said = readPercent(sight, at) ?? (shares && matchPhrase(shares, tokens, at));
  if (said === undefined) return undefined;
  const of = cues(found, 'part', 'part_after').find(({ from }) => from === said.next);
  return of ? { value: said.value, next: of.to } : said;
}

function readPercent({ tokens }: Sight, at: number): Match<number> | undefined {
  const percent = integer(tokens[at]);
  if (percent === undefined || percent === 0 || textAt(tokens, at + 1) !== '%') return undefined;
  return { value: percent / 100, next: at + 2 };
}
