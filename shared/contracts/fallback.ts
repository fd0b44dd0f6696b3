// The fallback's settings, as a stage says them and triage's environment carries them, and the form of what a model answers.
import * as z from 'zod';
import type { Guess } from '../core/triage/fallback/guess.ts';

/**
 * A foundation model's id (Amazon Bedrock user guide, "Supported foundation models"). An inference profile, such as `eu.` before it,
 * would carry a mail's words into other regions than the one that is set.
 */
const MODEL_ID =
  /^(?!(?:us|us-gov|eu|apac|ap|jp|au|ca|global)\.)[a-z][a-z0-9-]{0,62}\.[a-z0-9][\w.:-]{0,126}$/;

const price = z.number().positive('must be more than 0').max(10_000);

export const FallbackSettings = z.strictObject({
  modelId: z.string().regex(MODEL_ID, 'must be the id of a foundation model, without a region before it'),
  region: z.string().regex(/^[a-z]{2}(?:-[a-z]{2,12}){1,3}-\d{1,2}$/, 'must be an AWS region'),
  /** US dollars that the model's answers may cost in a month (UTC). */
  monthlyBudgetUsd: z.number().positive('must be more than 0').max(1_000_000),
  /** The model's price in that region: what an answer costs is counted by these. */
  usdPerMillionTokens: z.strictObject({ input: price, output: price }),
});
export type FallbackSettings = z.infer<typeof FallbackSettings>;

const MOST_ENTRIES = 20;
const words = z.string().max(1000);

const ModelEntry = z.strictObject({
  amountWords: words.describe(
    'The exact words of the mail that state how long it took. Copied, never reworded.',
  ),
  minutes: z.int().describe('That amount in minutes.'),
  day: z.string().max(10).describe('The day on which it was done, YYYY-MM-DD. Never after today.'),
  dayWords: z
    .exactOptional(words)
    .describe(
      'The exact words of the mail that state the day. Left out where it states none; day is today then.',
    ),
  project: z
    .exactOptional(words)
    .describe(
      'One of the projects of the list, or the exact words of the mail that name one. Left out where none is meant.',
    ),
  doneWords: z.exactOptional(words).describe('The exact words of the mail that say what was done.'),
}) satisfies z.ZodType<Guess>;

/** What the model hands to its one tool. Anything else is no answer. */
export const ModelAnswer = z.strictObject({
  entries: z
    .array(ModelEntry)
    .max(MOST_ENTRIES)
    .describe('Empty where the mail states no amount of time that its sender has worked.'),
});

/** The same as JSON schema, for the tool. */
export function toToolSchema(): Record<string, unknown> {
  const { $schema: _, ...schema } = z.toJSONSchema(ModelAnswer);
  return schema;
}
