// An entry like a function's main.ts, with one job that does what it is told.
import { defineJob } from '../../shared/runtime/define-job.ts';

export type Order =
  | 'echo'
  | 'run away'
  | 'wait a second'
  | 'wait for ever'
  | 'fill buffers'
  | 'fill the heap'
  | 'throw'
  | 'exit'
  | 'environment';
export interface Input {
  readonly order: Order;
  readonly words: string;
}

const kept: unknown[] = [];

const OBEYS: Readonly<Record<Order, (words: string) => string>> = {
  'run away': () => {
    for (;;);
  },
  'wait a second': (words) => `${words} ${wait(1000)}`,
  'wait for ever': () => wait(60_000),
  'fill buffers': () => {
    for (;;) kept.push(Buffer.alloc(4 * 1024 * 1024, 1));
  },
  // In small steps: one allocation that is larger than what V8 leaves a thread to end in ends the whole process, the tests' own.
  'fill the heap': (words) => {
    for (let held: unknown = words; ; held = { held }) kept[0] = held;
  },
  throw: (words) => {
    console.error(words);
    throw new RangeError(words);
  },
  exit: () => process.exit(3),
  environment: () => JSON.stringify(process.env),
  echo: (words) => words,
};

/** Without work, as a thread does to which a busy machine gives no processor. */
function wait(ms: number): string {
  return Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
}

async function obey({ order, words }: Input): Promise<string> {
  return OBEYS[order](words);
}

export const job = defineJob({
  entry: import.meta.url,
  name: 'obey',
  run: obey,
  bytesOf: ({ words }) => words.length,
  limits: {
    cpuMs: 600,
    deadlineMs: 3000,
    maxInputBytes: 1000,
    maxMemoryBytes: 96 * 1024 * 1024,
    patienceMs: 2000,
  },
});
