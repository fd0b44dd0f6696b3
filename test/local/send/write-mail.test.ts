import { expect, test } from '@jest/globals';
import { toDateHeader, writeMail } from '../../../local/send/write-mail.ts';

const sentAt = new Date('2026-11-24T23:30:05Z');

test.each([
  [0, 'Tue, 24 Nov 2026 23:30:05 +0000'],
  [60, 'Wed, 25 Nov 2026 00:30:05 +0100'],
  [330, 'Wed, 25 Nov 2026 05:00:05 +0530'],
  [-210, 'Tue, 24 Nov 2026 20:00:05 -0330'],
])('a Date header shows the clock %i minutes east of UTC', (offset, header) => {
  expect(toDateHeader(sentAt, offset)).toBe(header);
});

test("a written mail has the sender's own Date, and text in any script", async () => {
  const raw = await writeMail({
    from: 'maya@example.com',
    to: 'time@in.timepost.test',
    subject: 'Zeit',
    text: '2h ACME für Café',
    sentAt,
    utcOffsetMinutes: 60,
  });

  const mail = raw.toString('latin1');
  expect(mail).toMatch(/^Date: Wed, 25 Nov 2026 00:30:05 \+0100\r$/m);
  expect(mail).toMatch(/^From: maya@example\.com\r$/m);
  expect(mail).toMatch(/^Message-ID: <[^>]+>\r$/m);
  expect(mail).toMatch(/^Content-Type: text\/plain; charset=utf-8\r$/m);
});
