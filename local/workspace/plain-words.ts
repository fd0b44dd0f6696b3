// What zod found wrong in a file that a person wrote, one line for each place, in plain words and without the value.
import type * as z from 'zod';

const KINDS: Readonly<Record<string, string>> = {
  string: 'text in quotes',
  array: 'a list in [ ]',
  object: 'an object in { }',
  boolean: 'true or false',
  int: 'a whole number',
  number: 'a number',
};

const FORMATS: Readonly<Record<string, string>> = { email: 'is not an e-mail address' };

/** `members.1.timeZone: is not an IANA time zone`, in the order of the file's fields. */
export function toLines({ issues }: z.ZodError): readonly string[] {
  return issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => `${[...issue.path, key].join('.')}: is not a field here`)
      : [`${issue.path.join('.') || 'the file'}: ${issue.message}`],
  );
}

/** For `safeParse`: the words where a schema says none of its own. */
export function toPlainWords(issue: z.core.$ZodRawIssue): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? 'is missing' : `must be ${KINDS[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return `must be one of: ${issue.values.join(', ')}`;
    case 'invalid_format':
      return FORMATS[issue.format];
    case 'too_small':
      return isCounted(issue.origin) ? 'is empty' : `must be ${issue.minimum} or more`;
    case 'too_big':
      return isCounted(issue.origin)
        ? `holds more than ${issue.maximum}`
        : `must be ${issue.maximum} or less`;
    default:
      return undefined;
  }
}

/** Texts and lists are counted; here none of them needs more than one. */
function isCounted(origin: string): boolean {
  return origin === 'string' || origin === 'array';
}
