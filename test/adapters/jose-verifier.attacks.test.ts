// What a forger tries (RFC 8725, section 2): each token is refused as the token's own fault, and nothing that it names is fetched.
import { createHmac, publicEncrypt } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { joseVerifier } from '../../shared/adapters/sign-in/jose-verifier.ts';
import type { TokenVerifier } from '../../shared/ports/edge.ts';
import { AUDIENCE, encoded, ISSUER, type IssuerKey, newKey, showKeys, signed } from './token-issuer.ts';

const OURS = newKey('key-1');
const FORGERS = newKey('key-1');
let now = 1_770_000_000;
const good = () => ({ iss: ISSUER, aud: AUDIENCE, sub: 's-1', iat: now, exp: now + 600 });
const HEADER = { alg: 'RS256', typ: 'JWT', kid: OURS.kid };

type Keys = Awaited<ReturnType<typeof showKeys>>;
let keys: IssuerKey[];
let issuer: Keys;
let forger: Keys;
let verifier: TokenVerifier;

beforeAll(async () => {
  forger = await showKeys([FORGERS]);
});
afterAll(() => forger.close());
beforeEach(async () => {
  now = 1_770_000_000;
  jest.spyOn(Date, 'now').mockImplementation(() => now * 1000); // by which jose keeps the keys
  keys = [OURS];
  issuer = await showKeys(keys);
  forger.shown.asked = 0;
  const clock = () => new Date(now * 1000);
  verifier = joseVerifier({ issuer: ISSUER, audience: AUDIENCE, jwksUrl: issuer.url, clock });
});
afterEach(async () => {
  jest.restoreAllMocks();
  await issuer.close();
});

async function refused(token: string): Promise<void> {
  await expect(verifier.verify(token)).rejects.toMatchObject({ name: 'TokenInvalidError' });
}
const says = (token: string) => verifier.verify(token).then(({ subject }) => subject);

test('what the issuer signed is accepted: the others fail for what they are', async () => {
  expect(await says(signed(HEADER, good(), OURS))).toBe('s-1');
});

describe('no signature', () => {
  test.each(['none', 'None', 'NONE', 'nOnE', 'none ', '', null, undefined, 0, ['none'], { alg: 'none' }])(
    'alg %j is refused, with a signature, with a real one, and without',
    async (alg) => {
      const [head, body] = [encoded({ ...HEADER, alg }), encoded(good())];
      const [, , real] = signed(HEADER, good(), OURS).split('.');

      for (const signature of ['', 'x', real]) await refused(`${head}.${body}.${signature}`);
      await refused(signed({ ...HEADER, alg }, good(), OURS));
    },
  );

  test('of two algorithms in one header none is taken without its signature', async () => {
    const body = encoded(good());
    for (const head of [
      `{"alg":"none","alg":"RS256","kid":"${OURS.kid}"}`,
      `{"alg":"RS256","alg":"none","kid":"${OURS.kid}"}`,
    ])
      await refused(`${encoded(head)}.${body}.x`);
  });
});

describe('the public key as a shared secret', () => {
  const forms: readonly (readonly [string, () => string | Buffer])[] = [
    ['PEM', () => OURS.publicKey.export({ format: 'pem', type: 'spki' })],
    ['PEM of PKCS #1', () => OURS.publicKey.export({ format: 'pem', type: 'pkcs1' })],
    ['DER', () => OURS.publicKey.export({ format: 'der', type: 'spki' })],
    ['JSON', () => JSON.stringify(OURS.publicKey.export({ format: 'jwk' }))],
    ['nothing', () => ''],
  ];
  test.each(forms)('as %s signs nothing', async (_form, secret) => {
    for (const [alg, hash] of [
      ['HS256', 'sha256'],
      ['HS384', 'sha384'],
      ['HS512', 'sha512'],
    ] as const) {
      const input = `${encoded({ ...HEADER, alg })}.${encoded(good())}`;
      await refused(`${input}.${createHmac(hash, secret()).update(input).digest('base64url')}`);
    }
  });
});

describe('a key id', () => {
  test.each([
    ['that is a path', '../../../../dev/null'],
    ['that is SQL', "key-1' OR '1'='1"],
    ['that is a command', 'key-1|cat /etc/passwd'],
    ['that is an address', 'http://127.0.0.1:1/jwks.json'],
    ['of the prototype', '__proto__'],
    ['that is a method of every object', 'constructor'],
    ['with a zero in it', 'key-1\u0000'],
    ['in other letters', 'KEY-1'],
    ['that is huge', 'k'.repeat(5_000)],
    ['that is empty', ''],
    ['that is missing', undefined],
    ['that is nothing', null],
    ['that is a number', 1],
    ['that is a list', ['key-1']],
    ['that is an object', { toString: 'key-1' }],
  ])('%s is refused, whoever signed', async (_what, kid) => {
    for (const key of [OURS, FORGERS]) await refused(signed({ ...HEADER, kid }, good(), key));
  });

  test('of ours does not make the signature of another key ours', async () => {
    await refused(signed(HEADER, good(), FORGERS));
  });
});

describe('a key that the token brings', () => {
  const jwk = () => ({ ...FORGERS.publicKey.export({ format: 'jwk' }), kid: OURS.kid });
  const brought: readonly (readonly [string, () => object])[] = [
    ['embedded', () => ({ jwk: jwk() })],
    ['at an address of its own', () => ({ jku: forger.url })],
    [
      'in a certificate',
      () => ({ x5c: [FORGERS.publicKey.export({ format: 'der', type: 'spki' }).toString('base64')] }),
    ],
    ['in a certificate at an address', () => ({ x5u: forger.url })],
  ];
  test.each(brought)('%s is not used, and nothing is fetched for it', async (_how, header) => {
    await refused(signed({ ...HEADER, ...header() }, good(), FORGERS));
    await refused(signed({ ...HEADER, ...header(), kid: undefined }, good(), FORGERS));
    await refused(signed({ ...HEADER, ...header() }, good(), OURS));

    expect([forger.shown.asked, issuer.shown.asked]).toEqual([0, 0]);
  });
});

describe('a header', () => {
  test.each<[string, object]>([
    ['whose critical extension nobody knows', { crit: ['exp2'], exp2: 1 }],
    ['whose critical extension is not there', { crit: ['gone'] }],
    ['with nothing critical', { crit: [] }],
    ['that makes a known name critical', { crit: ['alg'] }],
    ['whose critical extensions are no list', { crit: 'b64' }],
    ['of a body that is not encoded', { crit: ['b64'], b64: false }],
    ['of a body that is not encoded, and that calls nothing critical', { b64: false }],
    ['of a compressed body', { zip: 'DEF' }],
    ['of a token for another purpose', { typ: 'logout+jwt' }],
    ['whose type is a number', { typ: 5 }],
    ['whose type is a list', { typ: ['JWT'] }],
  ])('%s is refused', async (_what, header) => {
    await refused(signed({ ...HEADER, ...header }, good(), OURS));
  });

  test.each([
    'null',
    '[]',
    '1',
    '"RS256"',
    '{',
    '',
    '{"alg":"RS256"',
    '\u0000',
    '{"__proto__":{"alg":"RS256","kid":"key-1"}}',
  ])('that reads %j is refused', async (head) => refused(signed(head, good(), OURS)));
});

describe('another form', () => {
  test('an encrypted token is none', async () => {
    const key = publicEncrypt(OURS.publicKey, Buffer.alloc(32)).toString('base64url');
    const head = encoded({ alg: 'RSA-OAEP', enc: 'A256GCM', kid: OURS.kid });

    await refused(`${head}.${key}.aXY.${encoded(good())}.dGFn`);
    await refused(`${head}.${encoded(good())}.dGFn`);
  });

  test('a signed token in JSON is none', async () => {
    const [head, body, signature] = signed(HEADER, good(), OURS).split('.');
    await refused(JSON.stringify({ protected: head, payload: body, signature }));
    await refused(encoded({ protected: head, payload: body, signature }));
  });

  test.each([
    ['a token within a token', () => signed({ ...HEADER, cty: 'JWT' }, signed(HEADER, good(), OURS), OURS)],
    ['claims that are a list', () => signed(HEADER, [good()], OURS)],
    ['claims that are nothing', () => signed(HEADER, 'null', OURS)],
    ['claims that are no JSON', () => signed(HEADER, '{"sub":', OURS)],
    ['a token of 9,000 characters', () => signed(HEADER, { ...good(), pad: 'p'.repeat(9_000) }, OURS)],
    ['a token and more', () => `${signed(HEADER, good(), OURS)}.`],
    ['a token with white space', () => signed(HEADER, good(), OURS).replace('.', '. ')],
    ['a token with padding', () => signed(HEADER, good(), OURS).replace('.', '=.')],
  ])('%s is refused', async (_what, token) => refused(token()));
});

describe('the time, by the minute', () => {
  test.each<[string, object]>([
    ['over for a minute', { exp: 1_770_000_000 - 60 }],
    ['whose end is text', { exp: '9999999999' }],
    ['whose end is nothing', { exp: null }],
    ['valid from a minute on', { nbf: 1_770_000_000 + 60 }],
    ['whose start is text', { nbf: 'now' }],
  ])('a token %s is refused', async (_what, claims) =>
    refused(signed(HEADER, { ...good(), ...claims }, OURS)),
  );

  test('clocks may differ by half a minute', async () => {
    expect(await says(signed(HEADER, { ...good(), exp: now - 20, nbf: now - 900 }, OURS))).toBe('s-1');
    expect(await says(signed(HEADER, { ...good(), nbf: now + 20 }, OURS))).toBe('s-1');
  });
});

describe('who it is for', () => {
  const cognito = { aud: undefined, client_id: AUDIENCE, token_use: 'access' };
  test.each<[string, object]>([
    ['one of several', { aud: ['other', AUDIENCE] }],
    ["Cognito's, by client_id", cognito],
  ])('is us when it names us: %s', async (_how, claims) => {
    expect(await says(signed(HEADER, { ...good(), ...claims }, OURS))).toBe('s-1');
  });

  test.each<[string, object]>([
    ['several others', { aud: ['other', 'another'] }],
    ['a list of nobody', { aud: [] }],
    ['a list within a list', { aud: [[AUDIENCE]] }],
    ['an object that has our name', { aud: { [AUDIENCE]: true } }],
    ['more than our name', { aud: `${AUDIENCE}-2` }],
    ['our name in other letters', { aud: AUDIENCE.toUpperCase() }],
    ['our name and a space', { aud: `${AUDIENCE} ` }],
    ['nobody', { aud: null }],
    ['another, and the app', { ...cognito, aud: 'other' }],
    ['nobody, and the app', { ...cognito, aud: null }],
    ['the app, in a list', { ...cognito, client_id: [AUDIENCE] }],
    ['the app, in no access token', { ...cognito, token_use: undefined }],
    ['the app, in an identity token', { ...cognito, token_use: 'id' }],
    ['us, in an identity token', { token_use: 'id' }],
    ['us, in a token whose use is a list', { token_use: ['access'] }],
  ])('is not us: %s', async (_how, claims) => refused(signed(HEADER, { ...good(), ...claims }, OURS)));
});

describe('who made it', () => {
  test.each([
    `${ISSUER}/`,
    ISSUER.toUpperCase(),
    ISSUER.replace('https', 'http'),
    ` ${ISSUER}`,
    `${ISSUER}?`,
    `${ISSUER}-2`,
    'https://sign-in.test',
    [ISSUER],
    { iss: ISSUER },
    '',
    null,
    undefined,
  ])('is not our issuer: %j', async (iss) => refused(signed(HEADER, { ...good(), iss }, OURS)));
});

describe('whom it names', () => {
  test.each(['', ' '.repeat(256), 's'.repeat(256), 7, null, ['s-1'], { sub: 's-1' }, true])(
    'is nobody: %j',
    async (sub) => refused(signed(HEADER, { ...good(), sub }, OURS)),
  );

  test('is the last of two of one name, and only the issuer can write them', async () => {
    const { sub: _, ...rest } = good();
    const twice = `{"sub":"s-1","sub":"s-2",${JSON.stringify(rest).slice(1)}`;

    expect(await says(signed(HEADER, twice, OURS))).toBe('s-2'); // RFC 7519, section 4
    await refused(signed(HEADER, twice, FORGERS));
  });

  test('is no prototype, whatever the claims bring', async () => {
    const claims = `{"__proto__":{"admin":true},"constructor":{"prototype":{"admin":true}},${JSON.stringify(good()).slice(1)}`;

    expect(await says(signed(HEADER, claims, OURS))).toBe('s-1');
    expect({}).not.toHaveProperty('admin');
  });
});

describe('the keys of the issuer', () => {
  const another = (at: number) => newKey(`key-${at}`);

  test('are looked for again for an unknown id, and at most once in half a minute', async () => {
    await says(signed(HEADER, good(), OURS));

    for (let at = 0; at < 20; at += 1)
      await refused(signed({ ...HEADER, kid: `guess-${at}` }, good(), FORGERS));
    expect(issuer.shown.asked).toBe(1);

    now += 31;
    for (let at = 0; at < 20; at += 1)
      await refused(signed({ ...HEADER, kid: `guess-${at}` }, good(), FORGERS));
    expect(issuer.shown.asked).toBe(2);
  });

  test('that are new are found, and those that are taken back end within ten minutes', async () => {
    const next = another(2);
    await says(signed(HEADER, good(), OURS));

    keys.splice(0, 1, next);
    now += 31;
    expect(await says(signed({ ...HEADER, kid: next.kid }, good(), next))).toBe('s-1');
    await refused(signed(HEADER, good(), OURS));
  });

  test('that are taken back end within ten minutes without a new one', async () => {
    await says(signed(HEADER, good(), OURS));

    keys.splice(0, 1, another(3));
    now += 599;
    expect(await says(signed(HEADER, good(), OURS))).toBe('s-1');
    now += 2;
    await refused(signed(HEADER, good(), OURS));
  });

  test('that cannot be had are asked for once in five seconds, however many ask', async () => {
    issuer.shown.isDown = true;
    const ask = () => verifier.verify(signed(HEADER, good(), OURS));

    for (let at = 0; at < 20; at += 1)
      await expect(ask()).rejects.toMatchObject({ name: 'TokenKeysUnavailableError' });
    expect(issuer.shown.asked).toBe(1);

    issuer.shown.isDown = false;
    now += 6;
    expect((await ask()).subject).toBe('s-1');
  });

  test('stay in use for their own tokens while unknown ones find the issuer away', async () => {
    await says(signed(HEADER, good(), OURS));
    issuer.shown.isDown = true;
    now += 31;

    for (let at = 0; at < 20; at += 1)
      await expect(
        verifier.verify(signed({ ...HEADER, kid: `guess-${at}` }, good(), FORGERS)),
      ).rejects.toThrow();
    expect(issuer.shown.asked).toBe(2);
    expect(await says(signed(HEADER, good(), OURS))).toBe('s-1');
  });
});
