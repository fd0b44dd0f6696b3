// `npm run accuracy -- [DIR] [--save] [--figures PAGE] [--turns N]`: reads a corpus folder with the engine, in this process, and
// prints class by class how much is right and how long it takes, beside the last release's. Exit code 1 on a fall. `--save` keeps
// the figures.
import { resolve } from 'node:path';
import { readCorpus } from './accuracy/corpus.ts';
import { fallsOf } from './accuracy/falls.ts';
import type { Figures } from './accuracy/figure.ts';
import { readFigures, writeFigures } from './accuracy/kept-figures.ts';
import { readAll } from './accuracy/read-all.ts';
import { showFigures } from './accuracy/show-figures.ts';
import { ENOUGH_TURNS, measureTimes } from './accuracy/time-spent.ts';
import { readFlags } from './flags.ts';
import { PlainError, runCommand } from './run/plain-error.ts';
import { PROJECT_ROOT } from './run/project-root.ts';

const CORPUS = '../shared/corpus';
const PAGE = 'docs/accuracy.md';

await runCommand(async () => {
  const flags = {
    save: { type: 'boolean' },
    figures: { type: 'string' },
    turns: { type: 'string' },
  } as const;
  const { own, positionals } = readFlags(process.argv.slice(2), flags, { positionals: true });
  if (positionals.length > 1) throw new PlainError('Name one corpus folder at most.');
  const folder = positionals[0] ?? resolve(PROJECT_ROOT, CORPUS);
  const page = own.figures ?? resolve(PROJECT_ROOT, PAGE);
  const turns = toTurns(own);
  const kept = readFigures(page);
  const corpus = readCorpus(folder);
  const { classes, thrown } = await readAll(corpus);
  const times = measureTimes(
    { ...corpus, turns },
    (some) => fallsOf({ classes: [], times: some }, kept).size > 0,
  );
  const now: Figures = { classes, times };
  const fallen = fallsOf(now, kept);
  process.stdout.write(`${showFigures(now, kept, fallen)}\n`);
  if (thrown.length > 0) process.stdout.write(`the engine threw on: ${thrown.join(', ')}\n`);
  if (own.save) writeFigures(page, now);
  const all = classes.length + now.times.length + 1;
  const failed = own.save ? 0 : fallen.size + (thrown.length > 0 ? 1 : 0);
  process.stdout.write(`accuracy: ${all - failed} passed, ${failed} failed\n`);
  return failed === 0 ? 0 : 1;
});

interface Said {
  readonly save?: boolean;
  readonly figures?: string;
  readonly turns?: string;
}

function toTurns({ save = false, figures, turns }: Said): number {
  if (turns === undefined) return ENOUGH_TURNS;
  if (save && figures === undefined)
    throw new PlainError('--save keeps times that were measured in full: leave --turns out.');
  if (!/^\d{1,3}$/.test(turns)) throw new PlainError(`--turns takes a number up to 999, not "${turns}".`);
  return Number(turns);
}
