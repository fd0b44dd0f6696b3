// Lines of a label and a value each, and what is a label of work. Sent on Tuesday, 24 November 2026.
import { describe } from '@jest/globals';
import { reads } from './outcome.ts';

describe('a record', () => {
  reads([
    [
      'needs no space behind its colons',
      ['Date:16/11', 'Hours:2', 'Project:Kestrel'],
      ['logged', '11-16 120 Kestrel'],
    ],
    [
      'begins with the first label of all, behind an empty line',
      ['Date: 16/11', 'Hours: 2', '', 'Hours: 3', 'Project: Kestrel', '', 'Date: 17/11', 'Hours: 1'],
      ['logged', '11-16 120 -', '11-16 180 Kestrel', '11-17 60 -'],
    ],
    [
      'has both ends or a length',
      ['Date: 16/11', 'Start: 9:00', 'End: 11:30', 'Project: Kestrel'],
      ['logged', '11-16 150 Kestrel 09:00-11:30'],
    ],
    ['is none without a start', ['Date: 16/11', 'End: 11:30', 'Project: Kestrel'], ['ignored']],
    ['is none without an end', ['Date: 16/11', 'Start: 9:00', 'Project: Kestrel'], ['ignored']],
    ['is none without a day or a name', ['Hours: 2', 'Rating: 5'], ['ignored']],
    ['is none with a sum alone', ['Project: Kestrel', 'Total hours: 2'], ['ignored']],
    [
      'ends before a sum of it',
      ['Project: Kestrel', 'Hours: 2', 'Total: 2h'],
      ['logged', '11-24 120 Kestrel'],
    ],
    ['has no numbers in its labels', ['Project 2: Kestrel', 'Hours 1: 3'], ['ignored']],
    ['is none whose hours are words', ['Hours: as agreed', 'Project: Kestrel'], ['ignored']],
    [
      'asks where its hours cannot be read',
      ['Hours: about 2', 'Project: Kestrel'],
      ['needs_review', '? amount_vague'],
    ],
    [
      'may stand on two lines of which one says both ends',
      ['Start: 9:00, end: 11:30', 'Date: 16/11'],
      ['logged', '11-24 150 - 09:00-11:30'],
    ],
  ]);
});

describe('a sum', () => {
  const BILLED = ['Date\tBillable hours\tNon-billable hours', '16/11\t2\t1', '17/11\t3\t1'];
  const READ = ['11-16 120 - billable', '11-16 60 - free', '11-17 180 - billable', '11-17 60 - free'];

  reads([
    ['is that of each column', [...BILLED, 'Total\t5\t2'], ['logged', ...READ]],
    ['is that of what is billed and what is not', [...BILLED, 'Total\t7'], ['logged', ...READ]],
    ['that is another contradicts its table', [...BILLED, 'Total\t9'], ['needs_review', '? contradictory']],
    [
      'may stand behind an empty cell',
      ['Date\tHours', '16/11\t2', '17/11\t3', 'Total\t\t5'],
      ['logged', '11-16 120 -', '11-17 180 -'],
    ],
    [
      'behind an empty cell contradicts too',
      ['Date\tHours', '16/11\t2', '17/11\t3', 'Total\t\t6'],
      ['needs_review', '? contradictory'],
    ],
  ]);
});
