// What a name server says becomes values as a zone file shows them; what it does not say is told apart from what is not there.
import { afterEach, expect, test } from '@jest/globals';
import { dnsChecks, dnsLookup } from '../../../local/health/checks/dns.ts';
import { judge } from '../../../local/health/judge.ts';
import { runChecks } from '../../../local/health/run-checks.ts';
import { toLine } from '../../../local/health/words.ts';
import { type DnsServer, startDns, type Zone } from './dns-server.ts';

const NEVER = new AbortController().signal;
let server: DnsServer | undefined;

afterEach(() => server?.close());

async function lookupIn(zone: Zone | undefined) {
  server = await startDns(zone);
  return dnsLookup([server.address]);
}

test.each([
  [
    'MX',
    { 'in.example.com MX': '10 inbound-smtp.eu-west-1.amazonaws.com' },
    '10 inbound-smtp.eu-west-1.amazonaws.com',
  ],
  [
    'TXT',
    { 'in.example.com TXT': 'v=spf1 include:|amazonses.com -all' },
    'v=spf1 include:amazonses.com -all',
  ],
  ['CNAME', { 'in.example.com CNAME': 'abc.dkim.amazonses.com' }, 'abc.dkim.amazonses.com'],
] as const)('a %s record is told by its value, in one piece', async (type, zone, value) => {
  const lookUp = await lookupIn(zone);

  expect(await lookUp({ name: 'in.example.com', type }, NEVER)).toEqual([value]);
});

test('a name that is not there has no values', async () => {
  const lookUp = await lookupIn({});

  expect(await lookUp({ name: 'in.example.com', type: 'MX' }, NEVER)).toEqual([]);
});

test('a name server that never answers is not taken for an absent record', async () => {
  const lookUp = await lookupIn(undefined);

  const [outcome] = await runChecks(dnsChecks('in.example.com MX 10 host', 'in.example.com', lookUp), 200);

  expect(outcome && toLine(judge(outcome))).toBe('MX in.example.com not told: no answer within 0.2 s');
});
