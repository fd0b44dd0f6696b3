// What is held while something is made: heap and buffers after garbage is collected, above what was held at first.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Collecting takes longer than an answer of the table. */
const ANSWERS_FOR_A_LOOK = 10;

export interface WatchedMemory {
  /** With each answer of the table: every tenth time it looks. */
  onAnswer(): void;
  look(): void;
  mostHeldBytes(): number;
  /** Of the whole process, program and all, since it began: what the operating system says. */
  mostResidentBytes(): number;
  /** How long the looking took. */
  lookedMs(): number;
}

export function watchMemory(): WatchedMemory {
  setFlagsFromString('--expose_gc');
  const collect = runInNewContext('gc') as () => void;
  const held = () => {
    collect();
    const { heapUsed, external } = process.memoryUsage();
    return heapUsed + external;
  };
  const before = held();
  let [most, looked, answers] = [0, 0, 0];
  const look = () => {
    const began = performance.now();
    most = Math.max(most, held() - before);
    looked += performance.now() - began;
  };
  return {
    onAnswer: () => {
      answers += 1;
      if (answers % ANSWERS_FOR_A_LOOK === 0) look();
    },
    look,
    mostHeldBytes: () => most,
    mostResidentBytes: () => process.resourceUsage().maxRSS * 1024,
    lookedMs: () => looked,
  };
}
