// Decides between morning and afternoon where the writer left it open: the reading that falls into the working day
// (reading rules 5 and 14). `until 6` is the first such time after the start.
import type { ClockTime, DayHalf } from './finding.ts';
import { inHalf } from './halves.ts';

const NOON = 720;
const DAY = 1440;
const OPENS = 7 * 60;
const CLOSES = 19 * 60;
const EARLIEST = 6 * 60; // an hour before it may be one of the afternoon, whatever the other end is
const LONGEST = 16 * 60; // a longer stretch without am or pm is a misreading

/** Minutes after midnight of the day on which it starts; `to` is over 1440 when it ends on the next day. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

type End = Pick<ClockTime, 'minutes' | 'certain' | 'dayLong'>;

/** `half`: what the day's words say ("this morning", "last night"). */
export function toSpan(from: End, to: End, half?: DayHalf): Span | undefined {
  if (from.certain && to.certain) return { from: from.minutes, to: firstAfter(from.minutes, to.minutes) };
  const starts = to.dayLong && to.minutes > NOON ? asWritten(from, half) : readings(from, half);
  const ends = readings(to, undefined); // it follows the start, which knows the half of the day
  let best: Span | undefined;
  for (const start of starts)
    for (const end of ends) {
      const span = { from: start, to: firstAfter(start, end) };
      const fits = span.to - span.from <= LONGEST;
      if (fits && (best === undefined || cost(span, from, to) < cost(best, from, to))) best = span;
    }
  return best;
}

function readings({ minutes, certain }: End, half: DayHalf | undefined): number[] {
  if (certain) return [minutes];
  if (half !== undefined) return [inHalf(minutes, half)];
  const hour = minutes % NOON;
  return minutes >= NOON ? [hour + NOON, hour] : [hour, hour + NOON];
}

/** `7-19:30`: who writes one end on a clock of 24 hours writes the other so. */
function asWritten(from: End, half: DayHalf | undefined): number[] {
  return half === undefined && from.minutes >= EARLIEST ? [from.minutes] : readings(from, half);
}

function firstAfter(start: number, end: number): number {
  return end > start ? end : end + DAY;
}

/** With one end certain the nearest other end, else the time outside of the working day; then the shorter, then the earlier. */
function cost(span: Span, from: End, to: End): number {
  const length = span.to - span.from;
  if (from.certain || to.certain) return length;
  const inside = Math.max(0, Math.min(span.to, CLOSES) - Math.max(span.from, OPENS));
  return (length - inside) * DAY + length + span.from / DAY;
}
