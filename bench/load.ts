// `npm run bench:load [-- --seconds N]`: 50 and 500 people at work on the API of the whole local stack, who read and write. They ask from
// a process of their own (bench/load/users.ts). Exits 1 at any error, and where the slowest hundredth reaches the two seconds of the product.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { type PersonFacts, subjectOf } from '../local/demo/people.ts';
import { openDataFolder } from '../local/run/data-folder.ts';
import { findPorts } from '../local/run/ports.ts';
import { standInFolder } from '../local/run/stand-in-folder.ts';
import { startStack } from '../local/run/start-stack.ts';
import { seed } from '../local/seed.ts';
import { signToken } from '../local/stand-ins/issuer/sign-token.ts';
import type { Figures, Wish } from './load/wish.ts';

const MOST_PEOPLE = 500;
/** From one request of a person to the next: a page that asks once for each thing that is done. */
const THINK_SECONDS = 10;
const WARM_SECONDS = 10;
/** What the product promises of its answers; how far below it they stay is for the figures to say. */
const MOST_P99_MS = 2_000;

const { values } = parseArgs({ options: { seconds: { type: 'string', default: '30' } } });
const seconds = Number(values.seconds);

const dataDir = mkdtempSync(join(tmpdir(), 'timepost-load-'));
openDataFolder(dataDir);
const ports = await findPorts(['api', 'smtp'], { api: 23_080, smtp: 23_525 });
const people = Array.from({ length: MOST_PEOPLE }, (_, i) => personOf(i));
const stack = await startStack({
  apiPort: ports.api ?? 0,
  smtpPort: ports.smtp ?? 0,
  dataDir,
  seed: (run) => seed(run, people),
  restarted: (name) => console.log(`BROKEN: ${name} ended and was started again`),
  struggling: (name) => console.log(`BROKEN: ${name} does not start`),
});
try {
  const folder = standInFolder(dataDir, 'issuer');
  const tokens = await Promise.all(people.map((person) => signToken(folder, subjectOf(person))));
  const base = { port: stack.run.apiPort, tokens, today: new Date().toISOString().slice(0, 10) };
  await ask({ ...base, people: 50, seconds: WARM_SECONDS });
  console.log('people                     requests  errors   a second      p50      p95      p99   slowest');
  const runs = [
    { people: 50, requestsPerSecond: 50 / THINK_SECONDS },
    { people: 500, requestsPerSecond: 500 / THINK_SECONDS },
    { people: 50 },
  ];
  const broken: string[] = [];
  for (const run of runs) broken.push(...tell(run, await ask({ ...base, ...run, seconds })));
  for (const one of broken) console.log(`BROKEN: ${one}`);
  process.exitCode = broken.length === 0 ? 0 : 1;
} finally {
  await stack.stop();
  rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 });
}

function personOf(i: number): PersonFacts {
  const email = `person${i}@load.example`;
  return { name: `Person ${i}`, email, timeZone: 'Europe/Berlin', locale: 'en-GB', workdayMinutes: 480 };
}

async function ask(wish: Wish): Promise<Figures> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'load', 'users.ts')], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  child.stdin.end(JSON.stringify(wish));
  return JSON.parse(await text(child.stdout)) as Figures;
}

/** Those without pauses show what the machine can do at most; what they wait for is each other. */
function tell(run: Pick<Wish, 'people' | 'requestsPerSecond'>, figures: Figures): readonly string[] {
  const { requests, errors, p50Ms, p95Ms, p99Ms, slowestMs } = figures;
  const rests = run.requestsPerSecond !== undefined;
  const who = `${run.people} people, ${rests ? `${THINK_SECONDS} s between` : 'no pauses'}`;
  const cells = [requests, errors, requests / figures.seconds, p50Ms, p95Ms, p99Ms, slowestMs];
  const widths = [8, 7, 10, 8, 8, 8, 9];
  console.log(
    `${who.padEnd(26)} ${cells.map((cell, i) => cell.toFixed(0).padStart(widths[i] ?? 0)).join(' ')}`,
  );
  for (const [status, times] of Object.entries(figures.refused)) console.log(`  ${times} times ${status}`);
  return [
    ...(requests === 0 ? [`${who}: nothing was asked`] : []),
    ...(errors > 0 ? [`${who}: ${errors} errors`] : []),
    ...(rests && !(p99Ms <= MOST_P99_MS) ? [`${who}: p99 is ${p99Ms.toFixed(0)} ms`] : []),
  ];
}
