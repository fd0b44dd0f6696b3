// Bounds how much is done at the same time, where each piece holds a lot of memory.

/** Runs at most `limit` pieces of work side by side; the others wait for their turn in order. */
export function atMost(limit: number): <T>(work: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async (work) => {
    if (running === limit) await new Promise<void>((go) => waiting.push(go));
    else running += 1;
    try {
      return await work();
    } finally {
      const next = waiting.shift(); // takes over this place, so that nobody slips in between
      if (next === undefined) running -= 1;
      else next();
    }
  };
}
