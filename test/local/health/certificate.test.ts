// The API's certificate is looked at over TLS: days before its end, and whether it is trusted.
import { once } from 'node:events';
import { createServer as createTcpServer } from 'node:net';
import { createServer } from 'node:tls';
import { afterEach, expect, test } from '@jest/globals';
import { certificateCheck } from '../../../local/health/checks/certificate.ts';
import { judge } from '../../../local/health/judge.ts';
import { runChecks } from '../../../local/health/run-checks.ts';
import { toLine } from '../../../local/health/words.ts';
import { selfSigned } from './self-signed.ts';

const NOW = new Date('2026-11-25T12:00:00Z');
const inDays = (days: number) => new Date(NOW.getTime() + days * 86_400_000);
const servers: { close(): unknown }[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

async function show(validTo: Date, isTrusted = true) {
  const { key, cert } = selfSigned(validTo);
  const server = createServer({ key, cert }).listen(0, '127.0.0.1');
  servers.push(server);
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return look(`https://127.0.0.1:${port}`, isTrusted ? cert : undefined);
}

async function look(url: string, ca?: string, timeoutMs?: number) {
  const [outcome] = await runChecks([certificateCheck(url, () => NOW, ca)], timeoutMs);
  if (outcome === undefined) throw new Error('one check has one outcome');
  return judge(outcome);
}

test.each([
  [60, 'ok'],
  [20.5, 'warn'],
  [2.5, 'fail'],
])('one that ends in %d days is %s', async (days, verdict) => {
  const judged = await show(inDays(days));

  expect(judged.verdict).toBe(verdict);
  expect(toLine(judged)).toContain(`left ${Math.floor(days)} days`);
});

test('one that nobody here trusts is told by its reason', async () => {
  const judged = await show(inDays(60), false);

  expect(judged.verdict).toBe('fail');
  expect(toLine(judged)).toContain('DEPTH_ZERO_SELF_SIGNED_CERT');
});

test('a port that listens and never greets is told within the time-out', async () => {
  const server = createTcpServer(() => undefined).listen(0, '127.0.0.1');
  servers.push(server);
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;

  const judged = await look(`https://127.0.0.1:${port}`, undefined, 200);

  expect(toLine(judged)).toBe('certificate not told: no answer within 0.2 s');
});

test('where nothing listens it is said', async () => {
  expect(toLine(await look('https://127.0.0.1:1'))).toContain('nothing listens there');
});
