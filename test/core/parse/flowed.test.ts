// Text whose lines flow (RFC 3676), as Thunderbird and others send it.
import { expect, test } from '@jest/globals';
import { openBodies } from '../../../shared/core/parse/open-bodies.ts';

const open = async (type: string, ...lines: readonly string[]) => {
  const raw = ['From: maya@example.com', `Content-Type: text/plain; charset=utf-8; ${type}`, '', ...lines];
  const body = await openBodies(new TextEncoder().encode(raw.join('\r\n')));
  return body.kind === 'opened' ? body.own : body.reason;
};

test.each<[string, string, readonly string[], string]>([
  [
    'a paragraph is one line',
    'format=flowed',
    ['2h ACME review ', 'and the plan', 'more'],
    '2h ACME review and the plan\nmore',
  ],
  ['a deleted space', 'Format="Flowed"; DelSp=Yes', ['2h AC ', 'ME'], '2h ACME'],
  ['a quoted line never takes its answer', 'format=flowed', ['> How long? ', '40 min'], '40 min'],
  ['quotes of two depths stay apart', 'format=flowed', ['>> a ', '> b ', '> c', '2h'], '2h'],
  [
    'stuffed lines lose their space',
    'format=flowed',
    [' From 9 to 11 ACME', ' > no quote'],
    'From 9 to 11 ACME',
  ],
  ['a signature is no paragraph', 'format=flowed', ['2h ACME ', '-- ', 'Maya, 24h'], '2h ACME'],
  ['fixed lines are left', 'format=fixed', ['2h ACME ', 'more'], '2h ACME\nmore'],
])('%s', async (_what, type, lines, own) => {
  expect(await open(type, ...lines)).toBe(own);
});
