// Puts weekdays into the week that was said before them: "last week: Mon 2h, Tue 3h", or under such a heading.
import { addDays, isoWeekday } from '../../work-date.ts';
import { matchPhrase } from '../text/phrase.ts';
import { lowerAt } from '../text/token.ts';
import type { Found, MeaningOf } from './finding.ts';
import type { Sight } from './recogniser.ts';
import { weekdayDate } from './weekday.ts';

/** What was found, with the date of each bare weekday in the week that governs it. */
export function inWeeks(found: readonly Found[], sight: Sight): readonly Found[] {
  const { context, week } = sight;
  if (week === undefined && weekOf(found) === undefined) return found;
  let governing = week;
  return found.map((one) => {
    governing = weekIn(one) ?? governing;
    if (one.meaning.kind !== 'day' || governing === undefined) return one;
    if (!isOfWeekdays(one.meaning, one, sight)) return one;
    const today = context.now.date;
    const weeksBack = governing;
    const dates = one.meaning.dates.map((date) =>
      weekdayDate(today, { number: isoWeekday(date), which: 'latest' }, weeksBack),
    );
    const tense = dates.some((date) => date > today) ? ('future' as const) : ('past' as const);
    return { ...one, meaning: { ...one.meaning, dates, tense } };
  });
}

/** `Mon`, `Mon-Wed`, `Mon and Tue`: names of weekdays and what links them, with no week of their own. */
function isOfWeekdays(
  { weekday, weeksBack, dates }: MeaningOf<'day'>,
  { from, to }: Found,
  { tokens, lexicon }: Sight,
): boolean {
  if (weekday !== undefined) return true;
  if (weeksBack !== undefined || dates.length < 2) return false;
  const { weekdays, through, throughPhrases, and, before, article } = lexicon.days;
  const small = [weekdays, through, and, before, article];
  for (let at = from; at < to; ) {
    const phrase = throughPhrases && matchPhrase(throughPhrases, tokens, at);
    const isSmall = tokens[at]?.kind === 'sign' || small.some((words) => words.has(lowerAt(tokens, at)));
    if (phrase === undefined && !isSmall) return false;
    at = phrase?.next ?? at + 1;
  }
  return true;
}

/** The last week that a sentence names. */
export function weekOf(found: readonly Found[]): number | undefined {
  return found.reduce<number | undefined>((week, one) => weekIn(one) ?? week, undefined);
}

function weekIn({ meaning }: Found): number | undefined {
  return meaning.kind === 'day' || meaning.kind === 'vague_day' ? meaning.weeksBack : undefined;
}

/** What was found, with days such as "the day before" counted from the one before them. */
export function besideDays(found: readonly Found[], { context, dayBefore }: Sight): readonly Found[] {
  if (!found.some(({ meaning }) => meaning.kind === 'day' && meaning.beside !== undefined)) return found;
  let from = dayBefore;
  return withoutHalves(found).map((one) => {
    const { meaning } = one;
    if (meaning.kind !== 'day') return one;
    if (meaning.beside === undefined || from === undefined) {
      from = meaning.dates[0];
      return one;
    }
    from = addDays(from, meaning.beside);
    const tense = from > context.now.date ? ('future' as const) : ('past' as const);
    return { ...one, meaning: { ...meaning, dates: [from], tense } };
  });
}

/** "2h por la mañana el martes": where a day is said, its halves say none. */
function withoutHalves(found: readonly Found[]): readonly Found[] {
  const saysDay = found.some(({ meaning }) => meaning.kind === 'day' && meaning.beside !== 0);
  if (!saysDay) return found;
  return found.map((one) =>
    one.meaning.kind === 'day' && one.meaning.beside === 0
      ? { ...one, meaning: { kind: 'cue', cue: 'approximate' } }
      : one,
  );
}
