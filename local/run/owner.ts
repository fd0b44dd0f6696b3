// The owned side of a local process: it stops when its owner says so, and ends when its owner is gone, however that ended.

interface Stop {
  readonly kind: 'stop';
}

/** What an owner says to end a process in good order. */
export const STOP: Stop = { kind: 'stop' };

function isStop(message: unknown): boolean {
  return typeof message === 'object' && message !== null && 'kind' in message && message.kind === 'stop';
}

/**
 * Calls `close` once at the owner's word, then exits with 0. A terminal's Ctrl-C reaches every process of it: it is for the
 * owner, who then stops the rest in order.
 */
export function endWithOwner(close: () => Promise<void>): void {
  let closing = false;
  process.on('SIGINT', () => undefined);
  process.on('SIGTERM', () => undefined);
  process.on('message', (message) => {
    if (!isStop(message) || closing) return;
    closing = true;
    close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  });
  // The owner was killed: nothing is left to be told, and what is durable is so already.
  process.on('disconnect', () => process.exit(0));
}

/** Tells the owner that this process does its work now. */
export function sayReady(facts: Readonly<Record<string, unknown>> = {}): void {
  process.send?.({ kind: 'ready', ...facts });
}
