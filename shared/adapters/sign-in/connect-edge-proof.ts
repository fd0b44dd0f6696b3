// Secrets Manager's client with what uses it, in one file, so that a root can load them together, and only where a stage has
// a firewall.
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import type { EdgeProof } from '../../ports/edge.ts';
import { secretEdgeProof } from './secret-edge-proof.ts';

export function connectEdgeProof(secretIds: readonly string[]): EdgeProof {
  return secretEdgeProof(new SecretsManagerClient(), secretIds);
}
