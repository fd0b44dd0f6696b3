// The file that says what a workspace is: its form, and what must be unlike in it. Every error at once, by its place.
import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { OwnRetentionDays } from '../../shared/contracts/retention.ts';
import { ROLES } from '../../shared/core/member.ts';
import { Person } from '../demo/people.ts';
import { PlainError } from '../run/plain-error.ts';
import { toLines, toPlainWords } from './plain-words.ts';

const name = z.string().trim().min(1).max(200);
/**
 * What a thing is known by from one run to the next: unless said, by its first name, code or address. With an id these may
 * change; without one the thing is another then, and a member under the old address stays, active, beside the new one.
 */
const id = z.exactOptional(z.string().trim().min(1).max(200));

/** Unless said, it stays as it is; in the beginning it is not. */
const archived = z.exactOptional(z.boolean());

const Client = z.strictObject({ id, name, archived });

const Project = z.strictObject({
  id,
  name,
  code: z.string().trim().min(1).max(40),
  /** The name of a client of this file. */
  client: z.exactOptional(name),
  aliases: z.array(z.string().trim().min(1).max(100)).max(50).default([]),
  /** Unless said: whether it has a client. */
  billable: z.exactOptional(z.boolean()),
  archived,
});

const Member = z.strictObject({
  ...Person.shape,
  id,
  /** Who signs in at the stage's issuer; without it the member writes mail and uses API tokens. */
  subject: z.exactOptional(z.string().min(1).max(255)),
  status: z.enum(['active', 'suspended']).default('active'),
  role: z.enum(ROLES).default('member'),
  /** The address of the member of this file who leads them. */
  manager: z.exactOptional(z.email()),
});

/** A workspace's transaction holds 100 items: itself, its addresses, and those that it gives up. */
const MOST_ADDRESSES = 45;

const Description = z
  .strictObject({
    slug: z
      .string()
      .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'may hold small letters, digits and single dashes between them')
      .max(63),
    name,
    inboundAddresses: z.exactOptional(
      z
        .array(z.email())
        .min(1)
        .max(MOST_ADDRESSES)
        .superRefine(unlike([[], spell])),
    ),
    /** Whether a model may be asked about prose that was not understood, in a stage that has one. Unless said, it stays; in the beginning it may. */
    fallback: z.exactOptional(z.boolean()),
    /** Days that what its members write is kept; what is not said is as the stage has it. */
    retentionDays: z.exactOptional(OwnRetentionDays),
    clients: z
      .array(Client)
      .default([])
      .superRefine(unlike([['name'], (one) => spell(one.name)], [['id'], keyOfClient])),
    projects: z
      .array(Project)
      .default([])
      .superRefine(unlike([['code'], (one) => spell(one.code)], [['id'], keyOfProject])),
    members: z
      .array(Member)
      .default([])
      .superRefine(
        unlike(
          [['email'], (one) => spell(one.email)],
          [['subject'], (one) => one.subject],
          [['id'], keyOfMember],
        ),
      ),
  })
  .superRefine(({ clients, projects, members }, { addIssue }) => {
    const addresses = new Set(members.map(({ email }) => spell(email)));
    for (const [i, { manager, email }] of members.entries())
      if (manager !== undefined && (!addresses.has(spell(manager)) || spell(manager) === spell(email)))
        addIssue({
          code: 'custom',
          path: ['members', i, 'manager'],
          message: 'names no other member of this file',
        });
    const known = new Set(clients.map((one) => spell(one.name)));
    for (const [i, { client }] of projects.entries())
      if (client !== undefined && !known.has(spell(client)))
        addIssue({
          code: 'custom',
          path: ['projects', i, 'client'],
          message: 'names no client of this file',
        });
  });
export type Description = z.infer<typeof Description>;

export function keyOfClient(client: z.infer<typeof Client>): string {
  return client.id ?? spell(client.name);
}

export function keyOfProject(project: z.infer<typeof Project>): string {
  return project.id ?? spell(project.code);
}

export function keyOfMember(member: z.infer<typeof Member>): string {
  return member.id ?? spell(member.email);
}

/** Letter case tells neither people's names for things nor their addresses apart. */
export function spell(text: string): string {
  return text.trim().toLowerCase().normalize('NFC');
}

type Rule<T> = readonly [path: readonly string[], textOf: (one: T) => string | undefined];

/** No two of a list may have the same of any of these. Each entry is told of the first that it shares, and no more. */
function unlike<T>(...rules: readonly Rule<T>[]) {
  return (all: readonly T[], { addIssue }: z.RefinementCtx): void => {
    for (const [i, one] of all.entries()) {
      for (const [path, textOf] of rules) {
        const value = textOf(one);
        const before = value === undefined ? i : all.findIndex((other) => textOf(other) === value);
        if (before === i) continue;
        addIssue({ code: 'custom', path: [i, ...path], message: `is that of entry ${before} too` });
        break;
      }
    }
  };
}

/** Throws `PlainError` with a line for each thing that is wrong. */
export function readDescription(path: string): Description {
  const read = Description.safeParse(readJson(path), { error: toPlainWords });
  if (read.success) return read.data;
  throw new PlainError(
    [`${path} does not say a workspace yet:`, ...toLines(read.error).map((line) => `  ${line}`)].join('\n'),
  );
}

function readJson(path: string): unknown {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    throw new PlainError(`--file ${path}: the file cannot be read.`);
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    const [where = ''] = / \(line \d+ column \d+\)/.exec(String(error)) ?? []; // the rest would quote the file
    throw new PlainError(`--file ${path}: the file is not JSON${where}.`);
  }
}
