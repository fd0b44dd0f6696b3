// The ordered list of recognisers, and the scan that lets them look at each place of a sentence once.
import { EVERY_SECTION, type Sections, sectionBits, vocabularyOf } from '../languages/vocabulary.ts';
import { isGlued, type Token, textAt } from '../text/token.ts';
import type { Found } from './finding.ts';
import type { Recogniser, Sight } from './recogniser.ts';
import { amount } from './recognisers/amount.ts';
import { clockRange } from './recognisers/clock-range.ts';
import { day } from './recognisers/day.ts';
import { billable, cue, rest, tag } from './recognisers/marks.ts';
import { noise } from './recognisers/noise.ts';
import { beginsProject, knownProject, ticketCode } from './recognisers/project.ts';
import { season } from './recognisers/season.ts';
import { starting } from './recognisers/starting.ts';
import { vagueAmount } from './recognisers/vague-amount.ts';
import { vagueDay } from './recognisers/vague-day.ts';

/** The longest sighting at a place wins; the order decides among equals. */
const RECOGNISERS: readonly Recogniser[] = [
  knownProject, // a name of the catalogue is what its owner says it is, whatever else it looks like
  ticketCode, // before numbers: `ABC-130` holds one
  billable, // before tags: `#billable` is no tag
  tag,
  day, // before ranges: `3/12` and `2026-03-12` are days
  season,
  vagueDay,
  vagueAmount, // before amounts and ranges: `2-3 hours` holds both
  clockRange, // before noise: `0900-1130` looks like a telephone number
  noise, // before amounts, after days: `1.2.2026` is a day, `1.2.1` a version
  starting,
  amount,
  rest,
  cue,
];

const LOOKING = RECOGNISERS.map(({ name, beginsIn, find }) => ({
  name,
  find,
  bits: beginsIn === 'any' ? EVERY_SECTION : sectionBits(beginsIn),
}));

/** Everything that is recognised in a sentence, in its order and without overlap. */
export function findAll(sight: Sight): Found[] {
  const found: Found[] = [];
  for (const [at, token] of sight.tokens.entries()) {
    const previous = found.at(-1);
    if (previous !== undefined && at < previous.to) continue;
    const bits = beginnings(sight, at, token);
    const best = bits === 0 ? undefined : longest(sight, at, previous, bits);
    if (best) found.push(best);
  }
  return found;
}

/** What may begin at a place. Most words of a text begin nothing: one look tells, instead of one for each recogniser. */
function beginnings({ tokens, lexicon, context }: Sight, at: number, token: Token): Sections {
  if (token.kind === 'number' || runsOn(tokens, at) || BEGINNING_SIGNS.has(token.text)) return EVERY;
  if (beginsProject(context.catalogue, token.lower)) return EVERY;
  return vocabularyOf(lexicon).get(token.lower) ?? 0;
}

/** A word with more behind it: addresses, `ABC-130`, `PT1H`; not the sign that ends a phrase or a sentence. */
function runsOn(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.kind !== 'word' || !isGlued(tokens, at + 1)) return false;
  return !ENDING_SIGNS.has(textAt(tokens, at + 1)) || isGlued(tokens, at + 2);
}

const ENDING_SIGNS = new Set(', . : ; ! ? ) 。 、'.split(' '));

/** Tags, names in brackets, prices and fractions. */
const BEGINNING_SIGNS = new Set('# [ @ $ € £ ¥ ½ ¼ ¾ ⅓ ⅔'.split(' '));

/** Also those that begin with no word of a lexicon. */
const EVERY = -1;

function longest(sight: Sight, at: number, previous: Found | undefined, wanted: Sections): Found | undefined {
  let best: Found | undefined;
  for (const { name, find, bits } of LOOKING) {
    if (wanted !== EVERY && (wanted & bits) === 0) continue;
    const sighting = find(sight, at, previous);
    if (sighting !== undefined && sighting.next > (best?.to ?? at))
      best = { meaning: sighting.meaning, from: at, to: sighting.next, rule: name };
  }
  return best;
}
