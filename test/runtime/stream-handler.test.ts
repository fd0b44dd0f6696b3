import { expect, test } from '@jest/globals';
import { streamHandler } from '../../shared/runtime/stream-handler.ts';
import { type Change, context, stream } from '../functions/lambda-events.ts';

const select = (image: unknown): string | undefined =>
  (image as { work?: { S: string } } | undefined)?.work?.S;

function handlerThatKeeps() {
  const done: string[] = [];
  const handler = streamHandler('test', select, async (work) => {
    await new Promise((resolve) => setTimeout(resolve, work.startsWith('slow') ? 20 : 1));
    if (work.includes('bad')) throw new Error(work);
    done.push(work);
  });
  return { handler, done };
}

const change = (key: string, work: string): Change => ({ key, image: { work } });

test('changes of one item are handled in their order', async () => {
  const { handler, done } = handlerThatKeeps();

  await handler(stream([change('a', 'slow 1'), change('b', 'other'), change('a', '2')]), context);

  expect(done.filter((work) => work !== 'other')).toEqual(['slow 1', '2']);
});

test.each<[string, Change]>([
  ['a removal', { key: 'a' }],
  ['an image that there is nothing to do for', { key: 'a', image: { other: 'x' } }],
])('%s is left alone', async (_what, one) => {
  const { handler, done } = handlerThatKeeps();

  const response = await handler(stream([one]), context);

  expect(response).toEqual({ batchItemFailures: [] });
  expect(done).toEqual([]);
});

test('the stream goes on from the first failure in its order, whichever came to light first', async () => {
  const { handler, done } = handlerThatKeeps();
  const changes = [change('a', 'good'), change('b', 'slow bad'), change('c', 'bad'), change('d', 'good too')];

  const response = await handler(stream(changes), context);

  expect(response).toEqual({ batchItemFailures: [{ itemIdentifier: '101' }] });
  expect(done).toEqual(['good', 'good too']);
});

test('after a failure later changes of that item wait for the next delivery', async () => {
  const { handler, done } = handlerThatKeeps();

  const response = await handler(stream([change('a', 'bad'), change('a', 'good')]), context);

  expect(response).toEqual({ batchItemFailures: [{ itemIdentifier: '100' }] });
  expect(done).toEqual([]);
});
