// For each call of each function two cells: its process killed right before the call, and right after it. Which calls there are is
// found by recording runs, so that a new call has its cells without anybody's doing.
import type { CallFacts } from '../../local/preload/bench-messages.ts';
import type { Random } from '../../local/random.ts';
import { INTERNAL_ERROR, kill, NO_SUCH_KEY, refuse } from './faults.ts';
import { type BenchMail, FAILED } from './mails.ts';
import type { Fault, When } from './plan.ts';
import type { Cell } from './run-cell.ts';

/** Calls by function, with how often each was made. */
export type Calls = ReadonlyMap<string, ReadonlyMap<string, number>>;

const KILLS = 3;
/** Of the calls that a cell is likely to make: kills at the very end might not be reached. */
const REACHED = 0.6;

/** A first run makes the calls of a day on which nothing goes wrong. The clock moves on, so that the schedule's come too. */
export const RECORD_QUIET: Cell = {
  name: 'recording: quiet',
  withoutFaults: true,
  startsAnew: ['parse', 'triage', 'reply', 'feedback', 'sweep', 'park'],
  run: async (run) => {
    await run.send(run.notices);
    await run.settle();
    await run.settle(run.bench.now() + 30_000);
  },
};

/** A second one makes those of a day with trouble: things are put off, given up and parked. */
export const RECORD_TROUBLE: Cell = { ...troubled([]), name: 'recording: trouble' };

/** Cells for calls of a quiet day first; for those that only trouble makes, with the same trouble. */
export function killCells(quiet: Calls, trouble: Calls): readonly Cell[] {
  return [...cellsOf(quiet, new Map(), false), ...cellsOf(trouble, quiet, true)];
}

function cellsOf(calls: Calls, but: Calls, inTrouble: boolean): readonly Cell[] {
  return [...calls].flatMap(([name, ofFunction]) => {
    if (name === 'pump') return [];
    const own = [...ofFunction].filter(([call]) => but.get(name)?.has(call) !== true);
    return own.flatMap(([call, times]) =>
      (['before', 'after'] as const).map((moment): Cell => {
        const faults = (random: Random) => [kill(name, call, moment, hits(times, random))];
        const cell = inTrouble ? troubled(faults) : { faults };
        return { ...cell, name: `kill: ${name} ${moment} ${call}`, startsAnew: [name] };
      }),
    );
  });
}

function hits(times: number, random: Random): When {
  const most = Math.max(1, Math.floor(times * REACHED));
  const count = Math.min(KILLS, most);
  return { kind: 'hits', numbers: Array.from({ length: count }, () => 1 + random.below(most)) };
}

const isMissing = (i: number) => i === 3;
const isRefused = (i: number) => i === 5;

/** One mail's object never comes, one's record is never taken, some calls fail once, some letters are not taken at first. */
function troubled(others: ((random: Random) => readonly Fault[]) | readonly Fault[]): Cell {
  const pick = (mails: readonly BenchMail[], is: (i: number) => boolean) => mails.filter((_, i) => is(i));
  return {
    name: '',
    expect: (mails) =>
      mails.map((mail, i) => (isMissing(i) || isRefused(i) ? { ...mail, expected: FAILED } : mail)),
    parked: (mails) => [
      ...pick(mails, isMissing).map(({ sesMessageId }) => sesMessageId),
      ...pick(mails, isRefused).map(({ messageKey }) => messageKey),
    ],
    run: async (run) => {
      const missing = new Set(pick(run.mails, isMissing).map(({ sesMessageId }) => sesMessageId));
      const refused = new Set(pick(run.mails, isRefused).map(({ messageKey }) => messageKey));
      const faults = typeof others === 'function' ? others(run.random) : others;
      const isRecording = ({ call }: CallFacts) => call.startsWith('dynamodb TransactWriteItems');
      const once = { kind: 'hits', numbers: [1, 2, 3, 4, 5, 6] } as const;
      await run.useFaults([
        ...faults,
        refuse({ of: 'parse', call: /^s3 GetObject/, keys: missing }, NO_SUCH_KEY, { kind: 'always' }),
        {
          ...refuse(
            { of: 'triage', call: /./, keys: refused },
            { code: 'ValidationException', status: 400 },
            { kind: 'always' },
          ),
          matches: (facts) => isRecording(facts) && refused.has(facts.key ?? ''),
        },
        refuse({ of: 'triage', call: /^dynamodb TransactWriteItems/ }, INTERNAL_ERROR, once),
        refuse({ of: 'reply', call: /^sesv2/ }, { code: 'TooManyRequestsException', status: 429 }, once),
      ]);
      await run.send(run.notices);
    },
  };
}
