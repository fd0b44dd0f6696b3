// Wakes a poller before its time: what has just been written is looked for at once.
import { pause } from './backoff.ts';

export interface Bell {
  ring(): void;
  /** Resolves after `ms`, when it rings, or when `signal` aborts. A ring that nobody waited for counts for the next wait. */
  wait(ms: number, signal: AbortSignal): Promise<void>;
}

export function makeBell(): Bell {
  let rung = new AbortController();
  return {
    ring: () => rung.abort(),
    wait: async (ms, signal) => {
      await pause(ms, AbortSignal.any([rung.signal, signal]));
      if (rung.signal.aborted) rung = new AbortController();
    },
  };
}
