// Keeps what is dear to get: for so long, so often, so many. What fails is not kept; those who wait share one attempt.

export interface CacheBounds {
  readonly maxAgeMs: number;
  readonly maxUses: number;
  readonly maxEntries: number;
}

interface Kept<T> {
  readonly value: Promise<T>;
  readonly since: number;
  uses: number;
}

export interface BoundedCache<T> {
  (key: string): Promise<T>;
  /** What is under way for it is not kept either. */
  forget(key: string): void;
}

/** `get` of a cache whose entries are made by `make` when they are absent, too old or used up. */
export function boundedCache<T>(
  { maxAgeMs, maxUses, maxEntries }: CacheBounds,
  clock: () => Date,
  make: (key: string) => Promise<T>,
): BoundedCache<T> {
  const kept = new Map<string, Kept<T>>(); // in the order of last use
  const isFresh = ({ since, uses }: Kept<T>, now: number) =>
    now - since < maxAgeMs && now >= since && uses < maxUses;

  const get = (key: string) => {
    const now = clock().getTime();
    const found = kept.get(key);
    const entry =
      found !== undefined && isFresh(found, now) ? found : { value: make(key), since: now, uses: 0 };
    entry.uses += 1;
    kept.delete(key);
    kept.set(key, entry);
    if (kept.size > maxEntries)
      for (const oldest of [...kept.keys()].slice(0, kept.size - maxEntries)) kept.delete(oldest);
    entry.value.catch(() => kept.get(key) === entry && kept.delete(key));
    return entry.value;
  };
  return Object.assign(get, { forget: (key: string) => void kept.delete(key) });
}
