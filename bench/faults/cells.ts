// The rows of the bench and their cells, but those of kills, which follow from the calls that functions make (kill-cells.ts).
import {
  down,
  failInside,
  kill,
  loseAnswers,
  loseRecords,
  NO_SUCH_KEY,
  refuse,
  SERVICES,
  type Service,
  slow,
  throttle,
} from './faults.ts';
import { loadCells } from './load-cells.ts';
import { loopCells } from './loop-cells.ts';
import { poisonCells } from './poison-cells.ts';
import { restartEverything } from './restart.ts';
import type { Cell, CellRun } from './run-cell.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const services = Object.keys(SERVICES) as Service[];

export function rowCells(): readonly Cell[] {
  return [
    { name: 'quiet: nothing goes wrong', withoutFaults: true },
    ...services.map((service) => ({
      name: `lost answers: ${SERVICES[service]}`,
      faults: () => [loseAnswers(service, LOST_SHARE[service])],
      startsAnew: CALLERS_OF[service] ?? [],
    })),
    { name: 'throttling: 30 % of all calls', faults: () => [throttle(0.3)] },
    { name: 'errors: 10 % of all calls fail inside', faults: () => [failInside(0.1)] },
    { name: 'latency: 5 s', faults: () => [slow(5_000, 0.02)] },
    ...services.flatMap((service) => [
      downFor(service, '60 s', MINUTE_MS),
      downFor(service, '30 min', 30 * MINUTE_MS),
    ]),
    {
      name: 'object late: the notice comes before it',
      faults: () => [
        refuse({ of: 'parse', call: /^s3 GetObject/ }, NO_SUCH_KEY, { kind: 'first_of_key', times: 2 }),
      ],
    },
    { name: 'repeated: each notice 25 times', withoutFaults: true, run: sendEach(25) },
    { name: 'reordered: shuffled, twice', withoutFaults: true, run: sendEach(2) },
    ...poisonCells(),
    { name: 'restart: everything is killed', withoutFaults: true, run: restartEverything },
    ...clockCells(),
    { name: 'stream: half of what it gives is lost', faults: () => [loseRecords(0.5)] },
    ...loopCells(),
    ...loadCells(),
  ];
}

/** Of rare calls a greater share, so that some are met. */
const LOST_SHARE: Readonly<Record<Service, number>> = {
  dynamodb: 0.1,
  kms: 0.5,
  s3: 0.3,
  sqs: 0.3,
  sesv2: 0.3,
};

/** Whose processes must be new, so that a call made once in a process's life is made. */
const CALLERS_OF: Readonly<Partial<Record<Service, readonly string[]>>> = {
  kms: ['parse', 'triage', 'reply'],
};

function downFor(service: Service, words: string, ms: number): Cell {
  return {
    name: `down: ${SERVICES[service]} for ${words}`,
    startsAnew: CALLERS_OF[service] ?? [],
    run: async (run) => {
      const { notices, bench } = run;
      const half = Math.ceil(notices.length / 2);
      await run.send(notices.slice(0, half)); // some are on their way when it goes down
      await run.useFaults([down(service)]);
      const until = bench.now() + ms;
      const wait = service === 'sqs' ? run.pass : run.settle; // nothing gets on without queues
      await wait(until - ms / 2);
      await run.send(notices.slice(half));
      await wait(until);
      await run.useFaults([]);
    },
  };
}

function sendEach(times: number): NonNullable<Cell['run']> {
  return async (run: CellRun) => {
    const all = Array.from({ length: times }, () => run.notices).flat();
    await run.send(run.random.shuffle(all));
  };
}

function clockCells(): readonly Cell[] {
  const wrong: readonly (readonly [name: string, functions: readonly string[], ms: number])[] = [
    ['triage an hour ahead', ['triage'], HOUR_MS],
    ['reply an hour ahead', ['reply'], HOUR_MS],
    ['reply an hour behind', ['reply'], -HOUR_MS],
    ['sweep an hour ahead', ['sweep'], HOUR_MS],
    ['parse and triage an hour behind', ['parse', 'triage'], -HOUR_MS],
  ];
  return wrong.map(([name, functions, ms]) => ({
    name: `clock: ${name}`,
    withoutFaults: true,
    // Some receipts are not taken at once, so that leases and dues are read by both clocks.
    run: async (run) => {
      await run.bench.skew(Object.fromEntries(functions.map((one) => [one, ms])));
      await run.useFaults([
        refuse(
          { of: 'reply', call: /^sesv2/ },
          { code: 'TooManyRequestsException', status: 429 },
          { kind: 'share', of: 0.1 },
        ),
        kill('reply', 'sesv2 SendEmail', 'before', { kind: 'hits', numbers: [5] }),
      ]);
      await run.send(run.notices);
      await run.settle();
      await run.bench.skew({});
    },
  }));
}
