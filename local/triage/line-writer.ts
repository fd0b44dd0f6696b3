// Writes lines to standard output no faster than they are taken, and ends quietly when nobody reads them any more.
import { once } from 'node:events';
import type { Writable } from 'node:stream';

export interface LineWriter {
  /** False once the reader is gone. */
  write(value: unknown): Promise<boolean>;
}

export function lineWriter(out: Writable): LineWriter {
  let isOpen = true;
  out.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    isOpen = false;
  });
  return {
    async write(value) {
      if (isOpen && !out.write(`${JSON.stringify(value)}\n`))
        await Promise.race([once(out, 'drain'), once(out, 'close')]).catch(() => undefined);
      return isOpen;
    },
  };
}
