// What recognisers find in a sentence, before anyone asks whether it is to be logged.

import type { ProjectReference } from '../../time-entry.ts';
import type { WorkDate } from '../../work-date.ts';

/** A time of day as it was written. */
export interface ClockTime {
  /** Minutes after midnight as written: `4:45pm` is 1005, a bare `4:45` is 285. */
  readonly minutes: number;
  /** False when morning or afternoon is still open (`9:30`, `12`). */
  readonly certain: boolean;
  /** Nothing but a number: could be any count. */
  readonly bare: boolean;
  /** Written out (`nine`). */
  readonly word: boolean;
  /** On a clock of 24 hours: `17`, `09:15`. */
  readonly dayLong?: boolean | undefined;
  /** Its mark may be the unit of a length: `9h`. */
  readonly isLength?: boolean | undefined;
}

/** At night an hour lies before midnight or after it. */
export type DayHalf = 'morning' | 'afternoon' | 'night';

/** Why a stretch of words changes what an amount beside it means. */
export type Cue =
  | 'done'
  | 'request'
  | 'future'
  | 'conditional'
  | 'negated'
  | 'others'
  | 'self'
  | 'not_before'
  | 'not_after'
  | 'vague_before'
  | 'vague_after'
  | 'approximate'
  | 'part'
  | 'part_after'
  | 'total'
  | 'running'
  | 'pause'
  | 'each'
  | 'split'
  | 'states'
  | 'topic'
  | 'work';

export type Meaning =
  | {
      readonly kind: 'amount';
      readonly minutes: number;
      readonly form: 'stated' | 'adjective' | 'colon' | 'rate' | 'clock' | 'whole';
    }
  | { readonly kind: 'vague_amount' }
  | { readonly kind: 'rest' }
  | {
      readonly kind: 'range';
      readonly from: ClockTime;
      readonly to: ClockTime | 'now';
      readonly zone?: string | undefined;
    }
  | { readonly kind: 'starting'; readonly at: ClockTime; readonly zone?: string | undefined }
  | {
      readonly kind: 'day';
      readonly dates: readonly WorkDate[];
      readonly tense: 'past' | 'future';
      readonly half?: DayHalf | undefined;
      /** Monday is 1; only where nothing but a weekday says the day. */
      readonly weekday?: number | undefined;
      /** Counted from the day that was said before it, else from today. */
      readonly beside?: number | undefined;
      /** A week was said in front of it, so many back. */
      readonly weeksBack?: number | undefined;
    }
  | {
      readonly kind: 'vague_day';
      /** It is a week, so many back from this one: weekdays behind it are in it. */
      readonly weeksBack?: number | undefined;
    }
  | { readonly kind: 'project'; readonly project: ProjectReference }
  | { readonly kind: 'code'; readonly name: string }
  | { readonly kind: 'tag'; readonly name: string }
  | { readonly kind: 'billable'; readonly billable: boolean }
  | { readonly kind: 'cue'; readonly cue: Cue }
  | { readonly kind: 'noise' };

/** A meaning with its place: token indices, `to` excluded. */
export interface Found<M extends Meaning = Meaning> {
  readonly meaning: M;
  readonly from: number;
  readonly to: number;
  /** Name of the recogniser. */
  readonly rule: string;
}

export type Kind = Meaning['kind'];
export type MeaningOf<K extends Kind> = Extract<Meaning, { kind: K }>;

// All are asked many times of each sentence, mostly in vain: nothing is made where nothing is found.
export function ofKind<K extends Kind>(found: readonly Found[], kind: K): readonly Found<MeaningOf<K>>[] {
  return hasKind(found, kind) ? found.filter((one) => isOf(one, kind)) : NONE;
}

/** The first of a kind that begins between two places. */
export function firstOf<K extends Kind>(
  found: readonly Found[],
  kind: K,
  { from, to }: Pick<Found, 'from' | 'to'>,
): Found<MeaningOf<K>> | undefined {
  for (const one of found) if (isOf(one, kind) && one.from >= from && one.from < to) return one;
  return undefined;
}

export function isOf<K extends Kind>(one: Found, kind: K): one is Found<MeaningOf<K>> {
  return one.meaning.kind === kind;
}

export function hasKind(found: readonly Found[], kind: Kind): boolean {
  for (const { meaning } of found) if (meaning.kind === kind) return true;
  return false;
}

export function cues(found: readonly Found[], ...wanted: readonly Cue[]): readonly Found<MeaningOf<'cue'>>[] {
  return holdsCue(found, wanted) ? found.filter((one) => isCue(one, wanted)) : NONE;
}

export function hasCue(found: readonly Found[], ...wanted: readonly Cue[]): boolean {
  return holdsCue(found, wanted);
}

function holdsCue(found: readonly Found[], wanted: readonly Cue[]): boolean {
  for (const one of found) if (isCue(one, wanted)) return true;
  return false;
}

function isCue(one: Found, wanted: readonly Cue[]): one is Found<MeaningOf<'cue'>> {
  const { meaning } = one;
  return meaning.kind === 'cue' && wanted.includes(meaning.cue);
}

const NONE: readonly never[] = [];

/** Some of them lies over this token. */
export function covers(parts: readonly Pick<Found, 'from' | 'to'>[], at: number): boolean {
  return parts.some(({ from, to }) => from <= at && at < to);
}

export type Day = Found<MeaningOf<'day'>>;
