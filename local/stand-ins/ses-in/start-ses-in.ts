// What SES receiving does, over real SMTP on 127.0.0.1: takes mail for the inbound domain, stores it, sends the notice.
// Keeps nothing itself: 250 goes out only after S3 and SNS have answered, so that nothing acknowledged can be lost.
// Verdicts come from the control port (`endpoints.control`), never from the mail; a ticket comes as EHLO name.
import { randomBytes } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { S3Client } from '@aws-sdk/client-s3';
import { SNSClient } from '@aws-sdk/client-sns';
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';
import { DUMMY_CREDENTIALS, INBOUND_DOMAIN, MAIL_TOPIC, RAW_BUCKET, REGION } from '../../layout.ts';
import { askControl, type Control } from '../control/ask-control.ts';
import type { StartStandIn } from '../stand-in.ts';
import type { ReceivedMail } from './received-mail.ts';
import { toSesMessageId } from './ses-message-id.ts';
import { REPLIES } from './smtp-reply.ts';
import { type MailSink, storeMail } from './store-mail.ts';

const LARGEST_MAIL_BYTES = 40 * 1024 * 1024;
const MOST_RECIPIENTS = 100;
const TICKET = /^ticket-([0-9a-f]+)\.control\.test$/;

export const startSesIn: StartStandIn = async ({ port, endpoints }) => {
  const aws = { endpoint: endpoints['aws'] ?? '', region: REGION, credentials: DUMMY_CREDENTIALS };
  const sink = {
    s3: new S3Client(aws),
    sns: new SNSClient(aws),
    bucketName: RAW_BUCKET,
    topicArn: `arn:aws:sns:${REGION}:000000000000:${MAIL_TOPIC}`,
  };
  const control = askControl(endpoints['control']);
  const server = new SMTPServer({
    name: `inbound-smtp.${REGION}.amazonaws.com`,
    banner: 'SimpleEmailService-local',
    size: LARGEST_MAIL_BYTES,
    maxRecipients: MOST_RECIPIENTS,
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    closeTimeout: 2_000,
    onRcptTo: ({ address }, _session, done) => done(isOurs(address) ? null : REPLIES.unknownRecipient()),
    onData: (stream, session, done) => {
      receive(stream, session, control, sink).then(
        (sesMessageId) => done(null, `Ok ${sesMessageId}`),
        (error: unknown) =>
          done(error instanceof Error && 'responseCode' in error ? error : REPLIES.tryAgain()),
      );
    },
  });
  server.on('error', () => undefined); // a client that resets its connection is no fault of ours
  await new Promise<void>((resolve, reject) => {
    server.server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const { port: listening } = server.server.address() as AddressInfo;
  return { port: listening, close: () => new Promise((resolve) => server.close(() => resolve())) };
};

function isOurs(address: string): boolean {
  return address.slice(address.lastIndexOf('@') + 1).toLowerCase() === INBOUND_DOMAIN;
}

async function receive(
  stream: SMTPServerDataStream,
  session: SMTPServerSession,
  control: Control,
  sink: MailSink,
): Promise<string> {
  const mail = toMail(await readData(stream), session);
  const [, ticket] = TICKET.exec(mail.helo) ?? [];
  await storeMail(mail, await control.verdicts(ticket), sink);
  return mail.sesMessageId;
}

/** All of it is read even when it is refused: SMTP answers only after the final dot. */
async function readData(stream: SMTPServerDataStream): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    if (!stream.sizeExceeded) chunks.push(chunk);
  }
  if (stream.sizeExceeded) throw REPLIES.tooLarge();
  return Buffer.concat(chunks);
}

function toMail(
  raw: Buffer,
  { envelope, hostNameAppearsAs, remoteAddress }: SMTPServerSession,
): ReceivedMail {
  return {
    sesMessageId: toSesMessageId(randomBytes(40)),
    receivedAt: new Date(),
    helo: hostNameAppearsAs,
    clientIp: remoteAddress,
    envelopeFrom: envelope.mailFrom ? envelope.mailFrom.address : '',
    recipients: envelope.rcptTo.map(({ address }) => address),
    raw,
  };
}
