// What may be said of an error where words of a mail must not reach: its name, its code and its place, never its message.
// Messages of JSON.parse and zod quote what a sender wrote; names and codes are written by programmers.

export interface ErrorFacts {
  readonly errorName: string;
  readonly errorCode?: string;
  /** `dynamo-recorder.ts:41`: the innermost frame of ours or of a package. */
  readonly errorPlace?: string;
  readonly causeName?: string;
  readonly causeCode?: string;
  /** Of a service's answer. */
  readonly httpStatus?: number;
}

const IDENTIFIER = /^[A-Za-z_][\w.-]{0,63}$/;
const FIRST_FRAME = /^\n\s+at [^\n]*?([\w.-]{1,64}\.[cm]?[jt]s:\d{1,7})/;

export function toErrorFacts(error: unknown): ErrorFacts {
  if (!(error instanceof Error)) return { errorName: 'not_an_error' };
  const { cause } = error;
  return withoutAbsent({
    errorName: identifier(error.name) ?? 'unnamed',
    errorCode: codeOf(error),
    errorPlace: placeOf(error),
    causeName: cause instanceof Error ? identifier(cause.name) : undefined,
    causeCode: cause instanceof Error ? codeOf(cause) : undefined,
    httpStatus: statusOf(error),
  });
}

/** A text that can only be a name: someone may have put a sentence where a name belongs. */
function identifier(text: unknown): string | undefined {
  return typeof text === 'string' && IDENTIFIER.test(text) ? text : undefined;
}

function codeOf(error: Error): string | undefined {
  return 'code' in error ? identifier(error.code) : undefined;
}

/** The AWS SDK's errors carry the status of the answer beside them. */
function statusOf(error: Error): number | undefined {
  const metadata = '$metadata' in error ? error.$metadata : undefined;
  const isObject = typeof metadata === 'object' && metadata !== null;
  const status = isObject && 'httpStatusCode' in metadata ? metadata.httpStatusCode : undefined;
  return typeof status === 'number' ? status : undefined;
}

/** A stack begins with the message: frames are looked for behind it, and nowhere when it is not where it should be. */
function placeOf({ stack = '', message }: Error): string | undefined {
  const at = stack.indexOf(message);
  return at < 0 ? undefined : FIRST_FRAME.exec(stack.slice(at + message.length))?.[1];
}

function withoutAbsent(facts: { [Name in keyof ErrorFacts]-?: ErrorFacts[Name] | undefined }): ErrorFacts {
  const present = Object.entries(facts).filter(([, value]) => value !== undefined);
  return { errorName: 'unnamed', ...Object.fromEntries(present) };
}
