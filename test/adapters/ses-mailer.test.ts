// The mailer, in memory and over SES's API: what it asks, and what each answer means.
import { SESv2Client } from '@aws-sdk/client-sesv2';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { MailNotSentError, MailRefusedError, sesMailer } from '../../shared/adapters/outbox/ses-mailer.ts';
import type { Mailer } from '../../shared/ports.ts';
import { memoryMailer } from '../twins/memory-mail.ts';
import { type AnsweringServer, startAnsweringServer } from './answering-server.ts';
import { letter } from './letter.ts';

type Answers = 'takes' | 'refuses' | 'not now';

function mailerContract(open: (answers: Answers) => Mailer): void {
  test('gives the id of the service', async () => {
    expect((await open('takes').send(letter)).sesMessageId).toMatch(/^ses-/);
  });

  test.each<[Answers, string]>([
    ['refuses', 'MailRefusedError'],
    ['not now', 'MailNotSentError'],
  ])('says by name when the service %s', async (answers, name) => {
    await expect(open(answers).send(letter)).rejects.toMatchObject({ name });
  });
}

describe('in memory', () => {
  mailerContract((answers) =>
    memoryMailer(() => {
      if (answers === 'refuses') throw new MailRefusedError('refused');
      if (answers === 'not now') throw new MailNotSentError('not now');
    }),
  );
});

describe('over SES', () => {
  let server: AnsweringServer;
  let ses: SESv2Client;
  beforeEach(async () => {
    server = await startAnsweringServer();
    const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
    ses = new SESv2Client({ endpoint: server.endpoint, region: 'eu-west-1', credentials, maxAttempts: 1 });
  });
  afterEach(async () => {
    ses.destroy();
    await server.close();
  });

  const failing = (type: string, status = 400) => ({
    status,
    body: { __type: type, message: 'to maya@example.com' },
  });
  mailerContract((answers) => {
    const taken = { status: 200, body: { MessageId: 'ses-1' } };
    server.answer =
      answers === 'takes'
        ? taken
        : failing(answers === 'refuses' ? 'MessageRejected' : 'TooManyRequestsException');
    return sesMailer(ses);
  });

  test('hands on every part of the letter', async () => {
    server.answer = { status: 200, body: { MessageId: 'ses-1' } };

    await sesMailer(ses).send(letter);

    expect(server.asked.map(({ path }) => path)).toEqual(['/v2/email/outbound-emails']);
    expect(JSON.parse(server.asked[0]?.body ?? '')).toEqual({
      FromEmailAddress: letter.from,
      Destination: { ToAddresses: [letter.to] },
      ReplyToAddresses: [letter.replyTo],
      Content: {
        Simple: {
          Subject: { Data: letter.subject, Charset: 'UTF-8' },
          Body: {
            Text: { Data: letter.text, Charset: 'UTF-8' },
            Html: { Data: letter.html, Charset: 'UTF-8' },
          },
          Headers: [
            { Name: 'In-Reply-To', Value: '<1@example.com>' },
            { Name: 'Auto-Submitted', Value: 'auto-replied' },
          ],
        },
      },
      EmailTags: [
        { Name: 'outboxId', Value: letter.outboxId },
        { Name: 'workspaceId', Value: 'w-1' },
        { Name: 'memberId', Value: 'm-1' },
        { Name: 'messageKey', Value: 'a'.repeat(64) },
      ],
    });
  });

  test('names no mail where the letter answers none', async () => {
    server.answer = { status: 200, body: { MessageId: 'ses-1' } };
    const { messageKey: _answers, ...alone } = letter;

    await sesMailer(ses).send(alone);

    const { EmailTags } = JSON.parse(server.asked[0]?.body ?? '') as {
      EmailTags: readonly { Name: string }[];
    };
    expect(EmailTags.map(({ Name }) => Name)).toEqual(['outboxId', 'workspaceId', 'memberId']);
  });

  test.each([
    ['MessageRejected', 'MailRefusedError'],
    ['BadRequestException', 'MailRefusedError'],
    ['TooManyRequestsException', 'MailNotSentError'],
    ['LimitExceededException', 'MailNotSentError'],
    ['SendingPausedException', 'MailNotSentError'],
    ['AccountSuspendedException', 'MailNotSentError'],
    ['MailFromDomainNotVerifiedException', 'MailNotSentError'],
    ['AccessDeniedException', 'MailNotSentError'],
    ['ExpiredTokenException', 'MailNotSentError'],
  ])('takes %s for %s, without a word of the answer', async (type, name) => {
    server.answer = failing(type);

    const sending = sesMailer(ses).send(letter);

    await expect(sending).rejects.toMatchObject({ name, message: expect.not.stringContaining('maya') });
  });

  test.each<[string, AnsweringServer['answer']]>([
    ['an answer that is lost', 'hang up'],
    ['a fault of the service', failing('InternalServiceErrorException', 500)],
    ['an answer without an id', { status: 200, body: {} }],
  ])('does not say what happened where it cannot know: %s', async (_what, answer) => {
    server.answer = answer;

    const error: unknown = await sesMailer(ses)
      .send(letter)
      .catch((thrown: unknown) => thrown);

    expect(error).toBeInstanceOf(Error);
    expect(['MailRefusedError', 'MailNotSentError']).not.toContain((error as Error).name);
    expect(server.asked).toHaveLength(1);
  });

  // The fault is made in front of the network: across the realms of a test the SDK would not know it for an Error.
  test.each(['ECONNREFUSED', 'ENOTFOUND'])(
    'knows that nothing was sent without a connection: %s',
    async (code) => {
      ses.middlewareStack.add(() => () => Promise.reject(Object.assign(new Error('connect'), { code })), {
        step: 'initialize',
      });

      await expect(sesMailer(ses).send(letter)).rejects.toMatchObject({ name: 'MailNotSentError' });
    },
  );
});
