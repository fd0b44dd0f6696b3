// The API as its document describes it to a program: paths, parameters and answers are typed (api-types.d.ts). What our tests that
// ask a running service use, so that they break where a caller would.
import createClient, { type Client } from 'openapi-fetch';
import type { components, paths } from './api-types.d.ts';

export type ApiClient = Client<paths>;
export type Schemas = components['schemas'];

/** @param token none: as nobody */
export function openClient(apiPort: number, token?: string): ApiClient {
  return createClient<paths>({
    baseUrl: `http://127.0.0.1:${apiPort}`,
    ...(token !== undefined && { headers: { authorization: `Bearer ${token}` } }),
  });
}
