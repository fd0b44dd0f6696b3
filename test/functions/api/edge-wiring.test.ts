// The function as it is deployed, with and without the variable that a firewall gives it: whether it asks for the proof at all.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { EDGE_PROOF_HEADER } from '../../../shared/contracts/edge.ts';
import { type AnsweringServer, startAnsweringServer } from '../../adapters/answering-server.ts';
import { runBundled } from '../../runtime/bundle.ts';
import { ENVIRONMENT } from '../environment.ts';

const MAIN = `${import.meta.dirname}/../../../functions/api/main.ts`;
const PROOF = 'k7Zp-this-round';

let secrets: AnsweringServer;
beforeAll(async () => {
  secrets = await startAnsweringServer();
  secrets.answer = { status: 200, body: { SecretString: PROOF } };
});
afterAll(() => secrets.close());

/** What GET /v1/health is answered without a proof, with another one and with this one. */
const SCRIPT = `
  const { handler } = await import('./bundle.mjs');
  const ask = (headers) => handler(
    { rawPath: '/v1/health', headers, requestContext: { requestId: 'r-1', http: { method: 'GET' } } },
    { functionName: 'api', awsRequestId: 'r-1' },
  );
  const proofs = [{}, { '${EDGE_PROOF_HEADER}': 'guessed' }, { '${EDGE_PROOF_HEADER}': '${PROOF}' }];
  const statuses = [];
  for (const headers of proofs) statuses.push((await ask(headers)).statusCode);
  console.log(JSON.stringify({ statuses }));
`;

test.each([
  ['asks for it in a stage with a firewall', { EDGE_SECRET_IDS: 'round-2 round-1' }, [403, 403, 200]],
  ['asks nobody in a stage without one', {}, [200, 200, 200]],
])('the API %s', async (_what, variables, statuses) => {
  const env = { ...ENVIRONMENT, AWS_ENDPOINT_URL_SECRETS_MANAGER: secrets.endpoint, ...variables };

  const { output } = await runBundled(MAIN, SCRIPT, env);

  expect(output).toContain(JSON.stringify({ statuses }));
  expect(output).not.toContain(PROOF);
});
