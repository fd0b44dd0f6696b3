// Records that are there and say nothing: SPF that lets everybody send, DMARC that lets everything be delivered.
import { expect, test } from '@jest/globals';
import { dnsChecks } from '../../../local/health/checks/dns.ts';
import { judge } from '../../../local/health/judge.ts';
import { dmarcWeakness, spfWeakness } from '../../../local/health/mail-policies.ts';
import { runChecks } from '../../../local/health/run-checks.ts';
import { toLine } from '../../../local/health/words.ts';

test.each([
  'v=spf1 include:amazonses.com -all',
  'v=spf1 include:amazonses.com ~ALL',
  'v=spf1 -all +all',
  'v=spf1 redirect=_spf.example.com',
  'v=spf1 include:all.example.com -all',
])('%s keeps others from sending', (record) => {
  expect(spfWeakness(record)).toBeUndefined();
});

test.each([
  ['v=spf1 include:amazonses.com +all', '+all, which lets anybody send for the domain'],
  ['v=spf1 include:amazonses.com all', 'all, which lets anybody send for the domain'],
  ['v=spf1 +ALL -all', '+all, which lets anybody send for the domain'],
  ['v=spf1 include:amazonses.com ?all', '?all, which says nothing of other senders'],
  ['v=spf1 include:amazonses.com', 'without all, which says nothing of other senders'],
])('%s does not', (record, seen) => {
  expect(spfWeakness(record)).toEqual({ seen, wanted: '-all' });
});

test.each(['v=DMARC1; p=quarantine; adkim=s', 'v=DMARC1;p=reject', 'v=DMARC1; P = Reject; sp=none'])(
  '%s keeps forged mail away',
  (record) => {
    expect(dmarcWeakness(record)).toBeUndefined();
  },
);

test.each([
  ['v=DMARC1; p=none; sp=reject', 'p=none'],
  ['v=DMARC1; sp=reject', 'without p'],
  ['v=DMARC1; p=rejected', 'p=rejected'],
])('%s does not', (record, start) => {
  expect(dmarcWeakness(record)?.seen).toBe(`${start}, by which forged mail is delivered`);
});

test.each([
  [
    'in.example.com TXT "v=spf1 include:amazonses.com -all"',
    ['v=spf1 include:amazonses.com +all'],
    'SPF policy +all, which lets anybody send for the domain, wanted -all, SPF v=spf1 include:amazonses.com +all',
  ],
  [
    '_dmarc.in.example.com TXT "v=DMARC1; p=quarantine"',
    ['v=DMARC1; p=none'],
    'DMARC policy p=none, by which forged mail is delivered, wanted p=quarantine or p=reject, DMARC v=DMARC1; p=none',
  ],
])('a stage whose DNS says so is warned of it with the reason: %s', async (records, seen, line) => {
  const [outcome] = await runChecks(dnsChecks(records, 'in.example.com', async () => seen));
  const judged = outcome && judge(outcome);

  expect(judged?.verdict).toBe('warn');
  expect(judged && toLine(judged)).toBe(line);
});
