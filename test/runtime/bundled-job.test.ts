import { expect, test } from '@jest/globals';
import { runBundled } from './bundle.ts';

const ENTRY = `${import.meta.dirname}/misbehaving-main.ts`;

test('in a bundle the thread is the same file, ends as in the sources, and keeps no process from ending', async () => {
  const script = `
    import { job } from './bundle.mjs';
    const ends = [];
    for (const order of ['echo', 'throw', 'run away', 'echo']) ends.push(await job({ order, words: 'marked' }));
    console.log(JSON.stringify(ends));
  `;

  const { exitCode, output } = await runBundled(ENTRY, script);

  expect(JSON.parse(output)).toEqual([
    { kind: 'done', value: 'marked' },
    { kind: 'threw', errorName: 'RangeError' },
    { kind: 'deadline' },
    { kind: 'done', value: 'marked' },
  ]);
  expect(exitCode).toBe(0);
});
