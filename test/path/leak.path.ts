// Marked words in mails that succeed and that fail at every step are in no log, metric or trace.
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DeleteObjectsCommand, ListObjectsV2Command } from '@aws-sdk/client-s3';
import { afterAll, expect, test } from '@jest/globals';
import { RAW_BUCKET } from '../../local/layout.ts';
import { localClients } from '../../local/run/local-clients.ts';
import {
  askRaw,
  endServices,
  everythingLogged,
  outcomeOf,
  post,
  type Service,
  startService,
  textMail,
  tokenOf,
  until,
} from './service.ts';

afterAll(endServices);

const MARK = 'zqxmarked';
const FAILS_WITHIN_MS = 8_000; // what comes later, after the lease of a lost letter, writes the same kinds of lines
const MEMBER = `${MARK}member@example.com`;
const STRANGER = `${MARK}stranger@example.org`;
const PEOPLE = [{ name: `${MARK} Person`, email: MEMBER, timeZone: 'Europe/London', locale: 'en-GB' }];

async function setFault(service: Service, ses: object): Promise<void> {
  await fetch(`${service.run().endpoints.control}/faults`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ses }),
  });
}

async function send(service: Service, text: string, from = MEMBER): Promise<void> {
  const raw = await textMail(text, from, `${MARK} subject`);
  await outcomeOf(service, await post(service, raw, from), FAILS_WITHIN_MS);
}

test('no word of a mail and no address is found in what the service writes of its work', async () => {
  const service = await startService({ people: PEOPLE });
  const { pids } = service.run();

  await send(service, `2h ${MARK}project redesign yesterday`);
  await send(service, `Worked on ${MARK} for a while`);
  await send(service, `2h ${MARK} for nobody`, STRANGER);
  const odd = `From: ${MEMBER}\r\nFrom: ${STRANGER}\r\nSubject: ${MARK}\r\n\r\n2h ${MARK}\r\n`;
  await outcomeOf(service, await post(service, Buffer.from(odd), MEMBER));
  const broken = `From: ${MEMBER}\r\nSubject: =?utf-8?B?${MARK}?=\r\nContent-Type: multipart/mixed; boundary="${MARK}"\r\nMIME-Version: 1.0\r\n\r\n--${MARK}\r\nContent-Type: text/plain; charset=${MARK}\r\nContent-Transfer-Encoding: ${MARK}\r\n\r\n2h ${MARK}\r\n`;
  await outcomeOf(service, await post(service, Buffer.from(broken), MEMBER));

  // Each station fails in turn while a marked mail is on its way.
  for (const fault of [
    { error: 'MessageRejected' },
    { error: 'TooManyRequestsException' },
    { loseAnswer: true },
    { status: 500 },
  ]) {
    await setFault(service, { ...fault, count: 1 });
    await send(service, `1h ${MARK} ${Math.random()}`);
  }
  for (const name of ['dynamo', 'kms', 'aws', 'ses-out']) {
    const raw = await textMail(`1h ${MARK} ${name}`, MEMBER, MARK);
    const posted = await post(service, raw, MEMBER);
    const pid = service.run().pids[name];
    process.kill(pid ?? 0, 'SIGKILL');
    await outcomeOf(service, posted, FAILS_WITHIN_MS).catch(() => undefined);
    await until(() => service.run().pids[name] !== pid, 60_000); // a busy machine takes its time: the next mail must be let in
  }
  expect(service.run().pids).not.toEqual(pids);

  // A raw mail that is gone before it is read ends among the dead letters.
  const { s3 } = localClients(service.run().endpoints);
  process.kill(service.run().pids.pump ?? 0, 'SIGSTOP');
  const gone = await post(service, await textMail(`1h ${MARK} gone`, MEMBER, MARK), MEMBER);
  const { Contents = [] } = await s3.send(new ListObjectsV2Command({ Bucket: RAW_BUCKET }));
  const Objects = Contents.map(({ Key }) => ({ Key }));
  await s3.send(new DeleteObjectsCommand({ Bucket: RAW_BUCKET, Delete: { Objects } }));
  process.kill(service.run().pids.pump ?? 0, 'SIGCONT');
  await outcomeOf(service, gone, FAILS_WITHIN_MS);

  const token = await tokenOf(service, MEMBER);
  await askRaw(service, token, '/v1/entries?from=2000-01-01&to=2100-01-01');
  await askRaw(service, `${token}${MARK}`, `/v1/entries?from=${MARK}`);
  await askRaw(service, token, `/v1/messages/${MARK}`);
  await askRaw(service, token, `/v1/shared-report?token=${MARK}`);
  await askRaw(service, token, '/v1/preview', { method: 'POST', body: `{"text": "${MARK}` });

  const logged = everythingLogged(service);
  expect(logged.toLowerCase()).not.toContain(MARK);
  expect(logged).not.toContain(Buffer.from(MARK).toString('base64').slice(0, 12));
  expect(logged).toContain('"service":"parse"');
  expect(logged).toContain('"service":"triage"');
  expect(logged).toContain('"service":"reply"');
  expect(logged).toContain('"service":"feedback"');
  expect(readFileSync(join(service.dataDir, 'logs', 'traces.jsonl'), 'utf8')).not.toBe('');
  await service.stop();
}, 600_000);

test('the tables hold no word of a mail and no address in the clear', async () => {
  const service = await startService({ people: PEOPLE });
  await send(service, `2h ${MARK}project redesign yesterday`);
  await service.stop();
  const folder = join(service.dataDir, 'dynamo', 'leveldb');
  rmSync(join(folder, 'LOCK'), { force: true });
  const bytes = readdirSync(folder)
    .map((name) => readFileSync(join(folder, name), 'latin1'))
    .join('');
  expect(bytes.length).toBeGreaterThan(1_000);
  expect(bytes).toContain('timepost-ledger');
  expect(bytes.toLowerCase()).not.toContain(MARK);
}, 300_000);
