// Whether the function runs, and whether each dependency answers, with its time.
import * as z from 'zod';
import type { Dependency } from '../../shared/ports/edge.ts';
import { forAnyone, type Route } from './request/declare-route.ts';
import { type Answer, ok } from './request/exchange.ts';

export interface HealthServices {
  readonly dependencies: readonly Dependency[];
  readonly engineVersion: string;
  readonly clock: () => Date;
}

const HealthView = z
  .strictObject({ status: z.enum(['ok']), engineVersion: z.string() })
  .meta({ id: 'Health' });

const ReadyView = z
  .strictObject({
    status: z.enum(['ready', 'not_ready']),
    dependencies: z
      .array(
        z.strictObject({
          name: z.string(),
          status: z.string().meta({ description: '`ok`, or the name of the error.' }),
          milliseconds: z.number(),
        }),
      )
      .readonly(),
  })
  .meta({ id: 'Readiness' });

export const HEALTH_ROUTES: readonly Route<HealthServices>[] = [
  forAnyone({
    method: 'GET',
    path: '/v1/health',
    summary: 'Whether the function runs',
    answer: HealthView,
    run: async ({ engineVersion }: HealthServices) => ok({ status: 'ok' as const, engineVersion }),
  }),
  forAnyone({
    method: 'GET',
    path: '/v1/ready',
    summary: 'Whether every dependency answers: 200, else 503',
    answer: ReadyView,
    alsoWith: [503],
    run: getReady,
  }),
];

/** 200 when every dependency answers, else 503; `milliseconds` is each one's own time. */
async function getReady({
  dependencies,
  clock,
}: HealthServices): Promise<Answer<z.output<typeof ReadyView>>> {
  const checked = await Promise.all(dependencies.map((dependency) => check(dependency, clock)));
  const ready = checked.every(({ status }) => status === 'ok');
  const body = { status: ready ? ('ready' as const) : ('not_ready' as const), dependencies: checked };
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
