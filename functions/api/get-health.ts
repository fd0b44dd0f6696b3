// GET /v1/health: the function runs. GET /v1/ready: each dependency answers, with its time.
import type { Dependency } from '../../shared/ports/edge.ts';
import { type ApiResponse, ok } from './exchange.ts';

export function getHealth(engineVersion: string): ApiResponse {
  return ok({ status: 'ok', engineVersion });
}

/** 200 when every dependency answers, else 503; `milliseconds` is each one's own time. */
export async function getReady(dependencies: readonly Dependency[], clock: () => Date): Promise<ApiResponse> {
  const checked = await Promise.all(dependencies.map((dependency) => check(dependency, clock)));
  const ready = checked.every(({ status }) => status === 'ok');
  const body = { status: ready ? 'ready' : 'not_ready', dependencies: checked };
  return { kind: 'ok', status: ready ? 200 : 503, body };
}

async function check({ name, check }: Dependency, clock: () => Date) {
  const started = clock().getTime();
  const status = await check().then(
    () => 'ok' as const,
    (error: unknown) => (error instanceof Error ? error.name : 'failed'),
  );
  return { name, status, milliseconds: clock().getTime() - started };
}
