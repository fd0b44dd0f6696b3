// The folder that holds everything of a laptop's stack. Only a folder that carries our mark is ever emptied.
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { codeOf } from './error-code.ts';
import { PlainError } from './plain-error.ts';

const MARK = '.timepost-data';

/** Makes the folder where it is missing. Throws `PlainError` when it cannot be written, or is somebody else's. */
export function openDataFolder(dir: string): void {
  try {
    makeFolder(dir);
    if (!isOurs(dir) && readdirSync(dir).length > 0)
      throw new PlainError(`${dir} holds other files: name an empty folder with --data.`);
    writeFileSync(join(dir, MARK), 'Data of a local Timepost. `npm start -- --fresh` empties this folder.\n');
    mkdirSync(join(dir, 'logs'), { recursive: true });
  } catch (error) {
    if (error instanceof PlainError) throw error;
    throw new PlainError(
      `${dir} cannot be written (${codeOf(error) ?? 'unknown'}): name another folder with --data.`,
    );
  }
}

/** Node's own recursive mkdir tries for ever where a file system has no room for folders, such as /proc. */
function makeFolder(dir: string): void {
  if (existsSync(dir)) return;
  if (!existsSync(dirname(dir))) makeFolder(dirname(dir));
  mkdirSync(dir, { mode: 0o700 });
}

/** Removes all but the mark, and what `keep` names. */
export function emptyDataFolder(dir: string, keep: readonly string[]): void {
  if (!isOurs(dir)) return;
  for (const name of readdirSync(dir)) {
    if (name !== MARK && !keep.includes(name)) rmSync(join(dir, name), { recursive: true, force: true });
  }
  mkdirSync(join(dir, 'logs'), { recursive: true });
}

function isOurs(dir: string): boolean {
  return existsSync(join(dir, MARK));
}
