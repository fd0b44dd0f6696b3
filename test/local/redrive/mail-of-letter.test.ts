import { expect, test } from '@jest/globals';
import { mailsOfLetter } from '../../../local/redrive/mail-of-letter.ts';
import { toMessageKey } from '../../../shared/core/record/ids.ts';
import { mailOf } from '../../adapters/samples.ts';
import { bounceEvent } from '../../functions/feedback/ses-events.ts';

const { arrival, messageKey } = mailOf('one');
const notice = {
  notificationType: 'Received',
  mail: { timestamp: arrival.receivedAt, messageId: 'ses-1' },
  receipt: {
    timestamp: arrival.receivedAt,
    recipients: ['time@in.timepost.test', 'other@in.timepost.test'],
    action: { type: 'S3', bucketName: 'raw-mail', objectKey: 'raw/ses-1' },
  },
};
const release = { workspaceId: 'w-1', at: arrival.receivedAt };

test.each<[string, unknown, readonly string[]]>([
  [
    'a notice is of one mail to each recipient',
    notice,
    notice.receipt.recipients.map((to) => toMessageKey('ses-1', to)),
  ],
  ['a release is of its mail', { version: 1, release, arrival }, [messageKey]],
  ['a parsed mail is of itself', mailOf('one'), [messageKey]],
  [
    'a pointer is of the mail that it points at',
    { version: 1, pointer: { bucket: 'raw-mail', key: `parsed/${messageKey}.json` } },
    [messageKey],
  ],
  ['a pointer at something else is of none', { version: 1, pointer: { bucket: 'b', key: 'raw/x' } }, []],
  ['what SES tells of a letter of ours is of none', bounceEvent('Permanent', 'General'), []],
  ['what is no letter of ours is of none', { hello: 1 }, []],
])('%s', (_what, letter, keys) => {
  expect(mailsOfLetter(JSON.stringify(letter))).toEqual(keys);
});

test('what is no JSON is of no mail', () => {
  expect(mailsOfLetter('2h ACME')).toEqual([]);
});
