// Raw mails for tests, from lines; and an arrival with every verdict PASS unless said otherwise.
import type { Arrival, Verdicts } from '../../../shared/core/parsed-mail.ts';

export function bytes(...lines: readonly string[]): Uint8Array {
  return Uint8Array.from(lines.join('\r\n'), (character) => character.charCodeAt(0));
}

export function arrival(verdicts: Partial<Verdicts> = {}): Arrival {
  return {
    sesMessageId: 'ses-1',
    recipient: 'time@in.timepost.test',
    receivedAt: '2026-03-11T09:00:10.000Z',
    verdicts: { spf: 'PASS', dkim: 'PASS', dmarc: 'PASS', spam: 'PASS', virus: 'PASS', ...verdicts },
    raw: { bucket: 'raw', key: 'ses-1' },
  };
}

/** Maya's mail with these fields before, and these after, her own. */
export function mail(
  before: readonly string[],
  after: readonly string[] = [],
  body: readonly string[] = ['2h ACME'],
): Uint8Array {
  const own = [
    'From: Maya <maya@example.com>',
    'Date: Wed, 11 Mar 2026 09:00:00 +0000',
    'Subject: log',
    'Message-ID: <a@example.com>',
  ];
  const from = before.some((line) => /^from:/i.test(line)) ? own.slice(1) : own;
  return bytes(...before, ...from, ...after, '', ...body);
}
