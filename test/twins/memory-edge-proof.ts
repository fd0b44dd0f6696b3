// Twin of the edge's proof: the secrets themselves, compared as they are.
import type { EdgeProof } from '../../shared/ports/edge.ts';

export function memoryEdgeProof(secrets: readonly string[]): EdgeProof {
  return { accepts: async (shown) => shown !== undefined && secrets.includes(shown) };
}
