// When a mail that was passed on or answered claims to have been written. Clients write the date for people, in their
// language; what cannot be read for certain is no date.
import type { SentAt } from '../parsed-mail.ts';

/** First letters of the months, in the languages that are read and their neighbours. */
const MONTHS: readonly (readonly string[])[] = [
  'jan ene gen',
  'feb fév fev',
  'mar mär maa mrt',
  'apr avr abr',
  'may mai maj mei mag',
  'jun juin giu',
  'jul juil lug',
  'aug aoû aou ago',
  'sep set',
  'oct okt out ott',
  'nov',
  'dec dez déc dic des',
].map((list) => list.split(' '));

const ZONES: ReadonlyMap<string, number> = new Map([
  ...['ut', 'utc', 'gmt', 'z', 'wet'].map((name) => [name, 0] as const),
  ...['bst', 'cet', 'mez', 'west'].map((name) => [name, 60] as const),
  ...['cest', 'mesz', 'eet', 'oez', 'sast'].map((name) => [name, 120] as const),
  ...['eest', 'oesz', 'msk'].map((name) => [name, 180] as const),
  ...['est', 'cdt'].map((name) => [name, -300] as const),
  ...['mst', 'pdt'].map((name) => [name, -420] as const),
  ...[
    ['edt', -240],
    ['cst', -360],
    ['mdt', -360],
    ['pst', -480],
    ['jst', 540],
    ['ist', 330],
  ].map(([name, minutes]) => [String(name), Number(minutes)] as const),
]);

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const LONGEST = 120;
const NOON = 720; // of a day without a clock
const MS_A_MINUTE = 60_000;
const MS_A_DAY = 86_400_000;
const FARTHEST_APART_DAYS = 45; // of two readings of 03/04: nearer ones cannot be told apart

/** @param before the mail that carries it: its offset holds where none is said, and nothing in it was written later. */
export function readClaimedDate(value: string, before: SentAt | undefined): SentAt | undefined {
  const text = value.slice(0, LONGEST).toLowerCase().replace(/\s+/g, ' ');
  const day = dayIn(text, before);
  if (day === undefined) return undefined;
  const minutes = minutesIn(text) ?? NOON;
  const utcOffsetMinutes = offsetIn(text) ?? before?.utcOffsetMinutes;
  if (utcOffsetMinutes === undefined) return undefined;
  const wall = Date.UTC(day.year, day.month - 1, day.day) + minutes * MS_A_MINUTE;
  return { instant: new Date(wall - utcOffsetMinutes * MS_A_MINUTE).toISOString(), utcOffsetMinutes };
}

function dayIn(text: string, before: SentAt | undefined): Day | undefined {
  const [, isoYear, isoMonth, isoDay] =
    /((?:19|20)\d{2}) ?[-/.年] ?(\d{1,2}) ?[-/.月] ?(\d{1,2})/.exec(text) ?? [];
  if (isoYear !== undefined) return toDay(isoYear, isoMonth, isoDay);
  return namedDay(text) ?? numericDay(text, before);
}

/** `10 de marzo de 2026`, `10. März 2026`, `March 10, 2026`. */
function namedDay(text: string): Day | undefined {
  const year = /\b((?:19|20)\d{2})\b/.exec(text)?.[1];
  if (year === undefined) return undefined;
  for (const [, day, month] of text.matchAll(
    /\b(\d{1,2})(?:\.|º|er|st|nd|rd|th)?[ -](?:de )?(\p{L}{3,12})/gu,
  )) {
    const index = monthOf(month);
    if (index !== undefined) return toDay(year, index, day);
  }
  for (const [, month, day] of text.matchAll(/(\p{L}{3,12})\.?[ -](\d{1,2})\b/gu)) {
    const index = monthOf(month);
    if (index !== undefined) return toDay(year, index, day);
  }
  return undefined;
}

function monthOf(word: string | undefined): string | undefined {
  const at = MONTHS.findIndex((heads) => heads.some((head) => word?.startsWith(head)));
  return at === -1 ? undefined : String(at + 1);
}

/** `10.03.2026`, `3/10/26`: by its sign, by the clock that stands beside it, and by the mail that came after it. */
function numericDay(text: string, before: SentAt | undefined): Day | undefined {
  const [, one, sign, two, year] = /\b(\d{1,2})([./-]) ?(\d{1,2})[./-] ?(\d{4}|\d{2})\b/.exec(text) ?? [];
  if (year === undefined) return undefined;
  const dayFirst = toDay(year, two, one);
  const monthFirst = toDay(year, one, two);
  if (sign === '.') return dayFirst;
  if (dayFirst === undefined || monthFirst === undefined) return dayFirst ?? monthFirst;
  if (/\d ?[ap]\.?m\b/.test(text)) return monthFirst;
  return nearer(dayFirst, monthFirst, before);
}

function nearer(a: Day, b: Day, before: SentAt | undefined): Day | undefined {
  if (before === undefined) return undefined;
  const [ageOfA, ageOfB] = [ageOf(a, before), ageOf(b, before)];
  if (ageOfA === ageOfB) return ageOfA === Number.POSITIVE_INFINITY ? undefined : a;
  if (Math.abs(ageOfA - ageOfB) < FARTHEST_APART_DAYS) return undefined;
  return ageOfA < ageOfB ? a : b;
}

/** In days; what lies after the mail that carries it is older than all. */
function ageOf({ year, month, day }: Day, { instant }: SentAt): number {
  const age = (Date.parse(instant) - Date.UTC(year, month - 1, day)) / MS_A_DAY;
  return age < -1 ? Number.POSITIVE_INFINITY : age;
}

function toDay(year: string, month: string | undefined, day: string | undefined): Day | undefined {
  const full = year.length === 2 ? 2000 + Number(year) : Number(year);
  const made = { year: full, month: Number(month), day: Number(day) };
  const date = new Date(Date.UTC(made.year, made.month - 1, made.day));
  return date.getUTCMonth() + 1 === made.month && date.getUTCDate() === made.day ? made : undefined;
}

/** Minutes after midnight. A colon before a full stop: `27.10. 14:05`. */
function minutesIn(text: string): number | undefined {
  const found =
    /(\d{1,2})[:h](\d{2})(?::\d{2})? ?(am|pm|a\.m|p\.m)?/.exec(text) ??
    /(?:kl\.?|klo|alle|ore|at|um|om|à|às) (\d{1,2})\.(\d{2})/.exec(text);
  if (found === null) return undefined;
  const [, hour, minute, half = /午後|nachm/.test(text) ? 'pm' : ''] = found;
  const hours = half === '' ? Number(hour) : (Number(hour) % 12) + (half.startsWith('p') ? 12 : 0);
  return hours < 24 && Number(minute) < 60 ? hours * 60 + Number(minute) : undefined;
}

function offsetIn(text: string): number | undefined {
  const [, sign, hours, minutes = '0'] =
    / ?(?:gmt|utc)?([+-])(\d{1,2}):?(\d{2})?\b(?!.*\d:\d)/.exec(text) ?? [];
  if (sign !== undefined && Number(hours) <= 14 && Number(minutes) < 60)
    return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  const [last = ''] = /[a-z]{1,4}$/.exec(text.replace(/[)\s.:]{1,5}$/, '')) ?? [];
  return ZONES.get(last);
}
