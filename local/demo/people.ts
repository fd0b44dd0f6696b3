// Who is in the laptop's workspace: the demo's people or those of a file, and what of them is kept for later commands.
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { derivedId } from '../../shared/core/record/ids.ts';
import { isTimeZone } from '../../shared/core/zone.ts';
import { PlainError } from '../run/plain-error.ts';

export const Person = z.object({
  name: z.string().min(1).max(200),
  email: z.email(),
  timeZone: z.string().refine(isTimeZone, 'is not an IANA time zone'),
  locale: z.string().refine(isLocale, 'is not a BCP 47 locale'),
  workdayMinutes: z.int().min(1).max(1440).default(480),
});
export type PersonFacts = z.infer<typeof Person>;

const People = z
  .array(Person)
  .min(1)
  .refine(
    (people) => new Set(people.map(({ email }) => email.toLowerCase())).size === people.length,
    'names an address twice',
  );

/** Reads `--users FILE`. Throws `PlainError` that names what is wrong. */
export function readPeopleFile(path: string): readonly PersonFacts[] {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    throw new PlainError(`--users ${path}: the file cannot be read.`);
  }
  const read = People.safeParse(parseJson(path, text));
  if (read.success) return read.data;
  const [first] = read.error.issues;
  const where = first?.path.length ? `entry ${first.path.join('.')}` : 'the list';
  throw new PlainError(`--users ${path}: ${where}: ${first?.message ?? 'cannot be used'}.`);
}

function parseJson(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new PlainError(`--users ${path}: the file is not JSON.`);
  }
}

function isLocale(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

/** Whom the folder's workspace was seeded with; `undefined` before the first start. */
export function seededPeople(dataDir: string): readonly PersonFacts[] | undefined {
  const path = join(dataDir, 'people.json');
  return existsSync(path) ? People.parse(JSON.parse(readFileSync(path, 'utf8'))) : undefined;
}

export function keepPeople(dataDir: string, people: readonly PersonFacts[]): void {
  const path = join(dataDir, 'people.json');
  writeFileSync(`${path}.next`, `${JSON.stringify(people, null, 2)}\n`, { mode: 0o600 });
  renameSync(`${path}.next`, path);
}

export function findPerson(people: readonly PersonFacts[], address: string): PersonFacts | undefined {
  return people.find(({ email }) => email.toLowerCase() === address.toLowerCase());
}

export function memberIdOf({ email }: PersonFacts): string {
  return derivedId('timepost demo', `member/${email.toLowerCase()}`);
}

/** Who signs in: the issuer's name for a person, not an address. */
export function subjectOf({ email }: PersonFacts): string {
  return derivedId('timepost demo', `subject/${email.toLowerCase()}`);
}
