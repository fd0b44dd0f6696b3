// Makes days of "each day" where a week was said and nothing in the sentence says which of its days: "last week, 1h a day".
import { workingDays } from '../languages/day-words.ts';
import { matchPhrase } from '../text/phrase.ts';
import { cues, type Found, hasKind } from './finding.ts';
import type { Sight } from './recogniser.ts';
import { weekOf } from './weeks.ts';

const DAYS_A_WEEK = 7;

/** The working days of that week, none after today. */
export function withEachDay(found: readonly Found[], sight: Sight): readonly Found[] {
  const { context, lexicon, week } = sight;
  const { everyDay } = lexicon.days;
  const whole = found.find((one) => isWholeWeek(one, sight));
  const weeksBack = weekOf(found) ?? week ?? (whole && 0);
  if (weeksBack === undefined || weeksBack < 0 || hasKind(found, 'day')) return found;
  const each =
    cues(found, 'each').find((cue) => {
      const said = matchPhrase(everyDay, sight.tokens, cue.from);
      return said?.value === 'anywhere' || (said !== undefined && isBesideAmount(found, cue));
    }) ?? (found.some(isRate) ? found.find(isWeek) : undefined);
  if (each === undefined) return found;
  const { dates, tense } = workingDays(weeksBack);
  const meaning = { kind: 'day', dates: dates(context.now.date, context.locale), tense, weeksBack } as const;
  return found
    .filter((one) => one !== whole)
    .map((one) => (one === each ? { ...one, meaning, rule: 'each-day' } : one));
}

/** "All week 1h a day": how long says what is told of each day, and which week its name. */
function isWholeWeek({ meaning, from, to }: Found, { tokens, lexicon }: Sight): boolean {
  if (meaning.kind !== 'vague_amount') return false;
  return tokens.slice(from, to).some(({ lower }) => lexicon.days.periods.get(lower)?.days === DAYS_A_WEEK);
}

/** `1h/day` */
function isRate({ meaning }: Found): boolean {
  return meaning.kind === 'amount' && meaning.form === 'rate';
}

function isWeek({ meaning }: Found): boolean {
  return meaning.kind === 'vague_day' && meaning.weeksBack !== undefined;
}

/** `2 horas diarias`, not `daily standup`. */
function isBesideAmount(found: readonly Found[], { from, to }: Found): boolean {
  return found.some((one) => one.meaning.kind === 'amount' && (one.to === from || one.from === to));
}
