// One thing to be read by `npm run -s triage`: a line of a JSONL file or a mail. Says what is wrong with a line, in words.
import { resolve } from 'node:path';
import * as z from 'zod';
import { VERDICT_STATUSES, type Verdicts } from '../../shared/core/parsed-mail.ts';
import { isTimeZone } from '../../shared/core/zone.ts';

const status = z.enum(VERDICT_STATUSES);
const verdict = z.union([status, z.object({ status }).transform((given) => given.status)]);
const verdicts = z.partialRecord(z.enum(['spf', 'dkim', 'dmarc', 'spam', 'virus']), verdict);
const id = z.union([z.string(), z.number()]).transform(String);
const instant = z.string().refine((text) => !Number.isNaN(Date.parse(text)), 'is not a time');

const TextLine = z.object({
  id,
  text: z.string(),
  reference: instant,
  timeZone: z.string().refine(isTimeZone, 'is not an IANA time zone').default('UTC'),
  locale: z.string().refine(isLocale, 'is not a locale').default('en-GB'),
});
const MailLine = z.object({
  id,
  file: z.string().min(1),
  receivedAt: instant.optional(),
  user: z.string().nullish(),
  verdicts: verdicts.optional(),
});

export type TextCase = { readonly kind: 'text' } & z.output<typeof TextLine>;
export interface MailCase {
  readonly kind: 'mail';
  readonly id: string;
  readonly path: string;
  /** ISO 8601; absent: the mail's own date, or now. */
  readonly receivedAt?: string;
  /** The member whose profile is used. */
  readonly user?: string;
  readonly verdicts: Verdicts;
}
export interface BrokenCase {
  readonly kind: 'broken';
  readonly id: string;
  readonly error: string;
}
export type Case = TextCase | MailCase | BrokenCase;

const PASS: Verdicts = { spf: 'PASS', dkim: 'PASS', dmarc: 'PASS', spam: 'PASS', virus: 'PASS' };

export function mailCase(path: string): MailCase {
  return { kind: 'mail', id: path, path: resolve(path), verdicts: PASS };
}

/** `folder`: where the files that lines name lie; `number` names a line that has no id. */
export function caseOfLine(line: string, number: number, folder: string): Case {
  let given: unknown;
  try {
    given = JSON.parse(line);
  } catch {
    return { kind: 'broken', id: `line ${number}`, error: 'the line is not JSON' };
  }
  const fields = z.looseObject({ id: id.optional() }).safeParse(given);
  const name = fields.data?.id ?? `line ${number}`;
  if (fields.data?.['file'] !== undefined) return toMailCase(given, name, folder);
  const text = TextLine.safeParse(given);
  return text.success ? { kind: 'text', ...text.data } : broken(name, text.error);
}

function toMailCase(given: unknown, name: string, folder: string): Case {
  const mail = MailLine.safeParse(given);
  if (!mail.success) return broken(name, mail.error);
  const { file, receivedAt, user, verdicts: said } = mail.data;
  return {
    kind: 'mail',
    id: mail.data.id,
    path: resolve(folder, file),
    verdicts: { ...PASS, ...said },
    ...(receivedAt !== undefined && { receivedAt }),
    ...(typeof user === 'string' && { user }),
  };
}

function broken(name: string, { issues }: z.ZodError): BrokenCase {
  const [first] = issues;
  return {
    kind: 'broken',
    id: name,
    error: `${first?.path.join('.') || 'the line'}: ${first?.message ?? 'cannot be used'}`,
  };
}

function isLocale(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
