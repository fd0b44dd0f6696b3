// What something costs on a noisy machine: the processor's time, of which a busy neighbour takes none, at its least.

/** Milliseconds that `run` keeps the processor, the least of `times`. */
export function leastOf(times: number, run: () => unknown): number {
  const costs = Array.from({ length: times }, () => {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...costs);
}
