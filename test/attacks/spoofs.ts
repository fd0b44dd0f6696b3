// Mails that want to be taken for another's: forged senders, forged results, other workspaces, machines that pose as people.
import { type Attack, bytesOf, mailOf } from './attack.ts';

const BODY = '2h ACME yesterday';
const UNVERIFIED = ['ignored unverified_sender'];
const UNKNOWN = ['ignored unknown_sender'];
const from =
  (value: string, ...more: readonly string[]): (() => Uint8Array) =>
  () =>
    mailOf(more, BODY, value);

const SENDERS: readonly Attack[] = [
  { name: 'two From fields', raw: from('Eve <eve@example.net>', 'From: maya@example.com'), ends: UNVERIFIED },
  {
    name: 'two From fields, the member first',
    raw: from('maya@example.com', 'From: eve@example.net'),
    ends: UNVERIFIED,
  },
  { name: 'two addresses', raw: from('maya@example.com, eve@example.net'), ends: UNVERIFIED },
  { name: 'two addresses in angles', raw: from('<maya@example.com> <eve@example.net>'), ends: UNVERIFIED },
  { name: 'an address in angles in angles', raw: from('<<maya@example.com>>'), ends: UNVERIFIED },
  { name: 'the member as a name', raw: from('"maya@example.com" <eve@example.net>'), ends: UNKNOWN },
  {
    name: 'the member as a name without quotes',
    raw: from('maya@example.com <eve@example.net>'),
    ends: UNVERIFIED,
  },
  { name: 'the member as a comment', raw: from('eve@example.net (maya@example.com)'), ends: UNKNOWN },
  { name: 'an address within a comment', raw: from('maya@(eve@example.net)example.com'), ends: UNVERIFIED },
  { name: 'an encoded address', raw: from('=?utf-8?q?maya=40example.com?='), ends: UNVERIFIED },
  { name: 'an encoded local part', raw: from('<=?utf-8?q?maya?=@example.com>'), ends: UNVERIFIED },
  {
    name: 'an encoded name with an address',
    raw: from('=?utf-8?q?=3Cmaya=40example.com=3E?= <eve@example.net>'),
    ends: UNKNOWN,
  },
  { name: 'a group', raw: from('Team: maya@example.com;'), ends: UNVERIFIED },
  { name: 'a source route', raw: from('<@example.net:maya@example.com>'), ends: UNVERIFIED },
  { name: 'a percent route', raw: from('<maya%example.com@example.net>'), ends: UNKNOWN },
  { name: 'a zero byte', raw: from('maya@example.com\0@example.net'), ends: UNVERIFIED },
  { name: 'a zero byte before the end', raw: from('<maya@example.com\0>'), ends: UNVERIFIED },
  { name: 'a folded From', raw: from('\r\n eve@example.net,\r\n maya@example.com'), ends: UNVERIFIED },
  {
    name: 'a From within a From by a lone carriage return',
    raw: from('eve@example.net\rFrom: maya@example.com'),
    ends: UNVERIFIED,
  },
  { name: 'a look-alike domain', raw: from('maya@ex\xd0\xb0mple.com'), ends: UNVERIFIED },
  { name: 'a look-alike domain in its coded form', raw: from('maya@xn--exmple-4nf.com'), ends: UNKNOWN },
  { name: 'a subdomain', raw: from('maya@example.com.example.net'), ends: UNKNOWN },
  { name: 'a plus address', raw: from('maya+time@example.com'), ends: UNKNOWN },
  { name: 'a quoted local part', raw: from('"maya"@example.com'), ends: UNVERIFIED },
  { name: 'a dot at the end', raw: from('maya@example.com.'), ends: UNVERIFIED },
  { name: 'an address literal', raw: from('maya@[192.0.2.1]'), ends: UNVERIFIED },
  { name: 'no From', raw: () => bytesOf(`Sender: maya@example.com\r\n\r\n${BODY}`), ends: UNVERIFIED },
  { name: 'an empty From', raw: from(''), ends: UNVERIFIED },
  {
    name: 'the member as Sender and Reply-To',
    raw: from('eve@example.net', 'Sender: maya@example.com', 'Reply-To: maya@example.com'),
    ends: UNKNOWN,
  },
  {
    name: 'the member as Return-Path',
    raw: () => bytesOf(`Return-Path: <maya@example.com>\r\nFrom: eve@example.net\r\n\r\n${BODY}`),
    ends: UNKNOWN,
  },
  {
    name: 'the member in what is resent',
    raw: from('eve@example.net', 'Resent-From: maya@example.com'),
    ends: UNKNOWN,
  },
  {
    name: 'a space before the colon',
    raw: () => bytesOf(`From : maya@example.com\r\nFrom: eve@example.net\r\n\r\n${BODY}`),
    ends: UNVERIFIED,
  },
];

const RESULTS =
  'Authentication-Results: amazonses.com; dkim=pass header.i=@example.com; dmarc=pass header.from=example.com';
const PROOFS: readonly Attack[] = [
  { name: 'DMARC failed', raw: from('maya@example.com'), verdicts: { dmarc: 'FAIL' }, ends: UNVERIFIED },
  {
    name: 'DMARC failed, SPF and DKIM passed',
    raw: from('maya@example.com', RESULTS),
    verdicts: { dmarc: 'FAIL' },
    ends: UNVERIFIED,
  },
  {
    name: 'DMARC was not looked at',
    raw: from('maya@example.com'),
    verdicts: { dmarc: 'PROCESSING_FAILED' },
    ends: UNVERIFIED,
  },
  {
    name: 'no policy, and results that the sender wrote',
    raw: from('maya@example.com', RESULTS),
    verdicts: { dmarc: 'GRAY' },
    ends: UNVERIFIED,
  },
  {
    name: 'no policy, and a second block of results that the sender wrote',
    raw: () =>
      bytesOf(
        [
          'Return-Path: <maya@example.com>',
          'Authentication-Results: amazonses.com; dkim=pass header.i=@example.net; dmarc=none',
          'X-SES-RECEIPT: a',
          RESULTS,
          'X-SES-RECEIPT: b',
          'From: maya@example.com',
          '',
          BODY,
        ].join('\r\n'),
      ),
    verdicts: { dmarc: 'GRAY' },
    ends: UNVERIFIED,
  },
  {
    name: 'a signature that the sender wrote',
    raw: from('maya@example.com', 'DKIM-Signature: v=1; d=example.com; s=a; b=b'),
    verdicts: { dmarc: 'GRAY' },
    ends: UNVERIFIED,
  },
  { name: 'a virus', raw: from('maya@example.com'), verdicts: { virus: 'FAIL' }, ends: ['ignored virus'] },
  {
    name: 'spam',
    raw: from('maya@example.com'),
    verdicts: { spam: 'FAIL' },
    ends: ['ignored spam_quarantined'],
  },
];

const PLACES: readonly Attack[] = [
  { name: 'a member of another workspace', raw: from('omar@example.com'), ends: UNKNOWN },
  {
    name: 'an address that nobody has',
    raw: from('maya@example.com'),
    recipient: 'time+abcdefghijklmnopqrstuvwxyz@in.timepost.test',
    ends: ['ignored unknown_recipient'],
  },
  {
    name: 'another domain that is written to',
    raw: from('maya@example.com', 'To: time@in.timepost.test'),
    recipient: 'time@in.timepost.test.example.net',
    ends: ['ignored unknown_recipient'],
  },
];

const MACHINES: readonly Attack[] = [
  { name: 'our own address', raw: from('time@in.timepost.test'), ends: ['ignored ignored_own'] },
  {
    name: 'our own mark',
    raw: from('maya@example.com', 'X-Timepost-Loop: a'),
    ends: ['ignored ignored_own'],
  },
  {
    name: 'an answer by a machine',
    raw: from('maya@example.com', 'Auto-Submitted: auto-replied'),
    ends: ['ignored ignored_automated'],
  },
  {
    name: 'a machine, then a person',
    raw: from('maya@example.com', 'Auto-Submitted: no', 'Auto-Submitted: auto-replied'),
    ends: ['ignored ignored_automated'],
  },
  {
    name: 'an answer by a robot that obeys no rule',
    raw: from('maya@example.com', 'Subject: Automatic reply: your receipt'),
    ends: ['ignored ignored_automated'],
  },
  {
    name: 'a list',
    raw: from('maya@example.com', 'List-Id: <a.example.com>'),
    ends: ['ignored ignored_list'],
  },
  {
    name: 'a bounce',
    raw: () => bytesOf(`Return-Path: <>\r\nFrom: maya@example.com\r\n\r\n${BODY}`),
    ends: ['ignored bounce_recorded'],
  },
  {
    name: 'a report of delivery',
    raw: from('maya@example.com', 'Content-Type: multipart/report; report-type=delivery-status; boundary=b'),
    ends: ['ignored bounce_recorded'],
  },
  {
    name: 'a report of reading',
    raw: from(
      'maya@example.com',
      'Content-Type: multipart/report; report-type=disposition-notification; boundary=b',
    ),
    ends: ['ignored ignored_automated'],
  },
  {
    name: 'an answer to an invitation',
    raw: from('maya@example.com', 'Content-Type: text/calendar; method=REPLY'),
    ends: ['ignored ignored_automated'],
  },
];

export const SPOOFS: readonly Attack[] = [...SENDERS, ...PROOFS, ...PLACES, ...MACHINES];
