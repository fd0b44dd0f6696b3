// How every local process is started.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { PROJECT_ROOT } from './project-root.ts';

const PRELOAD = pathToFileURL(join(PROJECT_ROOT, 'local', 'preload.ts')).href;

/** Arguments of node for a program of `local/`. Where a bench runs the stack, the program is put under its clock and faults. */
export function nodeArgs(program: string, args: readonly string[]): readonly string[] {
  const underBench = process.env['TIMEPOST_BENCH'] === undefined ? [] : ['--import', PRELOAD];
  return [
    '--disable-warning=ExperimentalWarning',
    ...underBench,
    join(PROJECT_ROOT, 'local', program),
    ...args,
  ];
}
