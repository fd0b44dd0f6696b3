// Which answers of DNS are as good as the record that was asked for, and which only look like it.
import { expect, test } from '@jest/globals';
import { dnsChecks } from '../../../local/health/checks/dns.ts';
import { isSatisfied, toWanted } from '../../../local/health/dns-records.ts';
import { judge } from '../../../local/health/judge.ts';
import { runChecks } from '../../../local/health/run-checks.ts';

const DOMAIN = 'in.example.com';
const MX = '10 inbound-smtp.eu-west-1.amazonaws.com';
const SPF = 'v=spf1 include:amazonses.com -all';
const DMARC = 'v=DMARC1; p=quarantine; adkim=s; aspf=r';
const DKIM = 'abc.dkim.amazonses.com';
const RECORDS = [
  `${DOMAIN} MX ${MX}`,
  `${DOMAIN} TXT "${SPF}"`,
  `abc._domainkey.${DOMAIN} CNAME ${DKIM}`,
  `_dmarc.${DOMAIN} TXT "${DMARC}"`,
  `bounce.${DOMAIN} MX 10 feedback-smtp.eu-west-1.amazonses.com`,
].join('\n');

test('each line is a record, and only the inbound MX breaks the path', () => {
  expect(toWanted(RECORDS, DOMAIN).map(({ purpose, otherwise }) => `${purpose} ${otherwise}`)).toEqual([
    'MX fail',
    'SPF warn',
    'DKIM warn',
    'DMARC warn',
    'MX warn',
  ]);
});

test('a line of another form is a fault, not a record that is left out', () => {
  expect(() => toWanted('in.example.com PTR x', DOMAIN)).toThrow(
    expect.objectContaining({ name: 'DnsRecordsUnreadableError' }),
  );
});

const wanted = Object.fromEntries(
  toWanted(RECORDS, DOMAIN).map((record) => [`${record.purpose}${record.name}`, record]),
);
const record = (key: string) => {
  const found = wanted[key];
  if (found === undefined) throw new Error(key);
  return found;
};
const INBOUND = record(`MX${DOMAIN}`);

test.each([
  [INBOUND, [MX]],
  [INBOUND, ['10 Inbound-SMTP.eu-west-1.amazonaws.com.']],
  [record(`SPF${DOMAIN}`), [SPF]],
  [record(`SPF${DOMAIN}`), ['google-site-verification=1', 'v=spf1 ip4:192.0.2.1 include:amazonses.com ~all']],
  [record(`DMARC_dmarc.${DOMAIN}`), ['v=DMARC1; p=reject; rua=mailto:reports@example.com']],
  [record(`DKIMabc._domainkey.${DOMAIN}`), [`${DKIM}.`]],
])('%j is as good as it by %j', (one, seen) => {
  expect(isSatisfied(one, seen)).toBe(true);
});

test.each([
  [INBOUND, []],
  [INBOUND, ['20 inbound-smtp.eu-west-1.amazonaws.com']],
  [INBOUND, ['10 inbound-smtp.us-east-1.amazonaws.com']],
  [INBOUND, [MX, '5 mail.example.com']],
  [record(`SPF${DOMAIN}`), []],
  [record(`SPF${DOMAIN}`), ['v=spf1 -all']],
  [record(`SPF${DOMAIN}`), ['v=spf1 include:notamazonses.com -all']],
  [record(`SPF${DOMAIN}`), [SPF, 'v=spf1 include:other.example -all']],
  [record(`SPF${DOMAIN}`), [`"${SPF}"`]],
  [record(`DMARC_dmarc.${DOMAIN}`), ['v=DMARC10; p=none']],
  [record(`DMARC_dmarc.${DOMAIN}`), [DMARC, DMARC]],
  [record(`DKIMabc._domainkey.${DOMAIN}`), ['abc.dkim.example.com']],
  [record(`DKIMabc._domainkey.${DOMAIN}`), []],
])('%j is not there by %j', (one, seen) => {
  expect(isSatisfied(one, seen)).toBe(false);
});

test('an absent record is told with the one that is wanted; a look-up that fails is not taken for an absent one', async () => {
  const checks = dnsChecks(RECORDS, DOMAIN, async ({ name, type }) => {
    if (type === 'CNAME') throw Object.assign(new Error('x'), { code: 'ESERVFAIL' });
    return name === DOMAIN && type === 'TXT' ? [SPF] : [];
  });

  const judged = (await runChecks(checks)).map(judge);

  expect(judged.map(({ verdict }) => verdict)).toEqual(['fail', 'ok', 'fail', 'warn', 'warn']);
  expect(judged[0]?.findings[0]?.reading).toMatchObject({ seen: 'absent', wanted: MX });
  expect(judged[2]?.findings[0]?.reading).toMatchObject({ kind: 'unasked', why: 'ESERVFAIL' });
});
