// Numbers by chance that are the same for the same seed: a fault that was found can be run again.

export interface Random {
  /** 0 to 1. */
  next(): number;
  /** A whole number from 0 to below `limit`. */
  below(limit: number): number;
  pick<T>(from: readonly T[]): T;
  shuffle<T>(list: readonly T[]): T[];
  bytes(count: number): Uint8Array;
}

/** Mulberry32 (Tommy Ettinger, public domain): 32 bits of state are enough for a few thousand choices. */
export function randomOf(seed: number, name = ''): Random {
  let state = [...name].reduce((hash, one) => Math.imul(hash ^ one.charCodeAt(0), 0x01000193), seed | 0);
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    next,
    below,
    pick: (from) => {
      const one = from[below(from.length)];
      if (one === undefined) throw new Error('nothing to pick from');
      return one;
    },
    shuffle: (list) => {
      const left = [...list];
      return Array.from(list, () => left.splice(below(left.length), 1)).flat();
    },
    bytes: (count) => Uint8Array.from({ length: count }, () => below(256)),
  };
}
