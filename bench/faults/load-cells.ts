// Much mail at once: a backlog that drains in flat memory, and one sender's flood that others do not feel (docs/faults.md says what
// a laptop can show of that).
import { execFileSync } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { GetCommand } from '@aws-sdk/lib-dynamodb';
import { TABLE_NAMES } from '../../local/layout.ts';
import { keyOf } from '../../shared/adapters/dynamo/dynamo-keys.ts';
import { storeMails } from './deliver.ts';
import { type BenchMail, LOGGED_30, toMail } from './mails.ts';
import type { Cell, CellRun } from './run-cell.ts';

export function loadCells(): readonly Cell[] {
  return [flood(), backlog()];
}

const FLOOD = 2000;
/** Of others: so many before the flood, and as many while it comes. */
const OTHERS = 80;
/** Twelve times what its sender may send, and what two cores can read: a queue of a laptop is no fair queue. */
const FLOOD_A_SECOND = 12;
/** At once before anything is measured, so that every process that there will be is there: starts are no part of a flood. */
const WARMING = 40;
const MOST_SLOWER = 2;

function flood(): Cell {
  return {
    name: `flood: ${FLOOD} mails of one sender`,
    withoutFaults: true,
    members: 1 + 2 * OTHERS + WARMING,
    // Each of the others writes once; the first member's flood comes beside the model.
    mails: ([, ...others], now, random) =>
      others.map(({ email }) =>
        toMail({ text: '30 minutes ACME redesign yesterday', expected: LOGGED_30 }, email, now, random),
      ),
    run: async (run) => {
      const flooder = run.people[0]?.email ?? '';
      const words = { text: 'Spent some time on ACME', expected: LOGGED_30 };
      const now = new Date(run.bench.now());
      const mails = Array.from({ length: FLOOD }, () => toMail(words, flooder, now, run.random));
      run.beside.messageKeys.push(...mails.map(({ messageKey }) => messageKey));
      const notices = await storeMails(run.stack, mails, now);
      await run.bench.rest(); // nothing is broken here: nobody needs to be asked

      await run.send(run.notices.slice(2 * OTHERS));
      await run.settle();

      const spacing = (FLOOD / FLOOD_A_SECOND / OTHERS) * 1000;
      const before = await sendEvery(spacing, run, 0);
      const [during] = await Promise.all([sendEvery(spacing, run, OTHERS), pour(run, notices)]);
      const [quiet, flooded] = [shareBelow(0.95, before), shareBelow(0.95, during)];
      const figures = [before, during].map(
        (all) => `p50 ${Math.round(shareBelow(0.5, all))} ms, p95 ${Math.round(shareBelow(0.95, all))} ms`,
      );
      run.beside.notes.push(
        `${OTHERS} mails of others before the flood: ${figures[0]}; ${OTHERS} in it: ${figures[1]}; p95 times ${(flooded / quiet).toFixed(2)}`,
      );
      if (!(flooded <= MOST_SLOWER * quiet))
        run.beside.found.push(
          `another's mail took ${(flooded / quiet).toFixed(1)} times as long in the flood`,
        );
      await haveTurns(run);
      await run.settle();
      const missing = await withoutRecord(run, mails);
      if (missing > 0) run.beside.found.push(`${missing} mails of the flood have no record`);
    },
  };
}

/** What waits has turns a second apart: they come a minute at a time, so that the bench does not look at each. */
async function haveTurns(run: CellRun): Promise<void> {
  const minutes = Math.ceil(FLOOD / 60);
  for (let minute = 0; minute < minutes; minute += 1) await run.pass(run.bench.now() + 60_000);
}

async function pour(run: CellRun, notices: readonly string[]): Promise<void> {
  for (let start = 0; start < notices.length; start += FLOOD_A_SECOND / 4) {
    const next = performance.now() + 250;
    await run.send(notices.slice(start, start + FLOOD_A_SECOND / 4));
    await sleep(Math.max(0, next - performance.now()));
  }
}

/** Milliseconds from each mail's notice to its record, one mail after the other. */
async function sendEvery(ms: number, run: CellRun, from: number): Promise<readonly number[]> {
  const taken: Promise<number>[] = [];
  for (let i = from; i < from + OTHERS; i += 1) {
    await run.send(run.notices.slice(i, i + 1));
    const mail = run.mails[i];
    if (mail !== undefined) taken.push(untilRecorded(run, mail, performance.now()));
    await sleep(ms);
  }
  return Promise.all(taken);
}

const LONGEST_MS = 120_000;

async function untilRecorded(run: CellRun, mail: BenchMail, sentAt: number): Promise<number> {
  while (performance.now() < sentAt + LONGEST_MS) {
    if ((await recordOf(run, mail)) !== undefined) break;
    await sleep(20);
  }
  return performance.now() - sentAt;
}

async function recordOf({ stack }: CellRun, { messageKey }: BenchMail): Promise<unknown> {
  const command = new GetCommand({ TableName: TABLE_NAMES.mail, Key: keyOf.message(messageKey) });
  return (await stack.clients.doc.send(command)).Item;
}

async function withoutRecord(run: CellRun, mails: readonly BenchMail[]): Promise<number> {
  let missing = 0;
  for (const mail of mails) if ((await recordOf(run, mail)) === undefined) missing += 1;
  return missing;
}

function shareBelow(share: number, values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.ceil(values.length * share) - 1] ?? Number.NaN;
}

const BACKLOG = 10_000;
const BACKLOG_MEMBERS = 1000;
const FUNCTIONS = ['parse', 'triage', 'reply'];
const FLAT_WITHIN = 1.2;
const LOOK_MS = 1000;

function backlog(): Cell {
  return {
    name: `backlog: ${BACKLOG} mails drain`,
    withoutFaults: true,
    startsAnew: FUNCTIONS,
    members: BACKLOG_MEMBERS,
    count: BACKLOG,
    run: async (run) => {
      await run.bench.rest();
      await run.send(run.notices);
      const looks: ReadonlyMap<string, number>[] = [];
      const watch = setInterval(() => looks.push(memoryOf(run)), LOOK_MS);
      await run.settle().finally(() => clearInterval(watch));
      for (const name of FUNCTIONS) judgeMemory(name, looks, run);
    },
  };
}

/** Resident megabytes of the largest process of each function. */
function memoryOf({ bench }: CellRun): ReadonlyMap<string, number> {
  return new Map(FUNCTIONS.map((name) => [name, Math.max(0, ...bench.pids(name).map(residentMb))]));
}

function residentMb(pid: number): number {
  try {
    return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1024;
  } catch {
    return 0; // it has just ended
  }
}

/** The first tenth is warming up. The most of the second half is held against the most of the first. */
function judgeMemory(name: string, looks: readonly ReadonlyMap<string, number>[], run: CellRun): void {
  const all = looks.map((look) => look.get(name) ?? 0);
  const [warm, half] = [Math.floor(all.length / 10), Math.floor(all.length / 2)];
  const [first, second] = [Math.max(...all.slice(warm, half)), Math.max(...all.slice(half))];
  run.beside.notes.push(`${name} ${Math.round(first)} MB, then ${Math.round(second)} MB`);
  if (!(second <= first * FLAT_WITHIN)) run.beside.found.push(`the memory of ${name} grew by more than 20 %`);
}
