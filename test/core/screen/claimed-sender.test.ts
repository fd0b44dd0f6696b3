// Whom a mail shows as its sender: every form that mail programs show, and never a proof.
import { expect, test } from '@jest/globals';
import { claimedSender } from '../../../shared/core/screen/claimed-sender.ts';

test.each([
  ['Maya <Maya@Example.com>', 'maya@example.com'],
  ['maya@example.com (Maya)', 'maya@example.com'],
  ['Maya maya@example.com', 'maya@example.com'],
  ['"Eve <eve@example.net>" <maya@example.com>', 'maya@example.com'],
  ['"Maya Lindqvist"@example.com', '"maya lindqvist"@example.com'],
  ['<"Maya Lindqvist"@example.com>', '"maya lindqvist"@example.com'],
  ['MAILER-DAEMON', 'mailer-daemon'],
  ['Mail Delivery Subsystem <MAILER-DAEMON>', 'mailer-daemon'],
  ['Team: maya@example.com, eve@example.net;', 'maya@example.com'],
  ['sender@sender_domain.example', 'sender@sender_domain.example'],
  ['=?utf-8?q?maya=40example.com?= <eve@example.net>', 'eve@example.net'],
  ['Company | Sales <sales@example.com>', 'sales@example.com'],
])('%s', (value, address) => {
  expect(claimedSender([{ name: 'from', value }])).toBe(address);
});

test('nobody is named', () => {
  expect(claimedSender([])).toBeUndefined();
  expect(claimedSender([{ name: 'from', value: ' ' }])).toBeUndefined();
  expect(claimedSender([{ name: 'from', value: '(nobody)' }])).toBeUndefined();
});

test('of two, the first; and no more of it than an address may have', () => {
  const two = ['a@example.com', 'b@example.com'].map((value) => ({ name: 'from', value }));

  expect(claimedSender(two)).toBe('a@example.com');
  expect(claimedSender([{ name: 'from', value: `${'x'.repeat(900)}@example.com` }])?.length).toBe(320);
});
