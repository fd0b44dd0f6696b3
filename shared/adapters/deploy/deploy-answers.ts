// Answers CloudFormation at the address that it gave with its question: a link to S3, signed, good for one PUT.
import type { DeployAnswers } from '../../ports/deploy.ts';

/** CloudFormation did not take the answer: it will wait until its own limit, and Lambda asks again before that. */
export class AnswerNotTakenError extends Error {
  override readonly name = 'AnswerNotTakenError';
}

const LIMIT_MS = 10_000;

/** The address is not one of S3: nothing was sent. */
export class ForeignAnswerAddressError extends Error {
  override readonly name = 'ForeignAnswerAddressError';
}

/** `origin`: where answers go instead of AWS, as `https://127.0.0.1:4566`. */
export function deployAnswers(origin?: string): DeployAnswers {
  return {
    send: async (url, answer) => {
      if (!isOurs(new URL(url), origin)) throw new ForeignAnswerAddressError('answers go to AWS alone');
      const response = await fetch(url, {
        method: 'PUT',
        headers: { 'content-type': '' }, // the signature covers an empty one
        body: JSON.stringify(answer),
        redirect: 'error',
        signal: AbortSignal.timeout(LIMIT_MS),
      });
      if (!response.ok) throw new AnswerNotTakenError(`status ${response.status}`);
    },
  };
}

function isOurs({ origin, protocol, hostname }: URL, other: string | undefined): boolean {
  if (other !== undefined) return origin === other;
  return protocol === 'https:' && /\.amazonaws\.com(?:\.cn)?$/.test(hostname);
}
