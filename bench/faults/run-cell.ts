// Runs one cell: people of its own, its mails, its faults, quiet again, and the end state held against the model.
import { PurgeQueueCommand } from '@aws-sdk/client-sqs';
import type { PersonFacts } from '../../local/demo/people.ts';
import { type Random, randomOf } from '../../local/random.ts';
import { queuesOfLaptop } from '../../local/run/queue-places.ts';
import type { BenchServer } from './bench-server.ts';
import { compare, isPassed, type Verdict } from './compare.ts';
import { sendNotices, storeMails } from './deliver.ts';
import { journalEnd } from './journal.ts';
import { type BenchMail, mailsOf, membersOf } from './mails.ts';
import { observe } from './observe.ts';
import { type Fault, planOf } from './plan.ts';
import { idle, StuckError, settle } from './settle.ts';
import type { BenchStack } from './stack.ts';

export interface CellRun {
  readonly stack: BenchStack;
  readonly bench: BenchServer;
  readonly random: Random;
  readonly people: readonly PersonFacts[];
  readonly mails: readonly BenchMail[];
  /** The notices that lead to them, in their order. */
  readonly notices: readonly string[];
  send(notices: readonly string[]): Promise<void>;
  /** From now on these faults and no others. */
  useFaults(faults: readonly Fault[]): Promise<void>;
  settle(until?: number): Promise<void>;
  /** Moves the clock while nothing is worked on, whatever is ready. */
  pass(until: number): Promise<void>;
  /** Where the journal of sent mails ended before the cell. */
  readonly journalFrom: number;
  /** How many processes had ended before the cell. */
  readonly deathsBefore: number;
  readonly beside: Beside;
}

/** What a cell tells that is in no model. */
export interface Beside {
  /** What it found wrong. */
  readonly found: string[];
  /** Mails that came beside those of the model. */
  readonly messageKeys: string[];
  /** Figures for whoever reads. */
  readonly notes: string[];
}

export interface Cell {
  /** `row: what`; `--only` takes the beginning of it. */
  readonly name: string;
  /** In force from before the first notice until all is quiet. */
  readonly faults?: (random: Random) => readonly Fault[];
  /** Functions whose processes are ended before the cell, so that a call that is made once in a process's life is made in it. */
  readonly startsAnew?: readonly string[];
  /** What else than sending all notices once is done; all is quiet again afterwards. */
  readonly run?: (run: CellRun) => Promise<void>;
  /** Changes what is expected of some mails. */
  readonly expect?: (mails: readonly BenchMail[], random: Random) => readonly BenchMail[];
  /** What must lie in the parked queues afterwards. */
  readonly parked?: (mails: readonly BenchMail[]) => readonly string[];
  /** How many people it has, and their mails: where it says nothing, as many as its count of mails needs, and mails of all kinds. */
  readonly members?: number;
  /** Mails, where it cannot do with another number. */
  readonly count?: number;
  readonly mails?: (members: readonly PersonFacts[], now: Date, random: Random) => readonly BenchMail[];
  /** True where no call needs to meet a fault: the fault is in what `run` does. */
  readonly withoutFaults?: boolean;
}

export interface CellResult {
  readonly name: string;
  readonly seed: number;
  readonly seconds: number;
  readonly faultsMet: number;
  readonly verdict: Verdict;
  readonly notes: readonly string[];
  readonly passed: boolean;
}

/** No member sends so much, 25 times over, that a limit on senders would hold mails back. */
const MAILS_A_MEMBER = 2;

export async function runCell(
  cell: Cell,
  { seed, count: usual }: { readonly seed: number; readonly count: number },
  stack: BenchStack,
  bench: BenchServer,
): Promise<CellResult> {
  const startedAt = performance.now();
  const count = cell.count ?? usual;
  const random = randomOf(seed, `cell ${cell.name}`);
  const slug = `${cell.name} ${seed}`;
  const members = membersOf(slug, cell.members ?? Math.max(2, Math.ceil(count / MAILS_A_MEMBER)));
  await prepare(cell, members, stack, bench);

  const from = bench.now();
  const now = new Date(from);
  const made = cell.mails?.(members, now, random) ?? mailsOf(slug, { seed, count, members, now });
  const mails = cell.expect?.(made, random) ?? made;
  const journalFrom = await journalEnd(stack);
  const deathsBefore = bench.deaths();
  const notices = await storeMails(stack, mails, now);
  const plans = [planOf(cell.faults?.(random) ?? [], seed)];
  await bench.use(plans[0] ?? planOf([], seed));
  const beside: Beside = { found: [], messageKeys: [], notes: [] };
  const run: CellRun = {
    journalFrom,
    deathsBefore,
    beside,
    people: members,
    stack,
    bench,
    random,
    mails,
    notices,
    send: (some) => sendNotices(stack, some),
    useFaults: (faults) => {
      const plan = planOf(faults, seed);
      plans.push(plan);
      return bench.use(plan);
    },
    pass: (until) => idle(bench).then(() => bench.moveTo(until)),
    settle: async (until) => settle(stack, bench, until === undefined ? {} : { until }),
  };
  const stuck = await work(cell, run);
  const faultsMet = plans.reduce((sum, plan) => sum + plan.met(), 0);
  const unmet = cell.withoutFaults || faultsMet > 0 ? [] : ['no call met a fault: the cell shows nothing'];
  const verdict = await judge(cell, run, from, [...stuck, ...unmet]);
  await bench.rest();
  const seconds = (performance.now() - startedAt) / 1000;
  return {
    name: cell.name,
    seed,
    seconds,
    faultsMet,
    verdict,
    notes: beside.notes,
    passed: isPassed(verdict),
  };
}

/** `from`: when it began, in milliseconds since 1970. `others`: what is wrong besides the end state. */
async function judge(cell: Cell, run: CellRun, from: number, others: readonly string[]): Promise<Verdict> {
  const { stack, bench, mails, people: members, journalFrom, beside } = run;
  const state = await observe(stack, { mails, members, from, to: bench.now(), journalFrom });
  const compared = compare(state, {
    mails,
    beside: beside.messageKeys,
    parkedExpected: cell.parked?.(mails) ?? [],
    explained: (outboxId) => bench.answers.explained(outboxId),
    deaths: bench.deaths() - run.deathsBefore,
  });
  return { ...compared, unexplained: [...others, ...beside.found, ...compared.unexplained] };
}

async function prepare(
  { startsAnew = [] }: Cell,
  members: readonly PersonFacts[],
  stack: BenchStack,
  bench: BenchServer,
): Promise<void> {
  await stack.addMembers(members);
  for (const { parkedUrl } of queuesOfLaptop(stack.run))
    await stack.clients.sqs.send(new PurgeQueueCommand({ QueueUrl: parkedUrl }));
  for (const name of startsAnew) for (const pid of bench.pids(name)) process.kill(pid, 'SIGKILL');
}

/** What kept the cell from becoming quiet, if anything did. */
async function work({ run }: Cell, cellRun: CellRun): Promise<readonly string[]> {
  try {
    if (run === undefined) await cellRun.send(cellRun.notices);
    else await run(cellRun);
    await cellRun.settle();
    return [];
  } catch (error) {
    if (error instanceof StuckError) return [`stuck: ${error.message}`];
    throw error;
  }
}
