// Amounts of time as people state them.

declare const brand: unique symbol;
/** Whole minutes, 1 to 1440. Only `toMinutes` makes one. */
export type Minutes = number & { readonly [brand]: 'Minutes' };

export const MINUTES_A_DAY = 1440;

/** A stated amount, rounded to the minute; `undefined` when it is less than one minute or more than a day. */
export function toMinutes(amount: number): Minutes | undefined {
  const whole = Math.round(amount);
  return Number.isFinite(amount) && whole >= 1 && whole <= MINUTES_A_DAY ? (whole as Minutes) : undefined;
}

/** `150` is `2:30`, the form that receipts and sheets show. */
export function toHoursAndMinutes(minutes: number): string {
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}
