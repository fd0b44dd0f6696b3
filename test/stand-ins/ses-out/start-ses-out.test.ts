// SES's sending side: what it takes, keeps, shows and refuses.
import { SESv2Client, SendEmailCommand, type SendEmailCommandInput } from '@aws-sdk/client-sesv2';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import PostalMime from 'postal-mime';
import { type Child, endAll, newFolder, startChild } from '../child.ts';

let control: Child;
let sesOut: Child;
let client: SESv2Client;

const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
const clientOf = ({ endpoint }: Child) =>
  new SESv2Client({ endpoint, region: 'eu-west-1', credentials, maxAttempts: 1 });

beforeAll(async () => {
  control = await startChild('control', { dataDir: newFolder() });
  sesOut = await startChild('ses-out', { dataDir: newFolder(), endpoints: { control: control.endpoint } });
  client = clientOf(sesOut);
});
afterAll(async () => {
  client.destroy();
  await endAll();
});

function mail(more: Partial<SendEmailCommandInput> = {}): SendEmailCommand {
  return new SendEmailCommand({
    FromEmailAddress: 'Timepost <time@in.timepost.test>',
    Destination: { ToAddresses: ['maya@example.com'] },
    ReplyToAddresses: ['time@in.timepost.test'],
    Content: {
      Simple: {
        Subject: { Data: 'Re: Müller & <b>Söhne</b>' },
        Body: { Text: { Data: 'Logged 2:00' }, Html: { Data: '<p onclick="alert(1)">Logged 2:00</p>' } },
        Headers: [
          { Name: 'In-Reply-To', Value: '<1@example.com>' },
          { Name: 'References', Value: '<0@example.com> <1@example.com>' },
          { Name: 'Auto-Submitted', Value: 'auto-replied' },
        ],
      },
    },
    EmailTags: [{ Name: 'outboxId', Value: 'o-1' }],
    ...more,
  });
}

async function stored(): Promise<readonly { messageId: string; emailTags: readonly object[] }[]> {
  const answer = await fetch(`${sesOut.endpoint}/store`);
  return ((await answer.json()) as { emails: { messageId: string; emailTags: object[] }[] }).emails;
}

async function setFault(fault: object): Promise<void> {
  const body = JSON.stringify({ ses: fault });
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(`${control.endpoint}/faults`, { method: 'PUT', headers, body });
  expect(answer.status).toBeLessThan(300);
}

test('a mail that was taken is told with its tags', async () => {
  const { MessageId } = await client.send(mail());
  const [found] = (await stored()).filter(({ messageId }) => messageId === MessageId);
  expect(found?.emailTags).toEqual([{ Name: 'outboxId', Value: 'o-1' }]);
});

test('its recipient gets text, HTML and thread, under the Message-ID and Date of SES', async () => {
  const { MessageId } = await client.send(mail());
  const answer = await fetch(`${sesOut.endpoint}/sent/${MessageId}.eml`);
  expect(answer.headers.get('content-type')).toBe('message/rfc822');
  const bytes = await answer.arrayBuffer();
  const email = await PostalMime.parse(bytes);
  expect(Buffer.from(bytes).toString('latin1')).toMatch(/^Content-Type: multipart\/alternative;/m);
  expect(email.messageId).toBe(`<${MessageId}@eu-west-1.amazonses.com>`);
  expect(Math.abs(Date.parse(email.date ?? '') - Date.now())).toBeLessThan(600_000);
  expect(email).toMatchObject({
    subject: 'Re: Müller & <b>Söhne</b>',
    inReplyTo: '<1@example.com>',
    references: '<0@example.com> <1@example.com>',
    from: { address: 'time@in.timepost.test' },
    to: [{ address: 'maya@example.com' }],
  });
  expect(email.text?.trim()).toBe('Logged 2:00');
  expect(email.html).toContain('Logged 2:00');
  expect(email.headers.find(({ key }) => key === 'auto-submitted')?.value).toBe('auto-replied');
});

test('a Message-ID and a Date of the caller give way to those of SES', async () => {
  const Content = {
    Simple: {
      Subject: { Data: 'x' },
      Body: { Text: { Data: 'words' } },
      Headers: [
        { Name: 'message-id', Value: '<own@example.com>' },
        { Name: 'Date', Value: 'Mon, 01 Jan 2001 00:00:00 +0000' },
      ],
    },
  };

  const { MessageId } = await client.send(mail({ Content }));

  const { headers } = await PostalMime.parse(
    await (await fetch(`${sesOut.endpoint}/sent/${MessageId}.eml`)).text(),
  );
  const given = (name: string) => headers.filter(({ key }) => key === name).map(({ value }) => value);
  expect(given('message-id')).toEqual([`<${MessageId}@eu-west-1.amazonses.com>`]);
  expect(given('date')).toEqual([expect.not.stringContaining('2001')]);
});

test('MIME of the caller keeps its body and loses its Message-ID', async () => {
  const raw =
    'From: time@in.timepost.test\r\nTo: maya@example.com\r\nMessage-ID: <own@example.com>\r\nSubject: x\r\n\r\nwords';
  const Content = { Raw: { Data: Buffer.from(raw) } };
  const { MessageId } = await client.send(new SendEmailCommand({ Content }));
  const answer = await fetch(`${sesOut.endpoint}/sent/${MessageId}.eml`);
  const email = await PostalMime.parse(await answer.arrayBuffer());
  expect(email.messageId).toBe(`<${MessageId}@eu-west-1.amazonses.com>`);
  expect(email.text?.trim()).toBe('words');
});

test('the page shows mails without letting them run or fetch anything', async () => {
  await client.send(mail());
  const answer = await fetch(`${sesOut.endpoint}/`);
  expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
  const html = await answer.text();
  expect(html).toContain('Re: Müller &amp; &lt;b&gt;Söhne&lt;/b&gt;');
  expect(html).toContain('<iframe sandbox ');
  expect(html).not.toContain('<p onclick');
});

test.each([
  ['a sender of another domain', { FromEmailAddress: 'time@example.com' }, 'MessageRejected'],
  ['nobody to send to', { Destination: {} }, 'BadRequestException'],
  ['an address that is none', { Destination: { ToAddresses: ['maya'] } }, 'BadRequestException'],
  ['no content', { Content: {} }, 'BadRequestException'],
])('%s is refused, and nothing is kept', async (_what, more, name) => {
  const before = (await stored()).length;
  await expect(client.send(mail(more))).rejects.toMatchObject({ name });
  expect(await stored()).toHaveLength(before);
});

test('faults that the control port sets are met as often as they were asked for', async () => {
  await setFault({ error: 'TooManyRequestsException', count: 1 });
  await expect(client.send(mail())).rejects.toMatchObject({ name: 'TooManyRequestsException' });
  await expect(client.send(mail())).resolves.toMatchObject({ MessageId: expect.any(String) });
});

test('a bare status is answered as asked for, and nothing is kept', async () => {
  const before = (await stored()).length;
  await setFault({ status: 503, count: 1 });
  await expect(client.send(mail())).rejects.toMatchObject({ $metadata: { httpStatusCode: 503 } });
  expect(await stored()).toHaveLength(before);
});

test('an answer can be lost after the mail was taken', async () => {
  const before = (await stored()).length;
  await setFault({ loseAnswer: true, count: 1 });
  await expect(client.send(mail())).rejects.toThrow();
  expect(await stored()).toHaveLength(before + 1);
});
