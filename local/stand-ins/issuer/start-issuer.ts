// The OIDC issuer's public side: its keys and its configuration. It signs nothing over HTTP.
import { OIDC_ISSUER } from '../../layout.ts';
import { json, serveLoopback } from '../serve-loopback.ts';
import type { StartStandIn } from '../stand-in.ts';
import { publicKeys } from './sign-token.ts';

const JWKS_PATH = '/.well-known/jwks.json';

export const startIssuer: StartStandIn = async ({ port, dataDir }) => {
  const keys = await publicKeys(dataDir);
  return serveLoopback(port, 0, async ({ method, path }) => {
    if (method !== 'GET') return json(405, { message: 'GET only' });
    if (path === JWKS_PATH) return json(200, keys);
    if (path === '/.well-known/openid-configuration')
      return json(200, { issuer: OIDC_ISSUER, jwks_uri: JWKS_PATH });
    return json(404, { message: 'nothing here' });
  });
};
