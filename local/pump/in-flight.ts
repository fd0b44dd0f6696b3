// Remembers over a kill which messages a poller held, so that its successor can offer them again at once.
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import * as z from 'zod';

export interface InFlight {
  /** Receipt handles that were held when the last process ended. */
  left(): readonly string[];
  set(receiptHandles: readonly string[]): void;
}

const Handles = z.array(z.string());

/** One file for each poller. A file that cannot be read counts as empty: the visibility time does the same, later. */
export function inFlightFile(path: string): InFlight {
  return {
    left: () => {
      try {
        return existsSync(path) ? Handles.parse(JSON.parse(readFileSync(path, 'utf8'))) : [];
      } catch {
        return [];
      }
    },
    set: (receiptHandles) => {
      writeFileSync(`${path}.next`, JSON.stringify(receiptHandles));
      renameSync(`${path}.next`, path);
    },
  };
}
