// Hands one mail to the local SMTP port, as any mail program would. The bytes of a file stay as they are; only bare line
// feeds become CRLF, which SMTP has for line ends.
import SMTPConnection from 'nodemailer/lib/smtp-connection/index.js';
import { PlainError } from '../run/plain-error.ts';

export interface Parcel {
  readonly from: string;
  readonly to: string;
  readonly raw: Buffer;
  /** Of the control port: which verdicts this mail gets. */
  readonly ticket?: string;
}

export interface Accepted {
  readonly sesMessageId: string;
  readonly acceptedAt: Date;
}

/** Throws `PlainError` when nothing listens, or when the mail is not taken. */
export async function sendSmtp(port: number, { from, to, raw, ticket }: Parcel): Promise<Accepted> {
  const name = ticket === undefined ? 'localhost' : `ticket-${ticket}.control.test`;
  const connection = new SMTPConnection({ host: '127.0.0.1', port, name, ignoreTLS: true });
  try {
    await connect(connection, port);
    const response = await deliver(connection, from, to, raw);
    const [, sesMessageId] = /^250 Ok (\w+)/.exec(response) ?? [];
    if (sesMessageId === undefined)
      throw new PlainError(`Port ${port} took the mail, but is no Timepost: it gave no message id.`);
    return { sesMessageId, acceptedAt: new Date() };
  } finally {
    connection.quit();
  }
}

function connect(connection: SMTPConnection, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    connection.once('error', () =>
      reject(new PlainError(`Nothing takes mail on port ${port}: start the service with npm start first.`)),
    );
    connection.connect(() => resolve());
  });
}

function deliver(connection: SMTPConnection, from: string, to: string, raw: Buffer): Promise<string> {
  return new Promise((resolve, reject) => {
    const refuse = (error: Error) => reject(new PlainError(`The mail was not accepted: ${toReason(error)}.`));
    connection.once('error', refuse);
    connection.send({ from, to: [to] }, raw, (error, info) => {
      if (error) refuse(error);
      else resolve(info.response);
    });
  });
}

/** The server's own words where it said any. */
function toReason(error: Error): string {
  const said = 'response' in error && typeof error.response === 'string' ? error.response : error.message;
  return said.replace(/[\s.]+$/, '');
}
