// Whether AWS is an emulator on this machine, by the SDK's own variable, and where a stage's API is found in one.

/** The address of it; `undefined` where AWS is AWS, or an endpoint elsewhere. */
export function emulatorOf(env: Readonly<Record<string, string | undefined>>): string | undefined {
  const said = env.AWS_ENDPOINT_URL ?? '';
  const url = URL.parse(said);
  if (url === null) return undefined;
  return ['127.0.0.1', 'localhost', '[::1]'].includes(url.hostname) ? said.replace(/\/$/, '') : undefined;
}

/** The names that a gateway gives lead nowhere from here: the emulator answers for them under a path of its own. */
export function reachableApi(apiUrl: string, emulator: string | undefined): string {
  const [, apiId] = /^https?:\/\/([^./]+)\.execute-api\./.exec(apiUrl) ?? [];
  if (emulator === undefined || apiId === undefined) return apiUrl;
  return `${emulator}/_aws/execute-api/${apiId}/$default`;
}
