import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Verdicts } from '../../../shared/core/parsed-mail.ts';
import { screenMail } from '../../../shared/core/screen/screen.ts';
import { arrival, bytes, mail } from './mail-bytes.ts';

const screen = (raw: Uint8Array, verdicts: Partial<Verdicts> = {}) => screenMail(raw, arrival(verdicts));

describe('who sent it', () => {
  test.each([
    ['maya@example.com'],
    ['<maya@example.com>'],
    ['Maya <maya@example.com>'],
    ['"Lindqvist, Maya" <MAYA@Example.COM>'],
    ['=?utf-8?Q?M=C3=A4ya?= <maya@example.com>'],
    ['maya@example.com (Maya, at home)'],
    ['"a \\" quote" <maya@example.com>'],
    ['M\xe4ya <maya@example.com>'],
  ])('%s is one plain address', (from) => {
    expect(screen(mail([`From: ${from}`]))).toMatchObject({
      kind: 'sender',
      address: 'maya@example.com',
      proof: 'dmarc',
    });
  });

  test.each([
    ['two addresses', ['From: maya@example.com, eve@example.net']],
    ['two From fields', ['From: maya@example.com', 'from: eve@example.net']],
    ['a group', ['From: team: maya@example.com;']],
    ['a source route', ['From: <@example.net:maya@example.com>']],
    ['an encoded address', ['From: =?utf-8?q?maya=40example=2Ecom?=']],
    ['an encoded local part', ['From: <=?utf-8?q?maya?=@example.com>']],
    ['two angles', ['From: <eve@example.net> <maya@example.com>']],
    ['an address as a name', ['From: maya@example.com <eve@example.net>']],
    ['words after the angle', ['From: Eve <maya@example.com> eve']],
    ['a quote that does not end', ['From: "Maya <maya@example.com>']],
    ['a comment that does not end', ['From: (Maya <maya@example.com>']],
    ['a quoted bracket trick', ['From: "a (b" <maya@example.com> c")" <eve@example.net>']],
    ['no domain', ['From: maya']],
    ['an empty field', ['From:']],
    ['a null byte', ['From: maya\0@example.com']],
    ['no From at all', ['From : ']],
  ])('%s is no sender', (_what, fields) => {
    expect(screen(mail(fields))).toMatchObject({ kind: 'refused', reason: 'unverified_sender' });
  });
});

describe('the proof of the sender', () => {
  const block = (results: string) => [
    'Return-Path: <maya@example.com>',
    `Authentication-Results: ${results}`,
    'X-SES-RECEIPT: abc',
  ];
  const GRAY = { dmarc: 'GRAY' } as const;
  const signed =
    'amazonses.com; spf=pass; dkim=pass header.i=@example.com; dmarc=none header.from=example.com;';

  test.each<[string, readonly string[], Partial<Verdicts>, string | undefined]>([
    ['DMARC passed', [], {}, 'dmarc'],
    ['no policy, but signed by the domain', block(signed), GRAY, 'dkim'],
    [
      'no policy, signed by a subdomain',
      block(signed.replace('@example.com', '@mail.example.com')),
      GRAY,
      'dkim',
    ],
    [
      'no policy, signed by another domain',
      block(signed.replace('@example.com', '@example.net')),
      GRAY,
      undefined,
    ],
    [
      'a look-alike of the domain',
      block(signed.replace('@example.com', '@evilexample.com')),
      GRAY,
      undefined,
    ],
    [
      'a domain in a quoted value',
      block('amazonses.com; spf=pass "; dkim=pass header.i=@example.com"; dkim=fail;'),
      GRAY,
      undefined,
    ],
    [
      'another authority',
      block(signed.replace('amazonses.com', 'amazonses.com.example.net')),
      GRAY,
      undefined,
    ],
    ['DKIM failed by verdict', block(signed), { dmarc: 'GRAY', dkim: 'FAIL' }, undefined],
    ['DMARC failed', block(signed), { dmarc: 'FAIL' }, undefined],
    ['DMARC not processed', block(signed), { dmarc: 'PROCESSING_FAILED' }, undefined],
    [
      'results that the sender wrote',
      ['X-SES-RECEIPT: abc', `Authentication-Results: ${signed}`],
      GRAY,
      undefined,
    ],
    ['results without a receipt after them', [`Authentication-Results: ${signed}`], GRAY, undefined],
    [
      'a second, forged field',
      [
        ...block('amazonses.com; dkim=none;').slice(0, 2),
        `Authentication-Results: ${signed}`,
        'X-SES-RECEIPT: a',
      ],
      GRAY,
      undefined,
    ],
  ])('%s', (_what, before, verdicts, proof) => {
    expect(screen(mail(before), verdicts)).toMatchObject({ kind: 'sender', proof });
  });
});

describe('what machines send', () => {
  test.each([
    ['Auto-Submitted: auto-replied', 'ignored_automated'],
    ['Auto-Submitted: auto-generated; x=1', 'ignored_automated'],
    ['Precedence: bulk', 'ignored_automated'],
    ['Precedence: auto_reply', 'ignored_automated'],
    ['X-Autoreply: yes', 'ignored_automated'],
    ['X-Autorespond: x', 'ignored_automated'],
    ['X-Loop: maya@example.com', 'ignored_automated'],
    ['List-Id: <dev.example.org>', 'ignored_list'],
    ['List-Unsubscribe: <mailto:x@example.org>', 'ignored_list'],
    ['Return-Path: <>', 'bounce_recorded'],
    ['Content-Type: multipart/report; report-type=delivery-status; boundary=b', 'bounce_recorded'],
    ['Content-Type: multipart/report; report-type=disposition-notification; boundary=b', 'ignored_automated'],
    ['X-Failed-Recipients: a@example.org', 'bounce_recorded'],
    ['From: MAILER-DAEMON@example.org', 'ignored_automated'],
    ['From: No Reply <no-reply@example.org>', 'ignored_automated'],
    ['Content-Type: text/calendar; charset=utf-8; method=REPLY', 'ignored_automated'],
    ['X-Timepost-Loop: o-1', 'ignored_own'],
    ['From: time@in.timepost.test', 'ignored_own'],
  ])('%s: %s', (field, reason) => {
    expect(screen(mail([field]))).toMatchObject({ kind: 'refused', reason });
  });

  test.each([
    'Auto-Submitted: no',
    'Auto-Submitted: NO (a person)',
    'Precedence: first-class',
    'X-Auto-Response-Suppress: All',
    'X-Mailer: autoreply 1.0',
    'Return-Path: <maya@example.com>',
    'Content-Type: text/calendar; method=REQUEST',
    'Content-Type: multipart/mixed; boundary=report',
    'From: Noreply Jones <maya@example.com>',
  ])('%s is a person', (field) => {
    expect(screen(mail([field]))).toMatchObject({ kind: 'sender' });
  });

  test('only the topmost Return-Path is the envelope', () => {
    expect(screen(mail(['Return-Path: <maya@example.com>'], ['Return-Path: <>']))).toMatchObject({
      kind: 'sender',
    });
  });

  test('an absence is known by its subject beside a weak sign, never by the subject alone', () => {
    const away = bytes(
      'From: maya@example.com',
      'Subject: Out of office',
      'X-Auto-Response-Suppress: All',
      '',
      'back soon',
    );
    const person = bytes('From: maya@example.com', 'Subject: Out of office', '', '2h moving out of office');

    expect(screen(away)).toMatchObject({ reason: 'ignored_automated' });
    expect(screen(person)).toMatchObject({ kind: 'sender' });
  });
});

describe('what is not even looked at', () => {
  test.each<[Partial<Verdicts>, string]>([
    [{ virus: 'FAIL' }, 'virus'],
    [{ spam: 'FAIL' }, 'spam_quarantined'],
  ])('%j: %s', (verdicts, reason) => {
    expect(screen(mail([]), verdicts)).toMatchObject({ kind: 'refused', reason });
  });

  test('a header block past its cap', () => {
    expect(screen(mail([`X-Filler: ${'x'.repeat(70_000)}`]))).toMatchObject({ reason: 'too_large' });
    expect(screen(mail(Array.from({ length: 1200 }, () => 'X-A: b')))).toMatchObject({ reason: 'too_large' });
  });
});

describe('the header facts', () => {
  test('are decoded, and ids are only what is in angles', () => {
    const raw = mail(
      ['In-Reply-To: see <b@example.com>', 'References: <a@example.com>\r\n <b@example.com> junk'],
      [],
    );

    expect(screen(raw)).toMatchObject({
      header: {
        messageId: '<a@example.com>',
        inReplyTo: '<b@example.com>',
        references: ['<a@example.com>', '<b@example.com>'],
        subject: 'log',
        sentAt: { instant: '2026-03-11T09:00:00.000Z', utcOffsetMinutes: 0 },
      },
    });
  });

  test.each([
    ['=?utf-8?Q?B=C3=BCro?= =?utf-8?B?IDJo?=', 'Büro 2h'],
    ['B\xfcro', 'Büro'],
    ['B\xc3\xbcro', 'Büro'],
    ['two\r\n lines', 'two lines'],
  ])('the subject %j is %j', (subject, expected) => {
    const raw = bytes('From: maya@example.com', `Subject: ${subject}`, '', 'x');

    expect(screen(raw)).toMatchObject({ header: { subject: expected } });
  });

  test.each([
    ['Wed, 11 Mar 2026 09:30:00 +0100', '2026-03-11T08:30:00.000Z', 60],
    ['11 Mar 26 09:30 EST', '2026-03-11T14:30:00.000Z', -300],
    ['Wed, 11 Mar 2026 09:30:00 -0330 (NST)', '2026-03-11T13:00:00.000Z', -210],
    ['Wed, 11 Mar 2026 09:30:00', '2026-03-11T09:30:00.000Z', 0],
  ])('the date %s', (date, instant, utcOffsetMinutes) => {
    const raw = bytes('From: maya@example.com', `Date: ${date}`, '', 'x');

    expect(screen(raw)).toMatchObject({ header: { sentAt: { instant, utcOffsetMinutes } } });
  });

  test.each([
    'yesterday',
    '31 Feb 2026 10:00 +0000',
    '11 Mar 1066 09:30:00 +0000',
    '11 Mar 2026 29:30:00 +0000',
    '',
  ])('the date %j is none', (date) => {
    const raw = bytes('From: maya@example.com', `Date: ${date}`, '', 'x');

    expect(screen(raw)).not.toHaveProperty('header.sentAt');
  });
});

describe('any bytes at all', () => {
  test('give a value', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 4000 }), (raw) => void screen(raw)));
  });

  test('mean the same with LF as with CRLF', () => {
    const line = fc.oneof(
      fc.constantFrom(
        'From: maya@example.com',
        'Auto-Submitted: auto-replied',
        'Subject: x',
        ' folded',
        '',
        'From: <a@example.com>',
      ),
      fc.string({ maxLength: 40 }).map((text) => text.replace(/[\r\n]/g, '')),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const [lf, crlf] = ['\n', '\r\n'].map((end) =>
          screen(Uint8Array.from(lines.join(end), (c) => c.charCodeAt(0))),
        );

        expect(crlf).toEqual(lf);
      }),
    );
  });
});
