// What others wrote is shown without what steers a terminal, and not at any length; the verdict is of what they wrote.
import { expect, test } from '@jest/globals';
import { dnsChecks } from '../../../local/health/checks/dns.ts';
import { toShown } from '../../../local/health/foreign-text.ts';
import { judge } from '../../../local/health/judge.ts';
import { runChecks } from '../../../local/health/run-checks.ts';
import { toLine } from '../../../local/health/words.ts';

test.each([
  ['v=spf1 -all', 'v=spf1 -all'],
  ['a\u001b[31mred\u0007', 'a\u{FFFD}[31mred\u{FFFD}'],
  ['one\r\ntwo\tthree', 'one\u{FFFD}\u{FFFD}two\u{FFFD}three'],
  ['\u009b2J\u202egnp\u200b\u2028', '\u{FFFD}2J\u{FFFD}gnp\u{FFFD}\u{FFFD}'],
  ['Zürich 東京 🕰', 'Zürich 東京 🕰'],
  ['x'.repeat(200), 'x'.repeat(200)],
  ['x'.repeat(201), `${'x'.repeat(199)}…`],
  ['🕰'.repeat(5000), `${'🕰'.repeat(199)}…`],
])('%j is shown as %j', (text, shown) => {
  expect(toShown(text)).toBe(shown);
});

async function look(records: string, seen: readonly string[]) {
  const [outcome] = await runChecks(dnsChecks(records, 'in.example.com', async () => seen));
  if (outcome === undefined) throw new Error('one check has one outcome');
  return judge(outcome);
}

test('a TXT record of a stranger comes to the terminal without its controls', async () => {
  const judged = await look('in.example.com TXT "v=spf1 include:amazonses.com -all"', [
    '\u001b[2J\u001b[1;1Hok',
  ]);

  expect(toLine(judged)).toBe('SPF \u{FFFD}[2J\u{FFFD}[1;1Hok, wanted v=spf1 include:amazonses.com -all');
});

test('a record that is right beyond what is shown of it is right', async () => {
  const long = `v=spf1 ${'ip4:192.0.2.1 '.repeat(30)}include:amazonses.com -all`;
  const judged = await look('in.example.com TXT "v=spf1 include:amazonses.com -all"', [long]);

  expect(judged.verdict).toBe('ok');
  expect(toLine(judged)).toHaveLength('SPF '.length + 200);
});
