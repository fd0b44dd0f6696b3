// Reads a corpus folder: short texts with what is expected of them, mails with what is to be logged of them, real mails.
// Says in one sentence what is wrong with a file. Reads nothing but that folder.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as z from 'zod';
import { type PersonFacts, readPeopleFile } from '../demo/people.ts';
import { PlainError } from '../run/plain-error.ts';
import { caseOfLine, type MailCase, type TextCase } from '../triage/case.ts';

const Expectation = z.object({
  none: z.boolean().optional(),
  strict: z.boolean().optional(),
  durationMinutes: z.number().optional(),
  date: z.string().optional(),
  dates: z.array(z.string()).optional(),
  start: z.string().optional(),
  end: z.string().optional(),
});
const TextFacts = z.object({
  expect: Expectation,
  alt: z.array(Expectation).default([]),
  tolerance: z.number().default(0),
});
const GoldEntry = z.object({
  date: z.string(),
  minutes: z.number(),
  start: z.string().optional(),
  end: z.string().optional(),
  project: z.string().optional(),
});
const MailFacts = z.object({ disposition: z.string(), entries: z.array(GoldEntry).default([]) });
const RealMailFacts = z.object({
  id: z.string(),
  path: z.string(),
  expect: z.object({
    subject: z.string().optional(),
    from: z.string().optional(),
    textIncludes: z.union([z.string(), z.array(z.string())]).optional(),
    disposition: z.string().optional(),
    mustNotReply: z.boolean().optional(),
    strippedReply: z.string().optional(),
    forwardedFrom: z.string().optional(),
    mustNotCreateEntry: z.boolean().optional(),
  }),
});

export type Expected = z.output<typeof Expectation>;
export type ExpectedEntry = z.output<typeof GoldEntry>;
export type ExpectedText = TextCase & z.output<typeof TextFacts>;
export type ExpectedMail = MailCase & z.output<typeof MailFacts>;
export type RealMail = z.output<typeof RealMailFacts>;

/** The texts of one file, such as `own-ranges`. */
export interface Family {
  readonly name: string;
  readonly texts: readonly ExpectedText[];
}

export interface Corpus {
  readonly families: readonly Family[];
  readonly mails: readonly ExpectedMail[];
  readonly people: readonly PersonFacts[];
  /** Their paths are absolute. */
  readonly realMails: readonly RealMail[];
}

/** Throws `PlainError` when the folder holds no case, or a file of it is not of the form. */
export function readCorpus(folder: string): Corpus {
  if (!existsSync(folder)) throw new PlainError(`${folder}: there is no such folder.`);
  const families = ['time', 'time/thirdparty'].flatMap((name) => readFamilies(join(folder, name)));
  const mails = readMails(join(folder, 'emails'));
  const realMails = readRealMails(join(folder, 'mime'));
  if (families.length === 0 && mails.length === 0)
    throw new PlainError(`${folder} has no cases: neither time/*.jsonl nor emails/gold.jsonl holds a line.`);
  const people = mails.length > 0 ? readPeopleFile(join(folder, 'emails', 'users.json')) : [];
  return { families, mails, people, realMails };
}

function readFamilies(folder: string): readonly Family[] {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));
  return files.sort().flatMap((file) => {
    const texts = readLines(join(folder, file), folder, toText);
    return texts.length > 0 ? [{ name: basename(file, '.jsonl'), texts }] : [];
  });
}

function readMails(folder: string): readonly ExpectedMail[] {
  const file = join(folder, 'gold.jsonl');
  return existsSync(file) ? readLines(file, folder, toMail) : [];
}

function readRealMails(folder: string): readonly RealMail[] {
  const file = join(folder, 'index.jsonl');
  if (!existsSync(file)) return [];
  return readLines(file, folder, (line) => {
    const read = RealMailFacts.safeParse(JSON.parse(line));
    return read.success ? { ...read.data, path: join(folder, read.data.path) } : undefined;
  });
}

function toText(line: string, number: number, folder: string): ExpectedText | undefined {
  const given = caseOfLine(line, number, folder);
  const facts = TextFacts.safeParse(JSON.parse(line));
  return given.kind === 'text' && facts.success ? { ...given, ...facts.data } : undefined;
}

function toMail(line: string, number: number, folder: string): ExpectedMail | undefined {
  const given = caseOfLine(line, number, folder);
  const facts = MailFacts.safeParse(JSON.parse(line));
  return given.kind === 'mail' && facts.success ? { ...given, ...facts.data } : undefined;
}

type ReadLine<T> = (line: string, number: number, folder: string) => T | undefined;

function readLines<T>(file: string, folder: string, read: ReadLine<T>): readonly T[] {
  const lines = readFileSync(file, 'utf8')
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/);
  return lines.flatMap((line, i) => {
    if (line.trim() === '') return [];
    const one = whole(() => read(line, i + 1, folder));
    if (one === undefined)
      throw new PlainError(`${file}, line ${i + 1}: this is no case of the corpus' form.`);
    return [one];
  });
}

/** What is not JSON is no case either. */
function whole<T>(read: () => T | undefined): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
