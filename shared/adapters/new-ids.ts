// Ids of what people make by API, from the platform's generator for secrets.
import { randomBytes } from 'node:crypto';
import { toUuid7 } from '../core/record/uuid7.ts';

export function newIds(clock: () => Date): () => string {
  return () => toUuid7(clock(), randomBytes(10));
}
