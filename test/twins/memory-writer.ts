// What a twin of the ledger does with one kind of write.
import type { Write } from '../../shared/core/ledger/change.ts';
import type { Commit } from '../../shared/ports/ledger.ts';
import type { MemoryState } from './memory-state.ts';

export interface Writer<W extends Write> {
  readonly refuse: (state: MemoryState, write: W) => Commit | undefined;
  readonly put: (state: MemoryState, write: W) => void;
}
