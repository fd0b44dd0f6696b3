// Real SMTP against a server that keeps what it was given.
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from '@jest/globals';
import { SMTPServer } from 'smtp-server';
import { sendSmtp } from '../../../local/send/send-smtp.ts';

let server: SMTPServer | undefined;
afterEach(() => new Promise<void>((resolve) => (server ? server.close(() => resolve()) : resolve())));

interface Taken {
  readonly helo: string;
  readonly from: string;
  readonly to: readonly string[];
  readonly bytes: Buffer;
}

async function listen(reply: string, taken: Taken[] = []): Promise<number> {
  const own = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo: ({ address }, _session, done) =>
      done(address.startsWith('no@') ? new Error('no such mailbox') : null),
    onData: async (stream, { envelope, hostNameAppearsAs }, done) => {
      const chunks: Buffer[] = [];
      for await (const chunk of stream as AsyncIterable<Buffer>) chunks.push(chunk);
      const from = envelope.mailFrom ? envelope.mailFrom.address : '';
      const to = envelope.rcptTo.map(({ address }) => address);
      taken.push({ helo: hostNameAppearsAs, from, to, bytes: Buffer.concat(chunks) });
      done(null, reply);
    },
  });
  server = own;
  await new Promise<void>((resolve) => own.listen(0, '127.0.0.1', resolve));
  return (own.server.address() as AddressInfo).port;
}

const raw = Buffer.from('From: a@example.com\r\n\r\n.a dot first, \xe9 in no charset\r\n..two\r\n', 'latin1');
const parcel = { from: 'maya@example.com', to: 'time@in.timepost.test', raw };

test('the bytes of a mail arrive as they are, and the id of its acceptance comes back', async () => {
  const taken: Taken[] = [];
  const port = await listen('Ok 0abc', taken);

  const { sesMessageId } = await sendSmtp(port, parcel);

  expect(sesMessageId).toBe('0abc');
  expect(taken).toHaveLength(1);
  expect(taken[0]).toMatchObject({ from: 'maya@example.com', to: ['time@in.timepost.test'] });
  expect(taken[0]?.bytes.equals(raw)).toBe(true);
});

test('a ticket is shown as the name of the sender', async () => {
  const taken: Taken[] = [];
  const port = await listen('Ok 0abc', taken);

  await sendSmtp(port, { ...parcel, ticket: 'ff00' });

  expect(taken[0]?.helo).toBe('ticket-ff00.control.test');
});

test.each([
  [
    'a mail that is refused',
    'no@in.timepost.test',
    'Ok 0abc',
    /^The mail was not accepted: .*no such mailbox\.$/,
  ],
  [
    'a server that is no Timepost',
    'time@in.timepost.test',
    'queued',
    /is no Timepost: it gave no message id\.$/,
  ],
])('%s is told in one sentence', async (_what, to, reply, sentence) => {
  const port = await listen(reply);

  await expect(sendSmtp(port, { ...parcel, to })).rejects.toThrow(sentence);
});

test('a service that does not run is told in one sentence', async () => {
  const port = await listen('Ok 0abc');
  await new Promise<void>((resolve) => server?.close(() => resolve()));
  server = undefined;

  await expect(sendSmtp(port, parcel)).rejects.toThrow(
    `Nothing takes mail on port ${port}: start the service with npm start first.`,
  );
});
