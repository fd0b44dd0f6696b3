// Starts the fuzzer's thread, watches it, and hands back what it found: a thread that hangs or dies is a finding as well.
import { Worker } from 'node:worker_threads';
import type { Finding, RoundEnd } from './fuzz-round.ts';
import { type FuzzOrder, HEAD_BYTES } from './fuzz-thread.ts';

const LARGEST_BYTES = 128 * 1024;
const LOOK_EVERY_MS = 1_000;
/** CPU for one mail, or for the start: other programs may have the processor, and that is no mail's fault. */
const HANGS_AFTER_CPU_MS = 30_000;
const HEAP_MB = 256;

export type FuzzEnd = Partial<RoundEnd> & { readonly tried: number; readonly findings: readonly Finding[] };

export async function runFuzz(order: Omit<FuzzOrder, 'onTrial'>): Promise<FuzzEnd> {
  const onTrial = new SharedArrayBuffer(HEAD_BYTES + LARGEST_BYTES);
  const head = new Int32Array(onTrial, 0, 2);
  const worker = new Worker(new URL('./fuzz-thread.ts', import.meta.url), {
    workerData: { ...order, onTrial } satisfies FuzzOrder,
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MB },
  });
  const died = (fault: string): FuzzEnd => {
    const mail = new Uint8Array(onTrial, HEAD_BYTES, Math.min(head[1] ?? 0, LARGEST_BYTES)).slice();
    return { tried: Atomics.load(head, 0), findings: [{ fault, mail }] };
  };
  const { promise, resolve } = Promise.withResolvers<FuzzEnd>();
  worker.once('message', resolve);
  worker.once('error', (error) => resolve(died(`the thread died: ${error.message}`)));
  worker.once('exit', () => resolve(died('the thread ended')));
  const watch = watchProgress(head, () => resolve(died('hangs')));
  try {
    return await promise;
  } finally {
    clearInterval(watch);
    await worker.terminate();
  }
}

function watchProgress(head: Int32Array, onHang: () => void): NodeJS.Timeout {
  let last = -1;
  let since = cpuMs();
  return setInterval(() => {
    const tried = Atomics.load(head, 0);
    if (tried !== last) [last, since] = [tried, cpuMs()];
    else if (cpuMs() - since >= HANGS_AFTER_CPU_MS) onHang();
  }, LOOK_EVERY_MS);
}

/** Of all threads; one that only waits ends by itself. */
function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
