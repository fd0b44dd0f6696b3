// Answers CloudFormation at the address that it gave with its question: a link to S3, signed, good for one PUT.
import type { DeployAnswers } from '../ports.ts';

/** CloudFormation did not take the answer: it will wait until its own limit, and Lambda asks again before that. */
export class AnswerNotTakenError extends Error {
  override readonly name = 'AnswerNotTakenError';
}

const LIMIT_MS = 10_000;

export function deployAnswers(): DeployAnswers {
  return {
    send: async (url, answer) => {
      const response = await fetch(url, {
        method: 'PUT',
        headers: { 'content-type': '' }, // the signature covers an empty one
        body: JSON.stringify(answer),
        signal: AbortSignal.timeout(LIMIT_MS),
      });
      if (!response.ok) throw new AnswerNotTakenError(`status ${response.status}`);
    },
  };
}
