// Tables as people paste them: by tabs, commas, semicolons, bars and wide spaces, with the unit in the header.
import { expect, test } from '@jest/globals';
import { readsAs } from './voices/outcome.ts';

test.each([
  [
    'Date\tClient\tTask\tHours\n3/16/2026\tACME\tBackend fixes\t4.5\n3/17/2026\tACME\tDeploy 2.3.1\t1.25\n3/17/2026\tNorthwind\tKick-off\t3\nTotal\t8.75',
    '270 2026-03-16 @ACME; 75 2026-03-17 @ACME; 180 2026-03-17 @Northwind',
  ],
  [
    'Date,Project,Description,Hours\n2026-03-16,ACME,"Login, again",2.5\n2026-03-17,Globex,Call,0.25\n',
    '150 2026-03-16 @ACME; 15 2026-03-17 @Globex',
  ],
  [
    '| Date | Project | Hours |\n|---|---|---|\n| 16 Mar | ACME | 2:30 |\n| | Globex | 0.5 |',
    '150 2026-03-16 @ACME; 30 2026-03-16 @Globex',
  ],
  [
    'Datum;Projekt;Tätigkeit;Stunden\n16.03.2026;Falke;Prüfung;3,5\n17.03.2026;Falke;Abnahme;2,25\nSumme;;;5,75',
    '210 2026-03-16 @Falke; 135 2026-03-17 @Falke',
  ],
  [
    'Date       Project    Minutes\n16/03      ACME       90\n17/03      Globex     45',
    '90 2026-03-16 @ACME; 45 2026-03-17 @Globex',
  ],
  [
    'Project\tMon\tTue\tWed\tHours\nACME\t2\t3\t\t5\nGlobex\t\t1.5\t4\t5.5',
    '120 2026-03-16 @ACME; 180 2026-03-17 @ACME; 90 2026-03-17 @Globex; 240 2026-03-18 @Globex',
  ],
  [
    'Project (hours)\tMon 16\tTue 17\tWed 18\nACME\t2h\t3h\t\nGlobex\t\t1.5h\t4h',
    '120 2026-03-16 @ACME; 180 2026-03-17 @ACME; 90 2026-03-17 @Globex; 240 2026-03-18 @Globex',
  ],
  [
    'Date\tStart\tEnd\tBreak\tProject\n16/03/2026\t9:00\t17:30\t30\tACME\n17/03/2026\t8:00\t12:00\t\tGlobex',
    '480 2026-03-16 09:00-17:30 @ACME; 240 2026-03-17 08:00-12:00 @Globex',
  ],
  ['Day | Time | What\nMon | 2h | ACME\nTue | 1h30 | Globex', '120 2026-03-16; 90 2026-03-17'],
  ['Item\tQty\tPrice\nDesk\t2\t120\nChair\t4\t80', 'nothing'],
  ['Date\tEstimate\tTask\n16/03\t4h\tACME', 'nothing'],
  ['Task\tRate\tTotal\nDesign\t95\t380', 'nothing'],
  ['Date\tHours\n16/03\t4\n17/03\t5\nTotal\t10', 'ask'],
  ['Name\tDate\tHours\nAnna\t16/03\t4\nTom\t17/03\t5', 'ask'],
  ['Monday\n\nProject\tHours\nACME\t3\nGlobex\t2', '180 2026-03-16 @ACME; 120 2026-03-16 @Globex'],
  ['Day\tHours\nMonday\t8-10\nTuesday\t9-17', '120 2026-03-16; 480 2026-03-17'],
  ['Hello, here is my list, as agreed, thanks\nand bye', 'nothing'],
])('a table: %j', (text, expected) => {
  expect(readsAs(text, expected)).toBe(expected);
});
