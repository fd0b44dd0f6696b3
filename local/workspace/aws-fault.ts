// What an operator can mend of a call that AWS, or the laptop's stand-in of it, did not answer as asked: in one sentence.
import { codeOf } from '../run/error-code.ts';
import { PlainError } from '../run/plain-error.ts';

/** `undefined` for faults of our own. AWS's messages name actions, resources and roles, and nothing of a workspace. */
export function toSentence(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  if (codeOf(error) === 'ECONNREFUSED') return 'Nothing answers: on a laptop, npm start must be running.';
  if (error.name === 'CredentialsProviderError')
    return 'There are no AWS credentials here: sign in first, or name a profile with AWS_PROFILE.';
  return '$metadata' in error ? `AWS answered ${error.name}: ${error.message}` : undefined;
}

/** Throws `PlainError` where `toSentence` has one, else what `work` threw. */
export async function tellFaults<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const sentence = toSentence(error);
    throw sentence === undefined ? error : new PlainError(sentence);
  }
}
