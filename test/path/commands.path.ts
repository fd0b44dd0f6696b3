// What a newcomer types, and what is said when it cannot work.
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { command } from './command.ts';
import {
  allEntries,
  apiOf,
  endServices,
  freePorts,
  newDataDir,
  startService,
  tokenOf,
  until,
} from './service.ts';

afterAll(endServices);

test('a first start sends three mails and says what became of them and what to do next', async () => {
  const service = await startService({ samples: true });
  await until(() => service.said().includes('What to do next'), 120_000);
  expect(service.said().match(/^> .*/gm)?.length).toBeGreaterThanOrEqual(3);
  expect(service.said()).toContain('Logged 2:00 (2.00 h)');
  expect(service.said()).toMatch(/needs_review/);
  const entries = await allEntries(service, await tokenOf(service));
  expect(entries.length).toBeGreaterThanOrEqual(4);
  expect(await service.stop()).toBe(0);

  const again = await startService({ ...service, samples: true, ports: service });
  expect(again.said()).not.toContain('sample');
  expect(await allEntries(again, await tokenOf(again))).toHaveLength(entries.length);
  await again.stop();
});

test('send takes a text or files, and tells in words or in JSON what became of each', async () => {
  const service = await startService();
  const where = ['--data', service.dataDir];
  const told = await command('send', ...where, '--text', '2h ACME redesign yesterday');
  expect(told.code).toBe(0);
  expect(told.out).toContain('logged: accepted');
  expect(told.out).toContain('Receipt to maya@example.com');

  const file = join(newDataDir(), 'mail.eml');
  const written = `From: Jordan <jordan.ellis@example.org>\nTo: time@in.timepost.test\nSubject: Time\nMessage-ID: <file@example.org>\nDate: ${new Date().toUTCString()}\n\n45 min ACME support today\n`;
  writeFileSync(file, written);
  const json = await command('send', ...where, '--json', '--file', file);
  expect(json.code).toBe(0);
  const [line = ''] = json.out.trim().split('\n');
  expect(JSON.parse(line)).toMatchObject({ entries: [{ durationSeconds: 2700 }] });

  const verdicts = '{"dmarc":"FAIL","dkim":"FAIL","spf":"FAIL","dmarcPolicy":"reject"}';
  const forged = await command('send', ...where, '--verdicts', verdicts, '--text', '8h ACME today');
  expect(forged.out).not.toContain('Entry:');
  await service.stop();
});

test('the API describes itself to programs and to a browser', async () => {
  const service = await startService();
  const api = `http://127.0.0.1:${service.apiPort}`;

  const { data } = await apiOf(service).GET('/v1/openapi.json');
  expect(data).toEqual(JSON.parse(readFileSync('docs/openapi.json', 'utf8')));
  const page = await fetch(`${api}/v1/docs`);
  expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
  expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(await page.text()).toContain('<code>/v1/entries</code>');
  await service.stop();
});

test('a port in use, a folder that is none and a wrong flag are told in one sentence', async () => {
  const { apiPort, smtpPort } = await freePorts();
  const holder = createServer().listen(smtpPort, '127.0.0.1');
  await once(holder, 'listening');
  const ports = ['--api-port', String(apiPort), '--smtp-port', String(smtpPort)];
  const taken = await command('start', '--data', newDataDir(), ...ports);
  holder.close();
  expect(taken.code).toBe(1);
  expect(taken.err).toContain(String(smtpPort));
  expect(taken.err.trim().split('\n')).toHaveLength(1);

  const file = join(newDataDir(), 'a-file');
  writeFileSync(file, '');
  const noFolder = await command('start', '--data', file, ...ports);
  expect(noFolder.code).toBe(1);
  expect(noFolder.err.trim().split('\n')).toHaveLength(1);

  const unknown = await command('start', '--prot', '1');
  expect([unknown.code, unknown.err]).toEqual([1, expect.stringContaining('--prot is not a flag here')]);
  const nobody = await command('send', '--data', newDataDir(), '--text', '2h ACME');
  expect([nobody.code, nobody.err]).toEqual([1, expect.stringContaining('npm start')]);
});
