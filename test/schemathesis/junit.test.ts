import { expect, test } from '@jest/globals';
import { countOf } from './junit.ts';

test.each<[string, string, object]>([
  [
    'all is well',
    '<testsuites errors="0" failures="0" skipped="0" tests="30" time="1">',
    { tests: 30, failed: 0 },
  ],
  ['some of it is not', '<testsuites errors="1" failures="2" tests="30">', { tests: 30, failed: 3 }],
  ['nothing was written', '', { tests: 0, failed: 1 }],
  ['another program wrote it', '<html tests="30">', { tests: 0, failed: 1 }],
])('a report is counted where %s', (_what, report, count) => {
  expect(countOf(report)).toEqual(count);
});
