// What message records and texts do for everyone who keeps them.
import { beforeEach, describe, expect, test } from '@jest/globals';
import { maya } from '../core/reply/receipt-facts.ts';
import { failureOf, jordan, mailOf, outcomeOf } from './samples.ts';
import type { OpenStores, Stores } from './stores.ts';

export function messagesContract(open: OpenStores): void {
  describe('messages', () => {
    const mail = mailOf('one');
    const failure = failureOf(mail);
    let stores: Stores;
    beforeEach(async () => {
      stores = await open();
    });

    test('know nothing of a mail that never came', async () => {
      expect(await stores.messages.find(mail.messageKey)).toBeUndefined();
      expect(await stores.texts.open(maya, mail.messageKey)).toBeUndefined();
    });

    test('give a record without the words, and the words to their writer', async () => {
      await stores.recorder.record(outcomeOf(mail));

      expect(await stores.messages.find(mail.messageKey)).not.toHaveProperty('personal');
      expect(await stores.texts.open(maya, mail.messageKey)).toEqual({
        subject: 'my day',
        ownWords: '2h ACME redesign yesterday',
      });
    });

    test.each([
      ['another member', jordan],
      ["another workspace's member of the same id", { ...maya, workspaceId: 'w-2' }],
    ])('give the words to nobody else: %s', async (_who, scope) => {
      await stores.recorder.record(outcomeOf(mail));

      expect(await stores.texts.open(scope, mail.messageKey)).toBeUndefined();
    });

    test('record a failure once', async () => {
      const written = [await stores.messages.failed(failure), await stores.messages.failed(failure)];

      expect(written).toEqual([true, false]);
      expect(await stores.messages.find(mail.messageKey)).toEqual(failure);
    });

    test('do not record a failure over what became of the mail', async () => {
      await stores.recorder.record(outcomeOf(mail));

      expect(await stores.messages.failed(failure)).toBe(false);
      expect(await stores.messages.find(mail.messageKey)).toMatchObject({ status: 'acted' });
    });
  });
}
