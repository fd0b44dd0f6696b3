// The schema of each function's environment, by the function's folder.
import type { z } from 'zod';
import * as env from '../../shared/contracts/env.ts';

export const ENV_SCHEMAS = {
  parse: env.ParseEnv,
  triage: env.TriageEnv,
  park: env.ParkEnv,
  reply: env.ReplyEnv,
  feedback: env.FeedbackEnv,
  export: env.ExportEnv,
  sweep: env.SweepEnv,
  api: env.ApiEnv,
  'rule-set': env.RuleSetEnv,
} as const satisfies Readonly<Record<string, z.ZodObject>>;

/** Without which the function does not start. */
export function neededBy(schema: z.ZodObject): readonly string[] {
  return Object.entries(schema.shape).flatMap(([name, one]) =>
    (one as z.ZodType).safeParse(undefined).success || isOptional(one) ? [] : [name],
  );
}

function isOptional(one: unknown): boolean {
  return (one as z.ZodType).type === 'optional';
}
