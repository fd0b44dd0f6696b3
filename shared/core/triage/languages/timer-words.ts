// What people call the clock that a list of their times comes from, in any language: the names are nobody's else.
import { words } from './word-list.ts';

export const TIMERS = words(
  'timer timers stopwatch stoppuhr zeiterfassung chrono chronomètre cronómetro cronômetro cronometro タイマー',
);
