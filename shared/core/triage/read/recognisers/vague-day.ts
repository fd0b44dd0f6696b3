// Recognises days that are said and yet leave open which: `last week`, `the other day`, `week of 9 March`, `30 February`.
import { addDays, daysBetween, isoWeekday, toWorkDate, type WorkDate } from '../../../work-date.ts';
import { traitBits } from '../../languages/traits.ts';
import { type Match, matchPhrase } from '../../text/phrase.ts';
import { integer, isGlued, lowerAt, textAt } from '../../text/token.ts';
import { readDate } from '../calendar-date.ts';
import { isPartOfName } from '../day-end.ts';
import { endOfDoubtfulDay } from '../doubtful-day.ts';
import { endOfGatheredDays } from '../gathered-days.ts';
import { isPersonWithHours } from '../named-month.ts';
import { endOfNumberDays } from '../number-days.ts';
import { mayHold, type Recogniser, type Sight, type Sighting } from '../recogniser.ts';
import { endOfNthWeekday } from '../spoken-date.ts';
import { readWeek } from '../weekday.ts';

export const vagueDay: Recogniser = {
  name: 'vague-day',
  ways: [
    { at: ['vagueDay', 'day', 'dateNumber'] },
    { at: ['dayLead'], needs: ['day', 'vagueDay'] },
    { at: ['number', 'quantity', 'length', 'sign'], needs: ['month', 'period'] },
  ],
  find(sight, at) {
    const mayBeNamed = mayHold(sight, NAMED);
    const week = mayBeNamed ? readNamedWeek(sight, at) : undefined;
    if (week) return ofWeek(week);
    const impossible = () => (mayHold(sight, MONTH) ? readImpossible(sight, at) : undefined);
    return (
      readPhrase(sight, at, mayBeNamed) ?? readHoliday(sight, at) ?? impossible() ?? readDoubtful(sight, at)
    );
  },
};

/** The words of phrases for vague days, and of those that begin with a count. */
const NAMED = traitBits('vagueDay', 'period');
const MONTH = traitBits('month');
const ORDINAL = traitBits('ordinal');

/** `30 et 31 février`, `2月30・31日`, `fifth Monday of February`: what is read as days is as long, and comes first. */
function readDoubtful(sight: Sight, at: number): Sighting | undefined {
  const next =
    (sight.tokens[at]?.kind === 'number'
      ? (endOfNumberDays(sight, at) ?? endOfGatheredDays(sight, at))
      : undefined) ??
    (mayHold(sight, ORDINAL) ? endOfNthWeekday(sight, at) : undefined) ??
    endOfDoubtfulDay(sight, at);
  return next === undefined ? undefined : { meaning: { kind: 'vague_day' }, next };
}

function readPhrase(sight: Sight, at: number, mayBeNamed: boolean): Sighting | undefined {
  const said = mayBeNamed ? matchPhrase(sight.lexicon.days.vague, sight.tokens, at) : undefined;
  const week = readWeek(sight, at);
  if (said === undefined) return week && week.value > 0 ? ofWeek(week) : undefined;
  const weeksBack = week?.next === said.next ? { weeksBack: week.value } : {};
  return { meaning: { kind: 'vague_day', ...weeksBack }, next: said.next };
}

/** Of long ago, since that of late is read as a day and is as long. `Easter Monday menu` and `plans for Boxing Day` name no day. */
function readHoliday(sight: Sight, at: number): Sighting | undefined {
  const said = matchPhrase(sight.lexicon.days.days, sight.tokens, at);
  if (!said?.value.isHoliday) return undefined;
  const isLed = said.value.longAgo !== undefined; // `2h on Labor Day banners`, but `On Labor Day put in 2h`
  const isTopic = isLed ? at > 0 && isPartOfName(sight, said.next) : isInName(sight, at, said.next);
  return { meaning: { kind: isTopic ? 'noise' : 'vague_day' }, next: said.next };
}

function isInName(sight: Sight, at: number, next: number): boolean {
  const { tokens, lexicon } = sight;
  const isLed = tokens[at - 1]?.kind === 'word' && !lexicon.durations.units.has(lowerAt(tokens, at - 1));
  return isLed || isPartOfName(sight, next) || (textAt(tokens, next) === '-' && isGlued(tokens, next));
}

/** "The week before last" needs no phrase of its own. */
function ofWeek({ value, next }: Match<number>): Sighting {
  return { meaning: { kind: 'vague_day', weeksBack: value }, next };
}

/** `week of 9 March`, `week 11`. */
function readNamedWeek(sight: Sight, at: number): Match<number> | undefined {
  const { weekOf, weekNumber } = sight.lexicon.days;
  const of = weekOf && matchPhrase(weekOf, sight.tokens, at);
  const date = of && readDate(sight, of.next);
  if (date) return { value: weeksBetween(date.value, sight.context.now.date), next: date.next };
  const led = weekNumber && matchPhrase(weekNumber, sight.tokens, at);
  const number = led && integer(sight.tokens[led.next]);
  const monday = number === undefined ? undefined : mondayOfWeek(sight.context.now.date, number);
  return led && monday && { value: weeksBetween(monday, sight.context.now.date), next: led.next + 1 };
}

function weeksBetween(date: WorkDate, today: WorkDate): number {
  return daysBetween(mondayOf(date), mondayOf(today)) / 7;
}

function mondayOf(date: WorkDate): WorkDate {
  return addDays(date, 1 - isoWeekday(date));
}

const LAST_WEEK = 53;

/** Monday of a week of this year, or of the last one where it is still to come (ISO 8601-1, 3.1.1.23: 4 January is in week 1). */
function mondayOfWeek(today: WorkDate, week: number): WorkDate | undefined {
  if (week < 1 || week > LAST_WEEK) return undefined;
  const year = Number(today.slice(0, 4));
  return [year, year - 1]
    .map((one) => toWorkDate(one, 1, 4))
    .map((fourth) => fourth && addDays(mondayOf(fourth), 7 * (week - 1)))
    .find((monday) => monday !== undefined && monday <= today);
}

/** `30 February`: no such day; which was meant is a guess. */
function readImpossible(sight: Sight, at: number): Sighting | undefined {
  const { tokens, lexicon } = sight;
  const { months, of } = lexicon.days;
  const number = integer(tokens[at]);
  const monthAt = of.has(lowerAt(tokens, at + 1)) ? at + 2 : at + 1;
  const led =
    months.has(lowerAt(tokens, at)) && integer(tokens[at + 1]) !== undefined && !isAmount(sight, at);
  const trailed = number !== undefined && months.has(lowerAt(tokens, monthAt));
  if ((!led && !trailed) || readDate(sight, at) !== undefined) return undefined;
  return { meaning: { kind: 'vague_day' }, next: led ? at + 2 : monthAt + 1 };
}

/** `mar 2h`, `Jan 5 uur`: the number tells how long. */
function isAmount(sight: Sight, at: number): boolean {
  const unit = sight.tokens[at + 2];
  return (unit?.kind === 'word' && unit.glued) || isPersonWithHours(sight, at, at + 2);
}
