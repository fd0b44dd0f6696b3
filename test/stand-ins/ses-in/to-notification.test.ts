import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { toMailVerdicts } from '../../../local/stand-ins/control/settings.ts';
import { fromDomain } from '../../../local/stand-ins/ses-in/header-addresses.ts';
import { toHeaderBlock } from '../../../local/stand-ins/ses-in/header-block.ts';
import { readHeaders } from '../../../local/stand-ins/ses-in/read-headers.ts';
import type { ReceivedMail } from '../../../local/stand-ins/ses-in/received-mail.ts';
import { toNotification } from '../../../local/stand-ins/ses-in/to-notification.ts';
import { SesNotification } from '../../../shared/contracts/ses-notification.ts';

const mail = (raw: Buffer): ReceivedMail => ({
  sesMessageId: 'o3vrnil0e2ic28trm7dfhrc2v0clambda4nbp0g1',
  receivedAt: new Date('2026-03-11T08:30:00Z'),
  helo: 'a.test',
  clientIp: '127.0.0.1',
  envelopeFrom: 'maya@example.com',
  recipients: ['time@in.timepost.test'],
  raw,
});
const notify = (raw: Buffer) =>
  toNotification(
    mail(raw),
    readHeaders(raw),
    toMailVerdicts({ spf: 'GRAY' }),
    { topicArn: 'arn:aws:sns:eu-west-1:000000000000:t', bucketName: 'b', objectKey: 'k' },
    new Date('2026-03-11T08:30:01Z'),
  );

describe('the domain shown in Authentication-Results is the first From’s', () => {
  test.each([
    ['Maya <maya@Example.com>', 'example.com'],
    ['"a@evil.example.org" <maya@example.com>', 'example.com'],
    ['Team: maya@example.com, ann@example.org;', 'example.com'],
    ['maya@bücher.example', 'xn--bcher-kva.example'],
    ['maya@example.com; dkim=pass', 'example.com'],
    ['nobody', undefined],
    ['', undefined],
    ['maya@exa mple', undefined],
    ['=?utf-8?q?maya=40example=2Ecom?=', undefined],
  ])('%s', (from, domain) => {
    expect(fromDomain(readHeaders(Buffer.from(`From: ${from}\r\n\r\n`)))).toBe(domain);
  });

  test('and there is none without a From', () => {
    expect(fromDomain([])).toBeUndefined();
  });
});

test.each([
  ['folded', 'Subject: one\r\n two\r\n\tthree\r\n\r\n', [{ name: 'Subject', value: 'one two three' }]],
  ['with space before the colon', 'Subject : x\r\n\r\n', [{ name: 'Subject', value: 'x' }]],
  ['empty', 'Subject:\r\n\r\n', [{ name: 'Subject', value: '' }]],
  ['after the block', '\r\nSubject: x\r\n', []],
  ['no field', 'just words\r\n\r\n', []],
])('a header field is read: %s', (_how, raw, fields) => {
  expect(readHeaders(Buffer.from(raw))).toEqual(fields);
});

const header = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '=?utf-8?B?!!!?=',
    '=?x-none?Q?=E4?=',
    '"',
    '<<>>',
    'a@b <c@d',
    'g: a@b, c@d;',
    '(((',
    '\\',
  ),
);

test('no header of any mail keeps its notice from being one', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom('From', 'To', 'Cc', 'Subject', 'Date', 'Reply-To'), header)),
      (fields) => {
        const raw = Buffer.from(`${fields.map(([name, value]) => `${name}: ${value}`).join('\r\n')}\r\n\r\n`);
        const notice = JSON.stringify(notify(raw));

        expect(SesNotification.safeParse(JSON.parse(notice)).success).toBe(true);
        expect(notice.length).toBeLessThan(200_000);
        const block = toHeaderBlock(mail(raw), toMailVerdicts(), fromDomain(readHeaders(raw)));
        expect(block.split('\r\n').filter((line) => !/^[ A-Z]/.test(line))).toEqual(['']);
        expect(block.split('\r\n')).toHaveLength(15);
      },
    ),
  );
});
