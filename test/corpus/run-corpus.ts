// `npm run -s test:corpus`: every mail of ../shared/corpus through triage, and a sample of 100 through the whole running path.
// Each must come to exactly one end, with no crash and no hang. Closing lines: `NAME: N passed, N failed`.
import { spawn } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import {
  endServices,
  MAYA,
  outcomeOf,
  post,
  queuedMessages,
  type Service,
  startService,
  until,
} from '../path/service.ts';

const CORPUS = '../shared/corpus';
const SAMPLE = 100;
const LANES = 4;
const DISPOSITIONS = new Set(['logged', 'needs_review', 'command', 'ignored']);
const ENDS = new Set(['acted', 'replied', 'ignored', 'quarantined', 'failed']);

const files = ['emails', 'mime'].flatMap((folder) => globSync(`${CORPUS}/${folder}/**/*.eml`)).sort();
const failures = [...(await throughTriage()), ...(await throughThePath())];
process.exit(failures.length === 0 ? 0 : 1);

async function throughTriage(): Promise<readonly string[]> {
  const child = spawn(process.execPath, ['local/triage.ts', ...files], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) lines.push(line);
  const wrong = files.filter((_file, i) => {
    const { disposition, error } = JSON.parse(lines[i] ?? '{}') as { disposition?: string; error?: string };
    return disposition === undefined || !DISPOSITIONS.has(disposition) || error !== undefined;
  });
  if (lines.length !== files.length) wrong.push(`${lines.length} lines for ${files.length} mails`);
  return report('corpus through triage', files.length, wrong);
}

async function throughThePath(): Promise<readonly string[]> {
  const step = files.length / SAMPLE;
  const sample = Array.from(
    { length: Math.min(SAMPLE, files.length) },
    (_, i) => files[Math.floor(i * step)] ?? '',
  );
  const service = await startService({
    people: JSON.parse(readFileSync(join(CORPUS, 'emails', 'users.json'), 'utf8')) as object[],
  });
  try {
    const waiting = [...sample];
    const wrong: string[] = [];
    const lane = async () => {
      for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
        const end = await endOf(service, file);
        if (!ENDS.has(end)) wrong.push(`${file}: ${end}`);
      }
    };
    await Promise.all(Array.from({ length: LANES }, lane));
    await until(async () => (await queuedMessages(service)) === 0, 60_000).catch(() =>
      wrong.push('queues are not empty'),
    );
    return report('corpus through the running path', sample.length, wrong);
  } finally {
    await service.stop();
    await endServices();
  }
}

async function endOf(service: Service, file: string): Promise<string> {
  try {
    const raw = readFileSync(file);
    const posted = await post(service, raw, senderOf(raw));
    return (await outcomeOf(service, posted))?.record.status ?? 'no end';
  } catch (error) {
    return error instanceof Error ? error.message : 'unknown';
  }
}

/** The envelope's sender, as far as the mail has one that SMTP takes. */
function senderOf(raw: Buffer): string {
  const [, address] = /^from:[^\r\n]*?([\w.+-]+@[\w-]+(?:\.[\w-]+)+)/im.exec(raw.toString('latin1')) ?? [];
  return address ?? MAYA;
}

function report(name: string, all: number, wrong: readonly string[]): readonly string[] {
  for (const one of wrong) process.stdout.write(`FAIL ${one}\n`);
  process.stdout.write(`${name}: ${Math.max(0, all - wrong.length)} passed, ${wrong.length} failed\n`);
  return wrong;
}
