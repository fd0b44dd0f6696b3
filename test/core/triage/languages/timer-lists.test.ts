// Lists that a heading says to come from a timer.
import { saidThere } from './said.ts';

saidThere('en-GB', 'Europe/London', [
  ['From my timer, today:\n2h ACME\n45 min Globex', '120 2026-03-18 @ACME; 45 2026-03-18 @Globex'],
  ['From my timer, yesterday:\n2h ACME', '120 2026-03-17 @ACME'],
]);
