// The OIDC issuer's public side: its keys and its configuration (OpenID Connect Discovery 1.0). It signs nothing over HTTP.
import { OIDC_ISSUER } from '../../layout.ts';
import { json, serveLoopback } from '../serve-loopback.ts';
import type { StartStandIn } from '../stand-in.ts';
import { ALGORITHM, signingKey, toPublicKey } from './signing-key.ts';

const JWKS_PATH = '/.well-known/jwks.json';
const NO_BODY = 0;

export const startIssuer: StartStandIn = async ({ port, dataDir }) => {
  const keys = [toPublicKey(await signingKey(dataDir))];
  return serveLoopback(port, NO_BODY, async ({ method, path, headers }) => {
    if (method !== 'GET') return json(405, { message: 'GET only' });
    if (path === JWKS_PATH) return json(200, { keys });
    if (path === '/.well-known/openid-configuration') return json(200, configuration(String(headers.host)));
    return json(404, { message: 'nothing here' });
  });
};

/** The issuer's name resolves nowhere: its keys are found where this was asked. */
function configuration(host: string) {
  return {
    issuer: OIDC_ISSUER,
    jwks_uri: `http://${host}${JWKS_PATH}`,
    id_token_signing_alg_values_supported: [ALGORITHM],
    subject_types_supported: ['public'],
    response_types_supported: [],
  };
}
