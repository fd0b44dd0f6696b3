// The whole service as `npm start` brings it up, in a folder and on ports of its own, with what a test asks of it.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GetQueueAttributesCommand, SQSClient } from '@aws-sdk/client-sqs';
import { DUMMY_CREDENTIALS, INBOUND_ADDRESS, REGION } from '../../local/layout.ts';
import { type MailOutcome, outcomesOf } from '../../local/outcome.ts';
import { openDataFolder } from '../../local/run/data-folder.ts';
import { type RunFile, requireRunFile } from '../../local/run/run-file.ts';
import { sendSmtp } from '../../local/send/send-smtp.ts';
import { writeMail } from '../../local/send/write-mail.ts';
import { toMessageKey } from '../../shared/core/record/ids.ts';
import { type ApiClient, openClient, type Schemas } from '../client/open-client.ts';

const READY_LIMIT_MS = 180_000;

export interface Service {
  readonly dataDir: string;
  readonly apiPort: number;
  readonly smtpPort: number;
  run(): RunFile;
  /** Everything that it has written to its terminal. */
  said(): string;
  /** As Ctrl-C does; tells the exit code. */
  stop(): Promise<number | null>;
  /** Ends the supervisor as an operating system ends a process that gets no say. */
  kill(): Promise<void>;
}

const alive = new Set<ChildProcess>();
const folders: string[] = [];

export function newDataDir(): string {
  const folder = mkdtempSync(join(tmpdir(), 'timepost-path-'));
  folders.push(folder);
  return folder;
}

export interface ServiceOptions {
  readonly dataDir?: string;
  /** In the form of `--users`. */
  readonly people?: readonly object[];
  readonly samples?: boolean;
  readonly ports?: { readonly apiPort: number; readonly smtpPort: number };
}

export async function startService(options: ServiceOptions = {}): Promise<Service> {
  const { dataDir = newDataDir(), people, samples = false } = options;
  const { apiPort, smtpPort } = options.ports ?? (await freePorts());
  openDataFolder(dataDir);
  if (!samples) writeFileSync(join(dataDir, 'samples-sent'), '');
  const args = ['--data', dataDir, '--api-port', String(apiPort), '--smtp-port', String(smtpPort)];
  if (people !== undefined) {
    const file = join(newDataDir(), 'people.json');
    writeFileSync(file, JSON.stringify(people));
    args.push('--users', file);
  }
  const child = spawn(process.execPath, ['local/start.ts', ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  alive.add(child);
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (bytes: Buffer) => {
      said += bytes.toString('utf8');
    });
  }
  await until(() => said.includes('Timepost is ready') || child.exitCode !== null, READY_LIMIT_MS);
  if (!said.includes('Timepost is ready')) throw new Error(`the service did not come up: ${said}`);
  const end = async (signal: NodeJS.Signals) => {
    const exited = child.exitCode === null && child.signalCode === null ? once(child, 'exit') : undefined;
    child.kill(signal);
    await exited;
    alive.delete(child);
    return child.exitCode;
  };
  return {
    dataDir,
    apiPort,
    smtpPort,
    run: () => requireRunFile(dataDir),
    said: () => said,
    stop: () => end('SIGINT'),
    kill: async () => {
      await end('SIGKILL');
    },
  };
}

/** For `afterAll`. */
export async function endServices(): Promise<void> {
  await Promise.all(
    [...alive].map(async (child) => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const exited = once(child, 'exit');
      child.kill('SIGTERM');
      await exited;
    }),
  );
  alive.clear();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}

/** What throws is not so yet: a process may be away for a moment. What it threw last is told when time is up. */
export async function until(is: () => boolean | Promise<boolean>, limitMs: number): Promise<void> {
  const end = performance.now() + limitMs;
  for (;;) {
    const seen = await holds(is);
    if (seen === true) return;
    if (performance.now() > end) throw new Error(`it did not happen within ${limitMs} ms`, { cause: seen });
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function holds(is: () => boolean | Promise<boolean>): Promise<unknown> {
  try {
    return await is();
  } catch (error) {
    return error;
  }
}

/** Four that lie side by side: the API takes three. */
export async function freePorts(): Promise<{ apiPort: number; smtpPort: number }> {
  for (;;) {
    const first = 20_000 + Math.floor(Math.random() * 10_000);
    const free = await Promise.all([0, 1, 2, 3].map((offset) => isFree(first + offset)));
    if (free.every(Boolean)) return { apiPort: first, smtpPort: first + 3 };
  }
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer()
      .once('error', () => resolve(false))
      .listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}

export interface Posted {
  readonly sesMessageId: string;
  readonly messageKey: string;
}

export const MAYA = 'maya@example.com';

export async function textMail(text: string, from = MAYA, subject = 'Time'): Promise<Buffer> {
  return writeMail({ from, to: INBOUND_ADDRESS, subject, text, sentAt: new Date(), utcOffsetMinutes: 0 });
}

/** Over SMTP, as a mail program does. */
export async function post(service: Service, raw: Buffer, from = MAYA, ticket?: string): Promise<Posted> {
  const parcel = { from, to: INBOUND_ADDRESS, raw, ...(ticket !== undefined && { ticket }) };
  const { sesMessageId } = await sendSmtp(service.smtpPort, parcel);
  return { sesMessageId, messageKey: toMessageKey(sesMessageId, INBOUND_ADDRESS) };
}

/** Waits until the mail has ended, at most `limitMs`. */
export async function outcomeOf(
  service: Service,
  { messageKey }: Pick<Posted, 'messageKey'>,
  limitMs = 120_000,
): Promise<MailOutcome | undefined> {
  return outcomesOf(service.run()).of(messageKey, limitMs);
}

/** As a member whose token it is, or as nobody. */
export function apiOf({ apiPort }: Service, token?: string): ApiClient {
  return openClient(apiPort, token);
}

/** A request that the document does not allow: everything else goes by `apiOf`. */
export async function askRaw(
  service: Service,
  token: string | undefined,
  path: string,
  init: RequestInit = {},
): Promise<{ status: number; body: Record<string, never> }> {
  const headers = { ...(token !== undefined && { authorization: `Bearer ${token}` }), ...init.headers };
  const answer = await fetch(`http://127.0.0.1:${service.apiPort}${path}`, { ...init, headers });
  return { status: answer.status, body: (await answer.json()) as Record<string, never> };
}

export async function tokenOf(service: Service, member = MAYA): Promise<string> {
  const args = ['local/token.ts', '--data', service.dataDir, '--member', member];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  let text = '';
  child.stdout.on('data', (bytes: Buffer) => {
    text += bytes.toString();
  });
  await once(child, 'close');
  return text.trim();
}

export async function allEntries(service: Service, token: string): Promise<readonly Schemas['Entry'][]> {
  const api = apiOf(service, token);
  const found: Schemas['Entry'][] = [];
  let cursor: string | undefined;
  do {
    const query = { from: '2000-01-01', to: '2100-01-01', ...(cursor !== undefined && { cursor }) };
    const { data, error } = await api.GET('/v1/entries', { params: { query } });
    if (data === undefined) throw new Error(`entries: ${JSON.stringify(error)}`);
    found.push(...data.items);
    cursor = data.nextCursor;
  } while (cursor !== undefined);
  return found;
}

export interface Sent {
  readonly messageId: string;
  readonly subject: string;
  readonly replyTo: readonly string[];
  readonly destination: { readonly to: readonly string[] };
  readonly body: { readonly text?: string; readonly html?: string };
  readonly headers: readonly { readonly name: string; readonly value: string }[];
  readonly emailTags: readonly { readonly Name: string; readonly Value: string }[];
}

export async function sentMails(service: Service): Promise<readonly Sent[]> {
  const answer = await fetch(`${service.run().endpoints['ses-out']}/store`);
  return ((await answer.json()) as { emails: Sent[] }).emails;
}

/** Messages that wait or are in hand, in all queues together. */
export async function queuedMessages(service: Service): Promise<number> {
  const { endpoints, resources } = service.run();
  const sqs = new SQSClient({
    endpoint: endpoints.aws ?? '',
    region: REGION,
    credentials: DUMMY_CREDENTIALS,
  });
  const counts = await Promise.all(
    Object.values(resources.queues).map(async ({ url }) => {
      const { Attributes = {} } = await sqs.send(
        new GetQueueAttributesCommand({ QueueUrl: url, AttributeNames: ['All'] }),
      );
      return (
        Number(Attributes.ApproximateNumberOfMessages) +
        Number(Attributes.ApproximateNumberOfMessagesNotVisible)
      );
    }),
  );
  sqs.destroy();
  return counts.reduce((sum, count) => sum + count, 0);
}

/** All that the service has written to its terminal, its logs and its traces. */
export function everythingLogged(service: Service): string {
  const folder = join(service.dataDir, 'logs');
  return (
    service.said() +
    readdirSync(folder)
      .map((name) => readFileSync(join(folder, name), 'utf8'))
      .join('\n')
  );
}
