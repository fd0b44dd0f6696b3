// The keys of the issuer: fetched once, looked for again when a token names an unknown one, and never as often as somebody sends
// tokens: neither while the issuer answers nor while it is away.
import { createRemoteJWKSet, customFetch } from 'jose';

const KEY_SET = {
  cooldownDuration: 30_000, // an unknown key id makes it look again, at most this often
  cacheMaxAge: 10 * 60_000,
  timeoutDuration: 3_000,
};

/** After a try that failed: each would hold up who asks for as long as it takes, and the issuer where it is weak. */
const REST_MS = 5_000;

export function issuerKeys(jwksUrl: string, clock: () => Date) {
  return createRemoteJWKSet(new URL(jwksUrl), { ...KEY_SET, [customFetch]: restingAfterFailure(clock) });
}

function restingAfterFailure(clock: () => Date): typeof fetch {
  let restsUntil = 0;
  return async (url, options) => {
    const now = clock().getTime();
    if (now < restsUntil) throw new Error('the issuer did not answer a moment ago');
    restsUntil = now + REST_MS;
    const answer = await fetch(url, options);
    if (answer.ok) restsUntil = 0;
    return answer;
  };
}
