// How often the API may be asked, as a stage may set it. What it does not say is as in the core.
import * as z from 'zod';
import { DEFAULT_CALL_LIMITS, type CallLimits as Limits } from '../core/record/call-limits.ts';

/** API Gateway holds off what is more than this anyway (routes.ts). */
const MOST_CALLS = 1_000_000;
const LONGEST_WINDOW_SECONDS = 3_600;

const limit = (usual: Limits['caller']) =>
  z
    .strictObject({
      quota: z.int().min(1, 'must be 1 call or more').max(MOST_CALLS).default(usual.quota),
      windowSeconds: z.int().min(1).max(LONGEST_WINDOW_SECONDS).default(usual.windowSeconds),
    })
    .prefault({});

export const CallLimits = z
  .strictObject({
    caller: limit(DEFAULT_CALL_LIMITS.caller),
    workspace: limit(DEFAULT_CALL_LIMITS.workspace),
  })
  .refine(({ caller, workspace }) => perSecond(workspace) >= perSecond(caller), {
    path: ['workspace'],
    error: 'must take as much as one caller may ask',
  }) satisfies z.ZodType<Limits>;

function perSecond({ quota, windowSeconds }: Limits['caller']): number {
  return quota / windowSeconds;
}
