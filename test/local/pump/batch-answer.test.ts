import { describe, expect, test } from '@jest/globals';
import { failedOf } from '../../../local/pump/batch-answer.ts';

const sent = ['m1', 'm2'];

describe('the whole batch is done', () => {
  test.each([[null], [undefined], [{}], [{ batchItemFailures: null }], [{ batchItemFailures: [] }]])(
    '%j',
    (answer) => {
      expect([...failedOf(answer, sent)]).toEqual([]);
    },
  );
});

test('only what is named has failed', () => {
  expect([...failedOf({ batchItemFailures: [{ itemIdentifier: 'm2' }] }, sent)]).toEqual(['m2']);
});

describe('the whole batch has failed', () => {
  test.each([
    ['an empty name', { batchItemFailures: [{ itemIdentifier: '' }] }],
    ['no name', { batchItemFailures: [{ itemIdentifier: null }] }],
    ['a wrong field', { batchItemFailures: [{ id: 'm1' }] }],
    ['a name that is not in the batch', { batchItemFailures: [{ itemIdentifier: 'm9' }] }],
    ['no list', { batchItemFailures: 'm1' }],
    ['no object', 'done'],
  ])('%s', (_why, answer) => {
    expect([...failedOf(answer, sent)]).toEqual(sent);
  });
});
