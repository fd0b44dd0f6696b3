// An append-only file of values, one a line: what was appended before a kill is there after it.
import { type FileHandle, open, readFile } from 'node:fs/promises';

export interface Journal {
  /** Returns when the line is on disk. */
  append(value: unknown): Promise<void>;
  close(): Promise<void>;
}

export interface OpenedJournal {
  readonly journal: Journal;
  /** What it held, oldest first. */
  readonly values: readonly unknown[];
}

/** A last line without an end is one that was never answered for: it is cut off. */
export async function openJournal(path: string): Promise<OpenedJournal> {
  const file = await open(path, 'a+', 0o600);
  const bytes = await readFile(path);
  const whole = bytes.subarray(0, bytes.lastIndexOf(0x0a) + 1);
  if (whole.length < bytes.length) await file.truncate(whole.length);
  const lines = whole.toString('utf8').split('\n').slice(0, -1);
  return { journal: appendTo(file, whole.length), values: lines.map((line) => JSON.parse(line) as unknown) };
}

/** `length`: of the file, in bytes. */
function appendTo(file: FileHandle, length: number): Journal {
  let last = Promise.resolve();
  let end = length;
  return {
    append: (value) => {
      // One after the other: two writes at once could share a line.
      const written = last.then(async () => {
        const line = Buffer.from(`${JSON.stringify(value)}\n`);
        // What a write that failed left behind (a full disk) would make one broken line with this one.
        await file.truncate(end);
        await file.appendFile(line);
        await file.datasync();
        end += line.length;
      });
      last = written.catch(() => undefined);
      return written;
    },
    close: () => last.then(() => file.close()),
  };
}
