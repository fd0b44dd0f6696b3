// Durations as sheets write them. Nothing is rounded: seconds are shown where there are any.
import { toHoursAndMinutes } from '../minutes.ts';
import { TWO_DIGITS } from '../work-date.ts';

/** `1:30`, or `1:30:20` where there are seconds. */
export function toDurationText(seconds: number): string {
  const left = seconds % 60;
  const whole = toHoursAndMinutes((seconds - left) / 60);
  return left === 0 ? whole : `${whole}:${TWO_DIGITS[left]}`;
}
