// The stage's API as a person asks it, through the gateway's own address in the emulator.
import * as z from 'zod';
import type { DeployedStage } from './stage.ts';

export interface Answer {
  readonly status: number;
  readonly body: unknown;
}

export const EntryPage = z.object({
  items: z.array(z.object({ workDate: z.string(), durationSeconds: z.number() })),
});

/** `path` with its query. Without a token nobody signs in. `body` goes as JSON. */
export async function ask(
  { cloud, api }: DeployedStage,
  path: string,
  token?: string,
  method = 'GET',
  body?: unknown,
): Promise<Answer> {
  const [apiId = ''] = new URL(api.ApiUrl).host.split('.');
  // The name that the gateway gives resolves nowhere, and /health is the emulator's own page there.
  const answer = await fetch(`${cloud.endpoint}/_aws/execute-api/${apiId}/$default${path}`, {
    method,
    headers: {
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  return { status: answer.status, body: text === '' ? undefined : JSON.parse(text) };
}
