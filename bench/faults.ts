// `npm run faults [-- --seed N --only NAME --without NAME --seeds A-B --count N --small]`: breaks the calls of every function by a
// seeded plan, and holds what became of the mails against the model (docs/faults.md).
import { parseArgs } from 'node:util';
import { randomOf } from '../local/random.ts';
import { BenchServer } from './faults/bench-server.ts';
import { rowCells } from './faults/cells.ts';
import { choose, SEEDS, seedOf, toSeeds } from './faults/choose.ts';
import { type Calls, killCells, RECORD_QUIET, RECORD_TROUBLE } from './faults/kill-cells.ts';
import { toLine, toRepeat, toSums } from './faults/report.ts';
import { type Cell, type CellResult, runCell } from './faults/run-cell.ts';
import { smallRun } from './faults/small.ts';
import { type BenchStack, startBenchStack } from './faults/stack.ts';

const { values } = parseArgs({
  options: {
    /** One seed for all cells, instead of each cell's own. */
    seed: { type: 'string' },
    /** Only cells whose own seeds lie between these: a long run in slices. */
    seeds: { type: 'string', default: `1-${SEEDS}` },
    /** What the names of the cells begin with. */
    only: { type: 'string', default: '' },
    without: { type: 'string', multiple: true, default: [] },
    /** Mails of each cell. */
    count: { type: 'string' },
    small: { type: 'boolean', default: false },
  },
});
const choice = { only: values.only, without: values.without, seeds: toSeeds(values.seeds) };
const seed = values.seed === undefined ? undefined : Number(values.seed);
const count = Number(values.count ?? (values.small ? 20 : 200));
const say = (line: string) => process.stdout.write(`${line}\n`);

async function runAll(stack: BenchStack, bench: BenchServer): Promise<readonly CellResult[]> {
  const results: CellResult[] = [];
  const runOne = async (cell: Cell): Promise<Calls> => {
    bench.takeCalls();
    const result = await runCell(cell, { seed: seed ?? seedOf(cell), count }, stack, bench);
    results.push(result);
    say(toLine(result));
    if (!result.passed) say(toRepeat(result));
    return bench.takeCalls();
  };
  const kills = async () => killCells(await runOne(RECORD_QUIET), await runOne(RECORD_TROUBLE));
  const wantsKills = values.only === '' || values.only.startsWith('kill');
  const all = [...rowCells(), ...(wantsKills ? await kills() : [])];
  const cells = values.small ? smallRun(all, randomOf(seed ?? 1, 'small')) : choose(all, choice);
  for (const cell of cells) await runOne(cell);
  return results;
}

const bench = await BenchServer.start();
const stack = await startBenchStack(bench.port, say);
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void stack.stop().finally(() => process.exit(130)));
try {
  const results = await runAll(stack, bench);
  say(toSums(results));
  process.exitCode = results.length > 0 && results.every(({ passed }) => passed) ? 0 : 1;
} finally {
  await stack.stop();
  bench.close();
}
