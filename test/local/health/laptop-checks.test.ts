// The laptop's processes, each asked in the way that it answers.
import { once } from 'node:events';
import { createServer, type Server } from 'node:net';
import { afterEach, expect, test } from '@jest/globals';
import { type Check, inDocs } from '../../../local/health/check.ts';
import { httpCheck, processCheck, smtpCheck } from '../../../local/health/checks/laptop.ts';
import { judge } from '../../../local/health/judge.ts';
import { runChecks } from '../../../local/health/run-checks.ts';
import { toLine } from '../../../local/health/words.ts';
import { startToldAws } from '../stage/told-aws.ts';

const servers: Pick<Server, 'close'>[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

async function look(check: Check) {
  const [outcome] = await runChecks([check], 500);
  if (outcome === undefined) throw new Error('one check has one outcome');
  const judged = judge(outcome);
  return `${judged.verdict}: ${toLine(judged)}`;
}

async function greeter(greeting: string | undefined): Promise<number> {
  const server = createServer((socket) => {
    if (greeting !== undefined) socket.end(greeting);
  }).listen(0, '127.0.0.1');
  servers.push(server);
  await once(server, 'listening');
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

test.each([
  ['220 time ESMTP\r\n', 'ok: greeting 220'],
  ['421 not now\r\n', 'fail: greeting 421, wanted 220'],
  [undefined, 'fail: ses-in not told: no answer within 0.5 s'],
])('a server that greets with %j is told as %s', async (greeting, line) => {
  expect(await look(smtpCheck('ses-in', await greeter(greeting)))).toBe(line);
});

test('a stand-in that answers with a fault, or not at all, is not well', async () => {
  const server = await startToldAws({ 'GET /health': { status: 'ok' } });

  expect(await look(httpCheck('control', `${server.endpoint}/health`))).toBe('ok: answer given');
  expect(await look(httpCheck('control', `${server.endpoint}/other`))).toBe(
    'fail: answer HTTP 400, wanted given',
  );
  expect(await look(httpCheck('control', 'http://127.0.0.1:2/health'))).toContain('nothing listens there');
  await server.close();
});

test.each([
  [process.pid, 'ok: process alive'],
  [undefined, 'fail: process gone, wanted alive'],
  [2 ** 30, 'fail: process gone, wanted alive'],
])('of a process %p it is said: %s', async (pid, line) => {
  expect(await look(processCheck('pump', pid))).toBe(line);
});

test('a pointer names page and section', () => {
  expect(inDocs('dns', 'Setting them')).toBe('docs/dns.md, section "Setting them", says what to do.');
});
