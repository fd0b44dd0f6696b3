// A sent mail as the MIME that its recipient gets (RFC 5322, RFC 2046).
import { createTransport } from 'nodemailer';
import type { SentMail } from './sent-mail.ts';

export async function toEml(mail: SentMail): Promise<Buffer> {
  return mail.raw === undefined ? compose(mail) : relabel(mail, Buffer.from(mail.raw, 'base64'));
}

async function compose(mail: SentMail): Promise<Buffer> {
  const { from, replyTo, destination, subject, body, attachments, headers } = mail;
  const [messageId = '', date = ''] = headers.map(({ value }) => value);
  const { message } = await createTransport({ streamTransport: true, buffer: true }).sendMail({
    from,
    replyTo,
    to: destination.to,
    cc: destination.cc,
    subject,
    ...body,
    attachments: attachments.map(({ content, contentType, filename }) => ({
      content,
      encoding: 'base64',
      contentType,
      ...(filename !== undefined && { filename }),
    })),
    messageId,
    date,
    headers: headers.slice(2).map(({ name, value }) => ({ key: name, value })),
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return message as Buffer;
}

/** The caller's own MIME, with SES's Message-ID and Date in the place of the caller's. */
function relabel({ headers }: SentMail, raw: Buffer): Buffer {
  const text = raw.toString('latin1');
  const blank = /\r?\n\r?\n/.exec(text);
  const end = blank?.index ?? text.length;
  const kept = text.slice(0, end).replace(/^(?:message-id|date):[^\n]*(?:\n[ \t][^\n]*)*\n?/gim, '');
  const own = headers.slice(0, 2).map(({ name, value }) => `${name}: ${value}\r\n`);
  return Buffer.from(own.join('') + kept + text.slice(end), 'latin1');
}
