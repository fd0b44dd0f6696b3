// Tokens: which are accepted, and why each other is not. The keys come from the issuer stand-in, over HTTP.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { exportJWK, generateKeyPair, importJWK, SignJWT } from 'jose';
import { OIDC_AUDIENCE, OIDC_ISSUER } from '../../local/layout.ts';
import { signToken } from '../../local/stand-ins/issuer/sign-token.ts';
import { ALGORITHM, signingKey } from '../../local/stand-ins/issuer/signing-key.ts';
import { startIssuer } from '../../local/stand-ins/issuer/start-issuer.ts';
import { json, serveLoopback } from '../../local/stand-ins/serve-loopback.ts';
import type { StandIn } from '../../local/stand-ins/stand-in.ts';
import { joseVerifier } from '../../shared/adapters/sign-in/jose-verifier.ts';
import { endAll, newFolder } from '../stand-ins/child.ts';

type Claims = Readonly<Record<string, unknown>>;

let folder: string;
let issuer: StandIn;
beforeAll(async () => {
  folder = newFolder();
  issuer = await startIssuer({ port: 0, dataDir: folder, endpoints: {} });
});
afterAll(async () => {
  await issuer.close();
  await endAll();
});

const jwksUrl = () => `http://127.0.0.1:${issuer.port}/.well-known/jwks.json`;
const clock = () => new Date();
const verifier = () =>
  joseVerifier({ issuer: OIDC_ISSUER, audience: OIDC_AUDIENCE, jwksUrl: jwksUrl(), clock });

/** A token of our issuer's, with claims and header as told; a claim that is `undefined` is left out. */
async function token(claims: Claims = {}, header: object = {}): Promise<string> {
  const key = await signingKey(folder);
  const now = Math.floor(Date.now() / 1000);
  const all = { iss: OIDC_ISSUER, aud: OIDC_AUDIENCE, sub: 's-1', iat: now, exp: now + 600, ...claims };
  const given = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
  return new SignJWT(given)
    .setProtectedHeader({ alg: ALGORITHM, typ: 'JWT', kid: key.kid, ...header })
    .sign(await importJWK(key, ALGORITHM));
}

test('a token that our issuer signed for us says who it is', async () => {
  expect(await verifier().verify(await signToken(folder, 's-7'))).toEqual({
    issuer: OIDC_ISSUER,
    subject: 's-7',
  });
});

test("Cognito's access tokens name us in client_id", async () => {
  const access = { aud: undefined, client_id: OIDC_AUDIENCE, token_use: 'access' };
  expect(await verifier().verify(await token(access))).toMatchObject({ subject: 's-1' });
});

const past = Math.floor(Date.now() / 1000) - 3600;
test.each<[string, string, Claims, object?]>([
  ['of another issuer', 'issuer', { iss: 'https://elsewhere.test' }],
  ['for another audience', 'audience', { aud: 'other' }],
  ['for nobody', 'audience', { aud: undefined }],
  ['for another app of Cognito', 'audience', { aud: undefined, client_id: 'other', token_use: 'access' }],
  ['with a client_id that is no access token', 'audience', { aud: undefined, client_id: OIDC_AUDIENCE }],
  ['that is an identity token', 'claims', { token_use: 'id' }],
  ['that is over', 'expired', { exp: past }],
  ['without an end', 'claims', { exp: undefined }],
  ['that is not yet valid', 'claims', { nbf: Math.floor(Date.now() / 1000) + 3600 }],
  ['without a subject', 'claims', { sub: undefined }],
  ['with an empty subject', 'claims', { sub: '' }],
  ['of another type', 'malformed', {}, { typ: 'logout+jwt' }],
  ['that names an unknown key', 'signature', {}, { kid: 'unknown' }],
])('a token %s is refused: %s', async (_what, reason, claims, header = {}) => {
  await expect(verifier().verify(await token(claims, header))).rejects.toMatchObject({
    name: 'TokenInvalidError',
    reason,
  });
});

test.each(['', 'a.b', 'a.b.c.d', 'not a token', 'a.b.c', `${'x'.repeat(9000)}.b.c`])(
  '%p is no token',
  async (text) => {
    await expect(verifier().verify(text)).rejects.toMatchObject({ name: 'TokenInvalidError' });
  },
);

test("somebody else's signature under our key's name is refused", async () => {
  const { kid = '' } = await signingKey(folder);
  const { privateKey } = await generateKeyPair(ALGORITHM);
  const forged = await new SignJWT({ iss: OIDC_ISSUER, aud: OIDC_AUDIENCE, sub: 's-1' })
    .setProtectedHeader({ alg: ALGORITHM, kid })
    .setExpirationTime('10m')
    .sign(privateKey);
  await expect(verifier().verify(forged)).rejects.toMatchObject({ reason: 'signature' });
});

test('a change of one character anywhere is refused', async () => {
  const good = await token();
  const one = verifier();
  for (let at = 0; at < good.length; at += 37) {
    const changed = `${good.slice(0, at)}${good[at] === 'A' ? 'B' : 'A'}${good.slice(at + 1)}`;
    await expect(one.verify(changed)).rejects.toMatchObject({ name: 'TokenInvalidError' });
  }
});

test('keys that cannot be had are no fault of the token', async () => {
  const good = await token();
  const away = joseVerifier({
    issuer: OIDC_ISSUER,
    audience: OIDC_AUDIENCE,
    jwksUrl: 'http://127.0.0.1:1/',
    clock,
  });
  await expect(away.verify(good)).rejects.toMatchObject({ name: 'TokenKeysUnavailableError' });
  const broken = await serveLoopback(0, 0, async () => json(500, {}));
  const failing = joseVerifier({
    issuer: OIDC_ISSUER,
    audience: OIDC_AUDIENCE,
    jwksUrl: `http://127.0.0.1:${broken.port}/`,
    clock,
  });
  await expect(failing.verify(good)).rejects.toMatchObject({ name: 'TokenKeysUnavailableError' });
  await broken.close();
});

test('only the public half of the key is shown', async () => {
  const { keys } = (await (await fetch(jwksUrl())).json()) as { keys: Record<string, string>[] };
  expect(keys).toHaveLength(1);
  const whole = await signingKey(folder);
  expect(keys[0]?.kid).toBe(whole.kid);
  expect(Object.keys(keys[0] ?? {})).not.toContain('d');
  expect(
    Object.keys(await exportJWK((await generateKeyPair(ALGORITHM, { extractable: true })).privateKey)),
  ).toContain('d');
});
