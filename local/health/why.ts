// Why a dependency did not answer, in a few words. Never the message: AWS puts the caller's name into it.
import { codeOf } from '../run/error-code.ts';
import { toShown } from './foreign-text.ts';

const BY_NAME: Readonly<Record<string, string>> = {
  CredentialsProviderError:
    'there are no AWS credentials here: sign in first, or name a profile with AWS_PROFILE',
  ExpiredToken: 'the AWS credentials have expired: sign in again',
  ExpiredTokenException: 'the AWS credentials have expired: sign in again',
};

const BY_CODE: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing listens there (ECONNREFUSED)',
  ENOTFOUND: 'its name leads nowhere (ENOTFOUND)',
  ECONNRESET: 'it hung up (ECONNRESET)',
};

/** AWS names the error: it is others' text. */
export function toWhy(error: unknown, timeoutMs: number): string {
  return toShown(toWords(error, timeoutMs));
}

function toWords(error: unknown, timeoutMs: number): string {
  if (!isError(error)) return 'something was thrown that is no error';
  if (error.name === 'TimeoutError' || error.name === 'AbortError')
    return `no answer within ${timeoutMs / 1000} s`;
  const known = BY_NAME[error.name];
  if (known !== undefined) return known;
  if (/AccessDenied|NotAuthorized/i.test(error.name)) return `these credentials may not ask (${error.name})`;
  const code = codeOf(error) ?? codeOf(error.cause); // fetch hides it in the cause
  if (code !== undefined) return BY_CODE[code] ?? code;
  return error.name;
}

/** By its shape: some come from another realm than their catcher. */
function isError(thrown: unknown): thrown is Error {
  return typeof thrown === 'object' && thrown !== null && 'name' in thrown && typeof thrown.name === 'string';
}
