// One thread of the fuzzer. The mail on trial lies in memory that its starter sees, so that one that never ends is not lost.
import { parentPort, workerData } from 'node:worker_threads';
import { fuzzRound } from './fuzz-round.ts';
import { seedMails } from './seed-mails.ts';

export interface FuzzOrder {
  readonly seed: number;
  readonly withCorpus: boolean;
  /** Whichever comes first. */
  readonly untilMs: number;
  readonly mostMails: number;
  /** Two 32-bit numbers, mails tried and bytes of the one on trial, then those bytes. */
  readonly onTrial: SharedArrayBuffer;
}

export const HEAD_BYTES = 8;
const MOST_CPU_MS = 2_000;

async function run({ seed, withCorpus, untilMs, mostMails, onTrial }: FuzzOrder): Promise<void> {
  const head = new Int32Array(onTrial, 0, 2);
  const bytes = new Uint8Array(onTrial, HEAD_BYTES);
  const end = await fuzzRound({
    seeds: seedMails(withCorpus),
    seed,
    isOver: (tried) => tried >= mostMails || Date.now() >= untilMs,
    onTry: (mail) => {
      bytes.set(mail.subarray(0, bytes.length));
      Atomics.store(head, 1, mail.length);
      Atomics.add(head, 0, 1);
    },
    cpuMs: () => process.threadCpuUsage().user / 1000,
    mostCpuMs: MOST_CPU_MS,
  });
  parentPort?.postMessage(end);
}

if (parentPort !== null) await run(workerData as FuzzOrder);
