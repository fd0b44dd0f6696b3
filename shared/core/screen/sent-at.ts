// The Date field: when the sender's clock says the mail was written, and how far that clock is from UTC.
import type { SentAt } from '../parsed-mail.ts';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
/** RFC 5322, 3.3, with what RFC 5322, 4.3 still allows: two-digit years and zones by name. */
const DATE =
  /^(?:[a-z]{3,9},?\s{1,10})?(\d{1,2})\s{1,10}([a-z]{3})[a-z]{0,6}\s{1,10}(\d{2,4})\s{1,10}(\d{1,2}):(\d{2})(?::(\d{2}))?\s{0,10}([+-]\d{4}|[a-z]{1,5})?/i;
const ZONES: Readonly<Record<string, number>> = {
  ut: 0,
  utc: 0,
  gmt: 0,
  z: 0,
  est: -300,
  edt: -240,
  cst: -360,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
};
const LARGEST_OFFSET_MINUTES = 15 * 60;

/** `undefined` for a date that is none, and for years that no mail is from. */
export function readSentAt(value: string | undefined): SentAt | undefined {
  const read = DATE.exec(
    (value ?? '')
      .slice(0, 200)
      .replace(/\([^()]{0,100}\)/g, ' ')
      .trim(),
  );
  if (read === null) return undefined;
  const [, day, month = '', year = '', hour, minute, second = '0', zone = '+0000'] = read;
  const monthIndex = MONTHS.indexOf(month.toLowerCase());
  const utcOffsetMinutes = toOffset(zone);
  const wall = Date.UTC(toYear(year), monthIndex, Number(day), Number(hour), Number(minute), Number(second));
  const exists = new Date(wall).getUTCDate() === Number(day) && Number(hour) < 24 && Number(minute) < 60;
  if (monthIndex === -1 || utcOffsetMinutes === undefined || !exists || !isPlausible(toYear(year)))
    return undefined;
  return { instant: new Date(wall - utcOffsetMinutes * 60_000).toISOString(), utcOffsetMinutes };
}

/** RFC 5322, 4.3: 00 to 49 are of this century, other short ones of the last. */
function toYear(year: string): number {
  const number = Number(year);
  if (year.length > 3) return number;
  return number < 50 ? 2000 + number : 1900 + number;
}

function isPlausible(year: number): boolean {
  return year >= 1990 && year <= 2100;
}

function toOffset(zone: string): number | undefined {
  const [, sign, hours, minutes] = /^([+-])(\d\d)(\d\d)$/.exec(zone) ?? [];
  if (sign === undefined) return ZONES[zone.toLowerCase()] ?? 0; // an unknown name tells nothing (RFC 5322, 4.3)
  const offset = Number(`${sign}1`) * (Number(hours) * 60 + Number(minutes));
  return Math.abs(offset) <= LARGEST_OFFSET_MINUTES ? offset : undefined;
}
