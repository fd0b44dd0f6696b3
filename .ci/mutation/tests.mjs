// Stands in for @jest/globals where the reader's tests run inside the process that mutates: table tests take microseconds, and a
// runner that starts anew for each mutant takes seconds.
import { createRequire } from 'node:module';
import { format } from 'node:util';

const require = createRequire(import.meta.url);
export const { expect } = createRequire(require.resolve('@jest/globals'))('expect');

export const tests = [];

export function test(name, run) {
  tests.push({ name, run });
}
test.each = (rows) => (name, run) => {
  for (const row of rows) {
    const cells = Array.isArray(row) ? row : [row];
    test(format(name, ...cells), () => run(...cells));
  }
};

export function describe(_name, group) {
  group();
}
describe.each = (rows) => (_name, group) => {
  for (const row of rows) group(...(Array.isArray(row) ? row : [row]));
};
