// What people and agents ask: that the function runs, and that everything it needs answers it.
import * as z from 'zod';
import { ENGINE_VERSION } from '../../../shared/core/triage/engine-version.ts';
import { type Check, inRunbook } from '../check.ts';
import { ANSWER_MS } from '../limits.ts';
import { type Reading, state } from '../reading.ts';

const Health = z.object({ status: z.string(), engineVersion: z.string() });
const Ready = z.object({
  dependencies: z.array(z.object({ name: z.string(), status: z.string() })).min(1),
});

/** `url` without a slash at its end. */
export function apiChecks(url: string, todo = inRunbook('page/api-is-down')): readonly Check[] {
  const group = 'api';
  return [
    {
      group,
      name: 'health',
      slowMs: ANSWER_MS.health,
      todo: `${todo} Where the engine alone differs, what runs there is another version than this checkout.`,
      run: async (signal) => {
        const { status, body } = await get(`${url}/v1/health`, signal);
        const { data } = Health.safeParse(body);
        if (data === undefined) return [strange(status)];
        return [state('status', data.status, 'ok', 'fail'), toEngine(data.engineVersion)];
      },
    },
    {
      group,
      name: 'ready',
      slowMs: ANSWER_MS.ready,
      todo,
      run: async (signal) => {
        const { status, body } = await get(`${url}/v1/ready`, signal);
        const { data } = Ready.safeParse(body);
        if (data === undefined) return [strange(status)];
        return data.dependencies.map(({ name, status }) => state(name, status, 'ok', 'fail'));
      },
    },
  ];
}

/** Of another version the same words may be read otherwise than here. */
function toEngine(version: string): Reading {
  return {
    kind: 'state',
    of: 'engine',
    seen: version,
    wanted: `${ENGINE_VERSION} as in this checkout`,
    isRight: version === ENGINE_VERSION,
    otherwise: 'warn',
  };
}

/** Another server answers there, or the gateway alone. */
function strange(status: number): Reading {
  return state('answer', `HTTP ${status} of another form`, "HTTP 200 as Timepost's", 'fail');
}

async function get(url: string, signal: AbortSignal): Promise<{ status: number; body: unknown }> {
  const answer = await fetch(url, { signal, redirect: 'manual' });
  const text = await answer.text();
  try {
    return { status: answer.status, body: JSON.parse(text) };
  } catch {
    return { status: answer.status, body: undefined };
  }
}
