// `npm run fuzz [-- --minutes N] [--mails N] [--seed N] [--own]`: mails that chance has changed, through screen, parse and triage,
// led on by the code that they reach. Ten minutes where nothing is said. What it finds lies in `.timepost/fuzz`; exit code 1.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readFlags } from './flags.ts';
import type { FuzzEnd } from './fuzz/run-fuzz.ts';
import { runFuzz } from './fuzz/run-fuzz.ts';
import { PlainError, runCommand } from './run/plain-error.ts';
import { PROJECT_ROOT } from './run/project-root.ts';

const MINUTES = 10;
const SEEDS = 1_000_000;

await runCommand(async () => {
  const flags = {
    minutes: { type: 'string' },
    mails: { type: 'string' },
    seed: { type: 'string' },
    own: { type: 'boolean' },
  } as const;
  const { own } = readFlags(process.argv.slice(2), flags);
  const minutes = toNumber('--minutes', own.minutes) ?? MINUTES;
  const mostMails = toNumber('--mails', own.mails) ?? Number.POSITIVE_INFINITY;
  const started = Date.now();
  const seed = toNumber('--seed', own.seed) ?? started % SEEDS;
  process.stdout.write(`seed ${seed}\n`);
  const end = await runFuzz({ seed, mostMails, withCorpus: !own.own, untilMs: started + minutes * 60_000 });
  process.stdout.write(`${told(end, (Date.now() - started) / 1000)}\n`);
  const folder = resolve(PROJECT_ROOT, '.timepost', 'fuzz');
  if (end.findings.length > 0) mkdirSync(folder, { recursive: true });
  for (const [i, { fault, mail }] of end.findings.entries()) {
    const file = join(folder, `${seed}-${i + 1}.eml`);
    writeFileSync(file, mail);
    process.stdout.write(`FAIL ${file}: ${fault}\n`);
  }
  process.stdout.write(`fuzz: ${end.tried - end.findings.length} passed, ${end.findings.length} failed\n`);
  return end.findings.length === 0 ? 0 : 1;
});

function told({ tried, poolSize, covered, slowestCpuMs, endings }: FuzzEnd, seconds: number): string {
  const ends = Object.entries(endings ?? {}).toSorted(([, a], [, b]) => b - a);
  const rate = Math.round(tried / seconds);
  const first = `${tried} mails in ${seconds.toFixed(0)} s (${rate} a second), slowest ${slowestCpuMs?.toFixed(0) ?? '?'} ms of CPU, `;
  const second = `${poolSize ?? '?'} mails in the pool, ${covered ?? '?'} characters of code reached`;
  return [`${first}${second}`, ...ends.map(([end, count]) => `  ${count} ${end}`)].join('\n');
}

/** Throws `PlainError` for what is no number. */
function toNumber(flag: string, said: string | undefined): number | undefined {
  if (said === undefined) return undefined;
  const value = Number(said);
  if (said.trim() === '' || !(value >= 0)) throw new PlainError(`${flag} takes a number, not "${said}".`);
  return value;
}
