import { expect, test } from '@jest/globals';
import { atMost } from '../../shared/runtime/at-most.ts';

test('never more than the limit runs side by side, and all of it runs, failures too', async () => {
  const inTurn = atMost(3);
  const state = { running: 0, most: 0 };
  const work = (i: number) => async () => {
    state.running += 1;
    state.most = Math.max(state.most, state.running);
    await new Promise((resolve) => setTimeout(resolve, 1 + (i % 3)));
    state.running -= 1;
    if (i % 4 === 0) throw new Error('failed');
    return i;
  };

  const ends = await Promise.allSettled(Array.from({ length: 20 }, (_, i) => inTurn(work(i))));

  expect(state.most).toBe(3);
  expect(ends.filter(({ status }) => status === 'rejected')).toHaveLength(5);
});
