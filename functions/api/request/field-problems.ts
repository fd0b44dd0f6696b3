// What zod found wrong, in the words of RFC 9457's `errors`: field and reason, never the value.
import type * as z from 'zod';
import type { FieldProblem } from '../../../shared/core/problem.ts';

export function toFieldProblems({ issues }: z.ZodError): readonly FieldProblem[] {
  return issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((field) => ({ field, detail: 'is not a field here' }))
      : [{ field: issue.path.join('.') || 'body', detail: issue.message }],
  );
}
