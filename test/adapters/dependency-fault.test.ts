// The one table of what is a fault of a service and what is its answer. docs/decisions names this file.
import { expect, test } from '@jest/globals';
import { isFaultOfDependency } from '../../shared/adapters/clients/dependency-fault.ts';

const answered = (name: string, httpStatusCode: number, more: object = {}) => ({
  name,
  $metadata: { httpStatusCode },
  ...more,
});
const cancelled = (...codes: readonly string[]) =>
  answered('TransactionCanceledException', 400, { CancellationReasons: codes.map((Code) => ({ Code })) });

test.each<[string, unknown]>([
  ['nothing listens', { name: 'Error', code: 'ECONNREFUSED' }],
  ['the connection is cut', { name: 'Error', code: 'ECONNRESET' }],
  ['the connection is cut while it is written to', { name: 'Error', code: 'EPIPE' }],
  ['its name is not found', { name: 'Error', code: 'ENOTFOUND' }],
  ['its name cannot be asked for', { name: 'Error', code: 'EAI_AGAIN' }],
  ['there is no way there', { name: 'Error', code: 'EHOSTUNREACH' }],
  ['no answer came in time', { name: 'TimeoutError' }],
  ['it heard nothing in time', answered('RequestTimeout', 400)],
  ['it fails', answered('InternalServerError', 500)],
  ['it is not there', answered('ServiceUnavailable', 503)],
  ['KMS waits for its own', answered('DependencyTimeoutException', 503)],
  ['an error has no name', answered('Unknown', 502)],
  ['too much is asked', answered('Error', 429)],
  ['DynamoDB is asked too much', answered('ProvisionedThroughputExceededException', 400)],
  ['an account asks too much', answered('RequestLimitExceeded', 400)],
  ['KMS or SQS is asked too much', answered('ThrottlingException', 400)],
  ['S3 is asked too much', answered('SlowDown', 503)],
  ['SES is asked too much', answered('TooManyRequestsException', 429)],
  ['a transaction meets a busy table', cancelled('None', 'ThrottlingError')],
  ['a transaction meets a busy partition', cancelled('ProvisionedThroughputExceeded', 'None')],
  [
    'our clock was wrong, and is set now',
    { name: 'InvalidSignatureException', $metadata: { httpStatusCode: 400, clockSkewCorrected: true } },
  ],
])('a fault, which another try may outlast: %s', (_what, error) => {
  expect(isFaultOfDependency(error)).toBe(true);
});

test.each<[string, unknown]>([
  ['a condition that is not met', answered('ConditionalCheckFailedException', 400)],
  ['a transaction whose conditions are not met', cancelled('None', 'ConditionalCheckFailed')],
  ['the same on a busy table', cancelled('ThrottlingError', 'ConditionalCheckFailed')],
  ['another writer, which the transaction itself outlasts', cancelled('TransactionConflict')],
  ['a transaction that is still at work', answered('TransactionInProgressException', 400)],
  ['an object that is not there', answered('NoSuchKey', 404)],
  ['what is not valid', answered('ValidationException', 400)],
  ['a denial', answered('AccessDeniedException', 403)],
  ['a key that is switched off', answered('DisabledException', 400)],
  ['a receipt handle that is over', answered('ReceiptHandleIsInvalid', 400)],
  ['a letter that SES refuses', answered('MessageRejected', 400)],
  ['a clock that is wrong and stays so', answered('InvalidSignatureException', 400)],
  ...['ConditionalCheckFailedException', 'NoSuchKey'].map((name): [string, unknown] => [
    `${name} while our clock is wrong`,
    { name, $metadata: { httpStatusCode: 400, clockSkewCorrected: true } },
  ]),
  ['whoever called it off', { name: 'AbortError', code: 'ETIMEDOUT' }],
  ['no credentials', { name: 'CredentialsProviderError' }],
  ['a fault of ours', new TypeError('x is undefined')],
  ['nothing', undefined],
  ['a word', 'ECONNREFUSED'],
])('an answer, which another try would get again: %s', (_what, error) => {
  expect(isFaultOfDependency(error)).toBe(false);
});
