// An entry like a function's main.ts, with one job that does what it is told.
import { defineJob } from '../../shared/runtime/define-job.ts';

export type Order = 'echo' | 'run away' | 'fill buffers' | 'fill the heap' | 'throw' | 'exit' | 'environment';
export interface Input {
  readonly order: Order;
  readonly words: string;
}

const kept: unknown[] = [];

async function obey({ order, words }: Input): Promise<string> {
  switch (order) {
    case 'run away':
      for (;;);
    case 'fill buffers':
      for (;;) kept.push(Buffer.alloc(4 * 1024 * 1024, 1));
    case 'fill the heap':
      for (;;) kept.push([words, kept.length]);
    case 'throw':
      console.error(words);
      throw new RangeError(words);
    case 'exit':
      return process.exit(3);
    case 'environment':
      return JSON.stringify(process.env);
    case 'echo':
      return words;
  }
}

export const job = defineJob({
  entry: import.meta.url,
  name: 'obey',
  run: obey,
  bytesOf: ({ words }) => words.length,
  limits: { deadlineMs: 400, maxInputBytes: 1000, maxMemoryBytes: 96 * 1024 * 1024, patienceMs: 1500 },
});
