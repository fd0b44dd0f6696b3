// Runs one cell: people of its own, its mails, its faults, quiet again, and the end state held against the model.
import { PurgeQueueCommand } from '@aws-sdk/client-sqs';
import type { PersonFacts } from '../../local/demo/people.ts';
import type { BenchServer } from './bench-server.ts';
import { compare, isPassed, type Verdict } from './compare.ts';
import { sendNotices, storeMails } from './deliver.ts';
import { type BenchMail, mailsOf, membersOf } from './mails.ts';
import { journalEnd, observe } from './observe.ts';
import { type Fault, planOf } from './plan.ts';
import { type Random, randomOf } from './random.ts';
import { StuckError, settle } from './settle.ts';
import type { BenchStack } from './stack.ts';

export interface CellRun {
  readonly stack: BenchStack;
  readonly bench: BenchServer;
  readonly random: Random;
  readonly mails: readonly BenchMail[];
  /** The notices that lead to them, in their order. */
  readonly notices: readonly string[];
  send(notices: readonly string[]): Promise<void>;
  /** From now on these faults and no others. */
  useFaults(faults: readonly Fault[]): Promise<void>;
  settle(until?: number): Promise<void>;
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
  /** True where no call needs to meet a fault: the fault is in what `run` does. */
  readonly withoutFaults?: boolean;
}

export interface CellResult {
  readonly name: string;
  readonly seed: number;
  readonly seconds: number;
  readonly faultsMet: number;
  readonly verdict: Verdict;
  readonly passed: boolean;
}

/** No member sends so much that a limit on senders would hold mails back. */
const MAILS_A_MEMBER = 10;

export async function runCell(
  cell: Cell,
  { seed, count }: { readonly seed: number; readonly count: number },
  stack: BenchStack,
  bench: BenchServer,
): Promise<CellResult> {
  const startedAt = performance.now();
  const random = randomOf(seed, `cell ${cell.name}`);
  const slug = `${cell.name} ${seed} ${startedAt}`;
  const members = membersOf(slug, Math.max(2, Math.ceil(count / MAILS_A_MEMBER)));
  await prepare(cell, members, stack, bench);

  const from = bench.now();
  const made = mailsOf(slug, { seed, count, members, now: new Date(from) });
  const mails = cell.expect?.(made, random) ?? made;
  const journalFrom = await journalEnd(stack);
  const notices = await storeMails(stack, mails, new Date(from));
  const plans = [planOf(cell.faults?.(random) ?? [], seed)];
  await bench.use(plans[0] ?? planOf([], seed));
  const run: CellRun = {
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
    settle: async (until) => settle(stack, bench, until === undefined ? {} : { until }),
  };
  const stuck = await work(cell, run);
  const state = await observe(stack, { mails, members, from, to: bench.now(), journalFrom });
  const answers = bench.answers;
  const compared = compare(state, {
    mails,
    parkedExpected: cell.parked?.(mails) ?? [],
    explained: (outboxId) => answers.explained(outboxId),
  });
  const faultsMet = plans.reduce((sum, plan) => sum + plan.met(), 0);
  const unmet = cell.withoutFaults || faultsMet > 0 ? [] : ['no call met a fault: the cell shows nothing'];
  const verdict = { ...compared, unexplained: [...compared.unexplained, ...stuck, ...unmet] };
  await bench.rest();
  const seconds = (performance.now() - startedAt) / 1000;
  return { name: cell.name, seed, seconds, faultsMet, verdict, passed: isPassed(verdict) };
}

async function prepare(
  { startsAnew = [] }: Cell,
  members: readonly PersonFacts[],
  stack: BenchStack,
  bench: BenchServer,
): Promise<void> {
  await stack.addMembers(members);
  const { inletParked, triageParked } = stack.run.resources.queues;
  for (const { url } of [inletParked, triageParked])
    await stack.clients.sqs.send(new PurgeQueueCommand({ QueueUrl: url }));
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
