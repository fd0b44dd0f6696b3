// The least time that a piece of work takes, in milliseconds: what else runs on the machine only adds.
export function leastOf(times: number, work: () => void): number {
  const spent = Array.from({ length: times }, () => {
    const started = performance.now();
    work();
    return performance.now() - started;
  });
  return Math.min(...spent);
}
