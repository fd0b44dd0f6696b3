// Ids and secrets of what people make by API, from the platform's generator for secrets.
import { randomBytes } from 'node:crypto';
import { toUuid7 } from '../../core/record/uuid7.ts';

export function newIds(clock: () => Date): () => string {
  return () => toUuid7(clock(), randomBytes(10));
}

/** So many bytes that nobody can guess. */
export function newChance(bytes: number): Uint8Array {
  return randomBytes(bytes);
}
