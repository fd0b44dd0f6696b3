// What a person may say of rounding, and how it is shown (docs/rounding.md).
import * as z from 'zod';
import {
  ROUNDING_MODES,
  ROUNDING_SCOPES,
  type RoundingPolicy,
} from '../../../shared/core/report/rounding.ts';

const LONGEST_STEP_SECONDS = 14_400;

const fields = {
  mode: z.enum(ROUNDING_MODES).meta({
    description:
      '`none`: as it is, whatever a wider rule says. `nearest` takes half a step up. Raw time is always kept.',
  }),
  stepSeconds: z.int().min(60).max(LONGEST_STEP_SECONDS),
  scope: z.enum(ROUNDING_SCOPES).meta({
    description:
      "`entry`: each entry; `day`: the sum of a member's day on one project, shared out to its entries.",
  }),
} satisfies { readonly [Field in keyof RoundingPolicy]: z.ZodType };

export const RoundingView = z.strictObject(fields).meta({ id: 'Rounding' });

export const rounding = z
  .strictObject({
    mode: fields.mode,
    stepSeconds: fields.stepSeconds.default(900),
    scope: fields.scope.default('entry'),
  })
  .meta({ id: 'NewRounding', examples: [{ mode: 'nearest', stepSeconds: 360, scope: 'entry' }] });
