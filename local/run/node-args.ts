// How every local process is started: with the preload through which a test can move its clock.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { PROJECT_ROOT } from './project-root.ts';

/** Arguments of node for a program of `local/`. */
export function nodeArgs(program: string, args: readonly string[]): readonly string[] {
  const preload = pathToFileURL(join(PROJECT_ROOT, 'local', 'preload.mjs')).href;
  return [
    '--disable-warning=ExperimentalWarning',
    '--import',
    preload,
    join(PROJECT_ROOT, 'local', program),
    ...args,
  ];
}
