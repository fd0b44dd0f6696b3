// The first message of every new stage: SES tries a rule when it is made, with a mail of its own to an example address, which
// the S3 action stores and tells of like any other.
import { expect, test } from '@jest/globals';
import { createHandler } from '../../../functions/parse/handler.ts';
import type { ParsedMail } from '../../../shared/core/parsed-mail.ts';
import { context, sqs } from '../lambda-events.ts';
import { inPlace, NOW, RAW, retries } from '../world.ts';

const raw = new TextEncoder().encode(
  [
    'Date: Wed, 25 Nov 2026 09:00:00 +0000',
    'To: recipient@example.com',
    'From: Amazon Web Services <no-reply-aws@amazon.com>',
    'Subject: Amazon SES Setup Notification',
    '',
    'You received this message because you attempted to set up Amazon SES.',
    '',
  ].join('\r\n'),
);
const notice = {
  notificationType: 'Received',
  mail: { timestamp: '2026-11-25T09:00:00.000Z', messageId: 'AMAZON_SES_SETUP_NOTIFICATION' },
  receipt: {
    timestamp: '2026-11-25T09:00:00.500Z',
    recipients: ['recipient@example.com'],
    action: { type: 'S3', bucketName: RAW.bucket, objectKey: 'raw/AMAZON_SES_SETUP_NOTIFICATION' },
  },
};

test('it is ignored like other mail of programs: no word of it is opened, no dead letter, no alarm', async () => {
  const sent: ParsedMail[] = [];
  const { retry, putOff } = retries();
  const handler = createHandler({
    rawBucket: RAW.bucket,
    rawMails: { open: async () => raw },
    directory: {
      findRecipient: async () => undefined,
      findCaptureAlias: async () => undefined,
      findConfirmation: async () => undefined,
      findSender: async () => undefined,
    },
    parsedMails: { send: async (mail) => void sent.push(mail) },
    retry,
    openBodies: inPlace(() => {
      throw new Error('opened');
    }),
    clock: () => NOW,
  });

  const response = await handler(sqs([JSON.stringify(notice)]), context);

  expect(response).toEqual({ batchItemFailures: [] });
  expect(putOff).toEqual([]);
  expect(sent).toMatchObject([{ routing: { kind: 'refused', reason: 'ignored_automated' } }]);
  expect(sent[0]?.routing).not.toHaveProperty('workspaceId');
});
