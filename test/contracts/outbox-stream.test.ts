// Which changes of the ledger are receipts to send.
import { expect, test } from '@jest/globals';
import { dueOutboxKey } from '../../shared/contracts/outbox-stream.ts';

const due = {
  itemType: { S: 'outbox' },
  status: { S: 'due' },
  workspaceId: { S: 'w-1' },
  outboxId: { S: 'o-1' },
  attempts: { N: '0' },
};

test('an outbox item that is due is one, by its workspace and id', () => {
  expect(dueOutboxKey(due)).toEqual({ workspaceId: 'w-1', outboxId: 'o-1' });
});

test.each<[string, unknown]>([
  ['held', { ...due, status: { S: 'held' } }],
  ['sent', { ...due, status: { S: 'sent' } }],
  ['withheld', { ...due, status: { S: 'withheld' } }],
  ['an entry', { ...due, itemType: { S: 'entry' } }],
  ['without an id', { ...due, outboxId: undefined }],
  ['with an empty id', { ...due, outboxId: { S: '' } }],
  ['with a number for an id', { ...due, outboxId: { N: '1' } }],
  ['a removal', undefined],
])('none is %s', (_what, image) => {
  expect(dueOutboxKey(image)).toBeUndefined();
});
