// `node bench/hostile.ts`: what hostile and real mails cost in screen, parse and triage. Each bomb and long text of
// `test/attacks` has a process of its own, so that its memory can be told; the real mails of ../shared/corpus share one. Exit code 1 when a limit is passed.
import { spawn } from 'node:child_process';
import { globSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { BOMBS } from '../test/attacks/bombs.ts';
import { LONGEST_TEXTS } from '../test/attacks/texts.ts';

interface Cost {
  readonly end: string;
  readonly bytes: number;
  readonly wallMs: number;
  readonly cpuMs: number;
  readonly aboveIdleBytes: number;
}

const MB = 1024 * 1024;
const LARGE = 10 * MB;
const MOST = { ms: 2_000, bytes: 256 * MB };
const MOST_OF_LARGE = { ms: 10_000, bytes: 512 * MB };
const MOST_P99_MS = 50;
const SHOWN = 8;

async function costsOf(paths: readonly string[]): Promise<readonly Cost[]> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'hostile-child.ts')], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  child.stdin.end(paths.map((path) => `${path}\n`).join(''));
  const lines = (await text(child.stdout)).split('\n').filter((line) => line !== '');
  return lines.map((line) => JSON.parse(line) as Cost);
}

function isWithin({ bytes, cpuMs, aboveIdleBytes }: Cost): boolean {
  const most = bytes > LARGE ? MOST_OF_LARGE : MOST;
  return cpuMs <= most.ms && aboveIdleBytes <= most.bytes;
}

const show = (name: string, { cpuMs, aboveIdleBytes, bytes, end }: Cost) =>
  `${name.padEnd(52)} ${(bytes / MB).toFixed(1).padStart(6)} MB ${cpuMs.toFixed(0).padStart(6)} ms ${(aboveIdleBytes / MB).toFixed(0).padStart(5)} MB above idle  ${end}`;

async function attacks(folder: string): Promise<number> {
  const costs: { name: string; cost: Cost | undefined }[] = [];
  for (const { name, raw } of [...BOMBS, ...LONGEST_TEXTS]) {
    const path = join(folder, 'attack.eml');
    writeFileSync(path, raw());
    costs.push({ name, cost: (await costsOf([path]))[0] });
  }
  const whole = costs.flatMap(({ name, cost }) => (cost ? [{ name, cost }] : []));
  const worst = (of: (cost: Cost) => number) =>
    whole.toSorted((a, b) => of(b.cost) - of(a.cost)).slice(0, SHOWN);
  process.stdout.write('the slowest attacks\n');
  for (const { name, cost } of worst(({ cpuMs }) => cpuMs)) process.stdout.write(`  ${show(name, cost)}\n`);
  process.stdout.write('the largest in memory\n');
  for (const { name, cost } of worst((one) => one.aboveIdleBytes))
    process.stdout.write(`  ${show(name, cost)}\n`);
  const failed = costs.filter(({ cost }) => cost === undefined || !isWithin(cost));
  for (const { name, cost } of failed)
    process.stdout.write(`FAIL ${cost ? show(name, cost) : `${name}: died`}\n`);
  process.stdout.write(`attacks: ${costs.length - failed.length} passed, ${failed.length} failed\n`);
  return failed.length;
}

async function realMails(): Promise<number> {
  const paths = globSync('../shared/corpus/{emails,mime}/**/*.eml').sort();
  if (paths.length === 0) return 0;
  const costs = await costsOf(paths);
  // Other programs add to the one, V8's other threads to the other: the mail's own is at most the lesser.
  const times = costs.map(({ wallMs, cpuMs }) => Math.min(wallMs, cpuMs)).toSorted((a, b) => a - b);
  const at = (share: number) => times[Math.floor(times.length * share)] ?? 0;
  const memory = Math.max(...costs.map(({ aboveIdleBytes }) => aboveIdleBytes)) / MB;
  const figures = `p50 ${at(0.5).toFixed(2)} ms, p99 ${at(0.99).toFixed(1)} ms, slowest ${times.at(-1)?.toFixed(0)} ms`;
  process.stdout.write(
    `${costs.length} real mails: ${figures}; all together ${memory.toFixed(0)} MB above idle\n`,
  );
  const failed = Number(costs.length < paths.length) + Number(at(0.99) > MOST_P99_MS);
  process.stdout.write(`real mails: ${2 - failed} passed, ${failed} failed\n`);
  return failed;
}

const folder = mkdtempSync(join(tmpdir(), 'timepost-hostile-'));
try {
  const failed = (await realMails()) + (await attacks(folder));
  process.exitCode = failed === 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
