// What a function's answer says of its batch. Source: Lambda developer guide, "Implementing partial batch responses" (SQS,
// DynamoDB): an answer that cannot be read, or names an unknown item, fails the whole batch.
import * as z from 'zod';

const Answer = z.object({
  batchItemFailures: z.nullish(z.array(z.object({ itemIdentifier: z.string().min(1) }))),
});

/** The identifiers that failed, out of `sent`; all of them when the answer is not a proper one. */
export function failedOf(answer: unknown, sent: readonly string[]): ReadonlySet<string> {
  if (answer === null || answer === undefined) return new Set();
  const read = Answer.safeParse(answer);
  if (!read.success) return new Set(sent);
  const named = (read.data.batchItemFailures ?? []).map(({ itemIdentifier }) => itemIdentifier);
  return named.every((id) => sent.includes(id)) ? new Set(named) : new Set(sent);
}
