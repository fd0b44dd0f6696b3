// What kills leave: every mail that SMTP accepted is one entry, whatever process died while it was on its way.
import { execFileSync } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, expect, test } from '@jest/globals';
import type { Schemas } from '../client/open-client.ts';
import {
  allEntries,
  endServices,
  post,
  queuedMessages,
  type Service,
  sentMails,
  startService,
  textMail,
  tokenOf,
  until,
} from './service.ts';

afterAll(endServices);

/** Each sends less than one address is answered in a day. */
const SENDERS = ['ana', 'ben', 'cho'].map((name) => `${name}@example.com`);
const MAILS_EACH = 15;
const people = SENDERS.map((email) => ({ name: email, email, timeZone: 'Etc/UTC', locale: 'en-GB' }));

/** As a mail server does that is refused or hears nothing: again, later. */
async function postUntilAccepted(service: Service, raw: Buffer, sender: string): Promise<void> {
  for (let accepted = false; !accepted; ) {
    accepted = await post(service, raw, sender).then(
      () => true,
      () => false,
    );
    if (!accepted) await sleep(200);
  }
}

async function traffic(service: Service, from: number): Promise<void> {
  const lanes = SENDERS.map(async (sender, lane) => {
    for (let i = 0; i < MAILS_EACH; i += 1) {
      const number = from + lane * MAILS_EACH + i;
      const mail = await textMail(`${number} minutes ACME redesign yesterday`, sender);
      await postUntilAccepted(service, mail, sender);
    }
  });
  await Promise.all(lanes);
}

/** Functions are processes of the pump's: they are found by what they were started with. */
function functionPids(service: Service): readonly number[] {
  const lines = execFileSync('ps', ['-eo', 'pid=,ppid=,args='], { encoding: 'utf8' }).split('\n');
  const { pump } = service.run().pids;
  return lines.flatMap((line) => {
    const [pid, parent] = line.trim().split(/\s+/);
    return Number(parent) === pump && line.includes('function-host') ? [Number(pid)] : [];
  });
}

function killHard(pid: number | undefined): void {
  try {
    if (pid !== undefined) process.kill(pid, 'SIGKILL');
  } catch {
    // it had ended already
  }
}

async function entriesOfAll(service: Service): Promise<readonly Schemas['Entry'][]> {
  const tokens = await Promise.all(SENDERS.map((sender) => tokenOf(service, sender)));
  return (await Promise.all(tokens.map((token) => allEntries(service, token)))).flat();
}

async function expectEachOnce(service: Service, from: number): Promise<void> {
  const count = SENDERS.length * MAILS_EACH;
  await until(async () => {
    const found = (await entriesOfAll(service)).length;
    if (found < count)
      throw new Error(`${found} of ${count} entries, ${await queuedMessages(service)} messages queued`);
    return true;
  }, 200_000);
  await until(async () => (await queuedMessages(service)) === 0, 100_000);
  const minutes = (await entriesOfAll(service)).map(({ durationSeconds }) => durationSeconds / 60);
  expect(minutes.toSorted((a, b) => a - b)).toEqual(Array.from({ length: count }, (_, i) => from + i));
}

test('kills of every process during traffic lose no mail and double no entry', async () => {
  const service = await startService({ people });
  const sending = traffic(service, 10);
  for (const name of [
    'pump',
    'dynamo',
    'aws',
    'kms',
    'ses-out',
    'ses-in',
    'control',
    'issuer',
    'api-server',
  ]) {
    await sleep(400);
    killHard(service.run().pids[name]);
    await sleep(400);
    for (const pid of functionPids(service).slice(0, 2)) killHard(pid);
  }
  await sending;
  await expectEachOnce(service, 10);

  const answered = new Set<string>();
  await until(async () => {
    for (const { emailTags } of await sentMails(service)) {
      for (const { Name, Value } of emailTags) if (Name === 'outboxId') answered.add(Value);
    }
    return answered.size >= SENDERS.length * MAILS_EACH;
  }, 200_000);
  expect(answered.size).toBe(SENDERS.length * MAILS_EACH);
  expect(await service.stop()).toBe(0);
}, 600_000);

test('a kill of the whole service with mails on their way loses none of them', async () => {
  const first = await startService({ people });
  const { dataDir, apiPort, smtpPort } = first;
  const sending = traffic(first, 10);
  await sleep(1_500);
  await first.kill();
  const second = await startService({ dataDir, ports: { apiPort, smtpPort } });
  await sending;
  await expectEachOnce(second, 10);
  expect(await second.stop()).toBe(0);

  const third = await startService({ dataDir, ports: { apiPort, smtpPort } });
  expect(await entriesOfAll(third)).toHaveLength(SENDERS.length * MAILS_EACH);
}, 600_000);
