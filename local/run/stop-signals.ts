// When a command that runs on is to stop: at Ctrl-C or a signal, and when the process that started it is gone.

/** Resolves once; further signals change nothing, as a terminal and npm both pass them on. */
export function askedToStop(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve());
    process.on('disconnect', () => resolve());
    for (const output of [process.stdout, process.stderr]) output.on('error', () => undefined); // whoever read is gone
  });
}
