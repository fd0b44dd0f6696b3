// How every local process is started.
import { join } from 'node:path';
import { PROJECT_ROOT } from './project-root.ts';

/** Arguments of node for a program of `local/`. */
export function nodeArgs(program: string, args: readonly string[]): readonly string[] {
  return ['--disable-warning=ExperimentalWarning', join(PROJECT_ROOT, 'local', program), ...args];
}
