// What a kill leaves of SES's sending side: every mail that was answered for.
import { SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2';
import { afterAll, expect, test } from '@jest/globals';
import { type Child, endAll, newFolder, startChild } from '../child.ts';

afterAll(endAll);

const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };

async function send({ endpoint }: Child, subject: string): Promise<string> {
  const client = new SESv2Client({ endpoint, region: 'eu-west-1', credentials, maxAttempts: 1 });
  const { MessageId } = await client
    .send(
      new SendEmailCommand({
        FromEmailAddress: 'time@in.timepost.test',
        Destination: { ToAddresses: ['maya@example.com'] },
        Content: { Simple: { Subject: { Data: subject }, Body: { Text: { Data: 'Logged 2:00' } } } },
      }),
    )
    .finally(() => client.destroy());
  return MessageId ?? '';
}

interface Stored {
  readonly emails: readonly { readonly messageId: string; readonly subject: string }[];
}

async function stored({ endpoint }: Child): Promise<Stored['emails']> {
  return ((await (await fetch(`${endpoint}/store`)).json()) as Stored).emails;
}

test('a mail that was answered for is told, shown and readable after a kill', async () => {
  const dataDir = newFolder();
  const before = await startChild('ses-out', { dataDir });
  const messageId = await send(before, 'kept through a kill');

  await before.kill();
  const after = await startChild('ses-out', { dataDir });

  expect(await stored(after)).toEqual([
    expect.objectContaining({ messageId, subject: 'kept through a kill' }),
  ]);
  expect(await (await fetch(`${after.endpoint}/`)).text()).toContain('kept through a kill');
  expect((await fetch(`${after.endpoint}/sent/${messageId}.eml`)).status).toBe(200);
});

test('a kill amid sending loses nothing that was answered for', async () => {
  const dataDir = newFolder();
  const before = await startChild('ses-out', { dataDir });
  const first = Promise.withResolvers<void>();
  const sending = Array.from({ length: 20 }, async (_, number) => {
    const messageId = await send(before, `mail ${number}`);
    first.resolve();
    return messageId;
  });

  const ended = Promise.allSettled(sending);
  await first.promise;
  await before.kill();
  const answered = (await ended).flatMap((end) => (end.status === 'fulfilled' ? [end.value] : []));
  const after = await startChild('ses-out', { dataDir });

  expect(answered.length).toBeGreaterThan(0);
  expect((await stored(after)).map(({ messageId }) => messageId)).toEqual(expect.arrayContaining(answered));
});

test('a mail whose answer was lost is there after a kill', async () => {
  const dataDir = newFolder();
  const control = await startChild('control', { dataDir: newFolder() });
  const endpoints = { control: control.endpoint };
  const before = await startChild('ses-out', { dataDir, endpoints });
  const body = JSON.stringify({ ses: { loseAnswer: true, count: 1 } });
  await fetch(`${control.endpoint}/faults`, { method: 'PUT', body });

  await expect(send(before, 'unanswered')).rejects.toThrow();
  await before.kill();
  const after = await startChild('ses-out', { dataDir, endpoints });

  expect((await stored(after)).map(({ subject }) => subject)).toEqual(['unanswered']);
});
