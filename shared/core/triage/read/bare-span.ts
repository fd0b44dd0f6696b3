// Tells two bare numbers with a dash between, which may be times of day, from pages and scores by what stands around them: `9-5`.
import { matchPhrase } from '../text/phrase.ts';
import { integer, isGlued, lowerAt, type Token, tokenAt } from '../text/token.ts';
import type { Found } from './finding.ts';
import type { Sight } from './recogniser.ts';

export const DASHES = new Set(['-', '–', '—', '→', '/', '..', '~', '>']);

type Words = Pick<Sight, 'tokens' | 'lexicon'>;

/** A bare `9-5` counts at an edge of what is said, or beside a day. */
export function standsAlone(sight: Sight, at: number, next: number, previous: Found | undefined): boolean {
  const { tokens, lexicon } = sight;
  const afterDay = previous?.meaning.kind === 'day' && previous.to === at;
  const isNext =
    previous !== undefined &&
    GOES_ON.has(previous.meaning.kind) &&
    lexicon.separators.has(lowerAt(tokens, at - 1));
  return afterDay || isNext || opensAt(sight, at) || closesAt(sight, next);
}

/** Behind them a list of times goes on: `9-11 and 1-3`, "45 min, then 9-11". */
const GOES_ON: ReadonlySet<string> = new Set(['day', 'amount', 'range']);

function opensAt({ tokens, lexicon }: Sight, at: number): boolean {
  const before = tokenAt(tokens, at - 1);
  const led =
    before !== undefined && lexicon.projects.articles.has(before.lower) ? tokenAt(tokens, at - 2) : before; // "worked the 9 to 5"
  return before === undefined || before.kind === 'sign' || lexicon.clocks.leaders.has(led?.lower ?? '');
}

function closesAt({ tokens, lexicon }: Sight, next: number): boolean {
  const after = tokens[next];
  if (after === undefined || (after.kind === 'sign' && !/[%°$€]/.test(after.text))) return true;
  if (lexicon.days.and.has(after.lower) && isBarePair(tokens, next + 1)) return true;
  if (leadsOn({ tokens, lexicon }, after, next)) return true;
  return (
    isOfDay({ tokens, lexicon }, next) ||
    (isDayLead(after, lexicon) && isOfDay({ tokens, lexicon }, next + 1))
  );
}

/** To a break that is taken off, or to more that is told with its time. */
function leadsOn({ tokens, lexicon }: Words, { lower }: Token, at: number): boolean {
  if (lexicon.clocks.trailers?.has(lower)) return true;
  return lexicon.separators.has(lower) && isTimed({ tokens, lexicon }, at + 1);
}

/** "on Monday", "last Monday". */
function isDayLead({ lower }: Token, { days }: Sight['lexicon']): boolean {
  return days.onDay?.has(lower) === true || days.last.has(lower);
}

const LIST_REACH = 7; // tokens

/** "ACME 9-11 and Globex 2pm-4pm": what follows is told with its time too. */
function isTimed({ tokens, lexicon }: Words, start: number): boolean {
  for (let at = start + 1; at < start + LIST_REACH; at += 1) {
    const isUnit = lexicon.durations.units.has(lowerAt(tokens, at));
    if (isUnit || isBarePair(tokens, at) || isGluedColon(tokens, at)) return true;
    if (matchPhrase(lexicon.clocks.meridiems, tokens, at)) return true;
  }
  return false;
}

/** `1:30` */
function isGluedColon(tokens: readonly Token[], at: number): boolean {
  return lowerAt(tokens, at) === ':' && isGlued(tokens, at) && isGlued(tokens, at + 1);
}

/** `Monday`, `yesterday`, `16 March`. */
function isOfDay({ tokens, lexicon }: Words, at: number): boolean {
  const { weekdays, months, days } = lexicon.days;
  const isDated = integer(tokens[at]) !== undefined && months.has(lowerAt(tokens, at + 1));
  return isDated || weekdays.has(lowerAt(tokens, at)) || matchPhrase(days, tokens, at) !== undefined;
}

/** `8-12 and 13-17`. */
function isBarePair(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.kind === 'number' && DASHES.has(lowerAt(tokens, at + 1)) && tokens[at + 2]?.kind === 'number'
  );
}
