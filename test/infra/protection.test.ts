// What cannot be taken away by one command.
import { expect, test } from '@jest/globals';
import { synthesise } from './synthesised.ts';

test('outside dev no stack of a stage can be deleted before somebody says so, the firewall and the watch included', () => {
  const { stacks } = synthesise({ firewall: true });

  expect(
    Object.entries(stacks).map(([name, { terminationProtection }]) => [name, terminationProtection]),
  ).toEqual(Object.keys(stacks).map((name) => [name, true]));
});

test('a dev stage can be taken away', () => {
  const { stacks } = synthesise({ isDev: true });

  expect(Object.values(stacks).filter(({ terminationProtection }) => terminationProtection)).toEqual([]);
});
