// Mixed numbers, numbers past a hundred, slips of the pen, and every working day of a week.
import { saidThere } from '../languages/said.ts';

saidThere('en-GB', 'Europe/London', [
  // mixed numbers
  ['1 and 1/2 hours on the parish accounts', '90 2026-03-18'],
  ['2-1/2 hrs re-laying turf', '150 2026-03-18'],
  ['2 & 1/2 hrs re-laying turf', '150 2026-03-18'],
  ['2 1⁄2 hours', '150 2026-03-18'],
  ['an hour & a half of proofs', '90 2026-03-18'],
  ['two and three-quarter hours of depositions', '165 2026-03-18'],
  ['1 hour and 3 quarters', '105 2026-03-18'],
  ['two and a third hours', '140 2026-03-18'],
  ['Globex 3 and 4/5', 'nothing'],
  // past a hundred
  ['a hundred minutes of marking', '100 2026-03-18'],
  ['one hundred and twenty minutes', '120 2026-03-18'],
  ['two hundred forty minutes of grading', '240 2026-03-18'],
  ['one hundred and one Dalmatians', 'nothing'],
  // slips and fashions
  ['30 mintues on mails', '30 2026-03-18'],
  ['2 horus of stock taking', '120 2026-03-18'],
  ['a cpl of hours on the sink', '120 2026-03-18'],
  ['coupla hours on the sink', '120 2026-03-18'],
  ['2ish hours on the fence', '120 2026-03-18'],
  ['2 hours-ish on the fence', '120 2026-03-18'],
  ['yest 2h on the fence', '120 2026-03-17'],
  ["did a full day's work on the fence", '480 2026-03-18'],
  ['2h on the fence 3d ago', '120 2026-03-15'],
  ['2h on the fence a fortnight ago', '120 2026-03-04'],
  // signs between times
  ['9 => 11:30 the fence', '150 2026-03-18 09:00-11:30'],
  ['10am ⇒ 11.30am the fence', '90 2026-03-18 10:00-11:30'],
  ["10am 'til 11:30am the fence", '90 2026-03-18 10:00-11:30'],
  ['9.00 am - 11.30 am', '150 2026-03-18 09:00-11:30'],
  ['Log on 10:00 log off 11:30', '90 2026-03-18 10:00-11:30'],
  // with somebody is no name of whose time it was
  ['Meeting w/ Ann 10-11:30', '90 2026-03-18 10:00-11:30'],
  ['Ann: 10-11:30', 'ask'],
  // every working day
  ...['every weekday last week', 'each working day of last week', 'all five days last week'].map(
    (days) =>
      [
        `${days} 1h on the fence`,
        '60 2026-03-09; 60 2026-03-10; 60 2026-03-11; 60 2026-03-12; 60 2026-03-13',
      ] as const,
  ),
]);
