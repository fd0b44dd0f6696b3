// Keeps the control port's memory in one file, written whole and swapped in, so that a kill leaves the old or the new one.
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { type ControlState, EMPTY_STATE } from './control-state.ts';

export interface StateFile {
  state(): ControlState;
  /** Returns when the file holds it. */
  keep(state: ControlState): void;
}

export function openStateFile(path: string): StateFile {
  let current = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as ControlState) : EMPTY_STATE;
  return {
    state: () => current,
    keep: (state) => {
      if (state === current) return;
      writeFileSync(`${path}.next`, JSON.stringify(state), { mode: 0o600 });
      renameSync(`${path}.next`, path);
      current = state;
    },
  };
}
