// Where a stage has a firewall, nothing is answered that did not come through it: the gateway's own address stays open, and
// would be the way around.
import { EDGE_PROOF_HEADER } from '../../../shared/contracts/edge.ts';
import type { EdgeProof } from '../../../shared/ports/edge.ts';
import type { HttpRequest } from '../../../shared/runtime/http-exchange.ts';
import { type Refusal, refuse } from './exchange.ts';

/** A refusal, or nothing where the request may go on. */
export async function refuseUnlessThrough(
  edge: EdgeProof | undefined,
  { headers }: HttpRequest,
): Promise<Refusal | undefined> {
  if (edge === undefined || (await edge.accepts(headers[EDGE_PROOF_HEADER]))) return undefined;
  return refuse('forbidden', "This address answers nobody: ask at the API's public one.");
}
