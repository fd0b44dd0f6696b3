// DynamoDB's errors as its JSON protocol gives them (Amazon DynamoDB developer guide, "Error handling with DynamoDB").
const SERVICE = 'com.amazonaws.dynamodb.v20120810';

export class DynamoError extends Error {
  readonly body: Readonly<Record<string, unknown>>;

  constructor(type: string, message: string, more: Readonly<Record<string, unknown>> = {}) {
    super(message);
    this.name = type;
    this.body = { __type: `${SERVICE}#${type}`, message, Message: message, ...more };
  }
}

export function validationError(message: string): DynamoError {
  return new DynamoError('ValidationException', message);
}

export function resourceNotFound(): DynamoError {
  return new DynamoError('ResourceNotFoundException', 'Requested resource not found');
}

/** The error's short name, of an error of dynalite's or of ours; `undefined` when it is neither. */
export function errorType(error: unknown): string | undefined {
  const body = bodyOf(error);
  return typeof body?.__type === 'string' ? body.__type.split('#').at(-1) : undefined;
}

/** What is sent to the caller; dynalite puts it on its errors under the same name. */
export function bodyOf(error: unknown): Readonly<Record<string, unknown>> | undefined {
  const body = error instanceof Error && 'body' in error ? error.body : undefined;
  return typeof body === 'object' && body !== null ? (body as Readonly<Record<string, unknown>>) : undefined;
}
