// As many processes of one function as its events need, up to a limit, as Lambda scales: started when wanted, kept warm.
import {
  type FunctionProcess,
  type FunctionSpec,
  type InvokeEnd,
  startFunction,
} from './function-process.ts';

export interface FunctionPool {
  /** Starts one process and waits until it is loaded. */
  warm(): Promise<void>;
  /** Waits for a free process when all are busy. */
  invoke(event: unknown): Promise<InvokeEnd>;
  pids(): readonly number[];
  stop(): Promise<void>;
}

export function functionPool(
  spec: FunctionSpec,
  most: number,
  start: (spec: FunctionSpec) => FunctionProcess = startFunction,
): FunctionPool {
  const idle: FunctionProcess[] = [];
  const busy = new Set<FunctionProcess>();
  const waiting: ((process: FunctionProcess) => void)[] = [];
  let stopped = false;

  const living = () => idle.filter((process) => process.isAlive());
  const take = (): Promise<FunctionProcess> => {
    idle.splice(0, idle.length, ...living());
    const free = idle.pop() ?? (busy.size < most ? start(spec) : undefined);
    if (free === undefined) return new Promise((resolve) => waiting.push(resolve));
    busy.add(free);
    return Promise.resolve(free);
  };
  const giveBack = (process: FunctionProcess) => {
    busy.delete(process);
    const next = waiting.shift();
    if (next === undefined) {
      if (process.isAlive()) idle.push(process);
      return;
    }
    const free = process.isAlive() ? process : start(spec);
    busy.add(free);
    next(free);
  };

  return {
    warm: async () => {
      const process = await take();
      await process.loaded;
      giveBack(process);
    },
    invoke: async (event) => {
      if (stopped) return { kind: 'died' };
      const process = await take();
      try {
        return await process.invoke(event);
      } finally {
        giveBack(process);
      }
    },
    pids: () => [...living(), ...busy].flatMap(({ pid }) => (pid === undefined ? [] : [pid])),
    stop: async () => {
      stopped = true;
      await Promise.all([...idle, ...busy].map((process) => process.stop()));
    },
  };
}
