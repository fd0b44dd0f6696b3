// Makes the mail that a person would have written: text, and the headers of a mail program in the sender's zone.
import MailComposer from 'nodemailer/lib/mail-composer/index.js';

export interface WrittenMail {
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly sentAt: Date;
  readonly utcOffsetMinutes: number;
}

export async function writeMail({
  from,
  to,
  subject,
  text,
  sentAt,
  utcOffsetMinutes,
}: WrittenMail): Promise<Buffer> {
  const headers = { date: toDateHeader(sentAt, utcOffsetMinutes) };
  const mail = new MailComposer({ from, to, subject, text, headers });
  return await mail.compile().build();
}

/** `Tue, 24 Nov 2026 09:53:25 +0100` (RFC 5322, section 3.3). */
export function toDateHeader(sentAt: Date, utcOffsetMinutes: number): string {
  const local = new Date(sentAt.getTime() + utcOffsetMinutes * 60_000).toUTCString().replace(/ GMT$/, '');
  const minutes = Math.abs(utcOffsetMinutes);
  const digits = String(Math.floor(minutes / 60) * 100 + (minutes % 60)).padStart(4, '0');
  return `${local} ${utcOffsetMinutes < 0 ? '-' : '+'}${digits}`;
}
