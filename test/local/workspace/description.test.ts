// The file that says a workspace: what is read of it, and that everything wrong is told at once, by place, without the words.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { readDescription } from '../../../local/workspace/description.ts';
import { workspaceIdOf } from '../../../local/workspace/keyed-ids.ts';
import { toPlan } from '../../../local/workspace/to-plan.ts';
import { twinDigests } from '../../twins/twin-sealer.ts';

let folder = '';
let file = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'workspace-'));
  file = join(folder, 'workspace.json');
});
afterEach(() => rmSync(folder, { recursive: true }));

const ann = { name: 'Ann', email: 'ann@example.com', timeZone: 'Europe/Paris', locale: 'fr-FR' };
const bob = { ...ann, name: 'Bob', email: 'bob@example.com' };
const place = {
  inbound: { domain: 'in.example.com', address: 'time@in.example.com' },
  issuer: 'https://issuer.example.com',
};

function read(description: unknown) {
  writeFileSync(file, typeof description === 'string' ? description : JSON.stringify(description));
  return readDescription(file);
}

function planOf(description: unknown) {
  return toPlan(read(description), place, twinDigests);
}

/** The lines below the first, without the indent. */
function whatIsWrong(description: unknown): readonly string[] {
  try {
    read(description);
  } catch (error) {
    const [first, ...lines] = (error instanceof Error ? error.message : '').split('\n');
    expect(first).toBe(`${file} does not say a workspace yet:`);
    return lines.map((line) => line.trim());
  }
  return [];
}

describe('what a file leaves out', () => {
  test('is what most would say', async () => {
    const plan = await planOf({
      slug: 'studio',
      name: 'Studio',
      clients: [{ name: 'ACME' }],
      projects: [
        { name: 'Website', code: 'WEB', client: 'acme' },
        { name: 'Internal', code: 'INT' },
      ],
      members: [ann],
    });

    expect(plan.workspace).toEqual({
      workspaceId: await workspaceIdOf('studio', twinDigests),
      name: 'Studio',
      inboundAddresses: ['time@in.example.com'],
    });
    const [website, internal] = plan.projects;
    expect(website).toMatchObject({ clientId: plan.clients[0]?.clientId, billableDefault: true });
    expect(internal).toMatchObject({ aliases: [], billableDefault: false });
    expect(internal).not.toHaveProperty('archived');
    expect(internal).not.toHaveProperty('clientId');
    expect(plan.members).toEqual([
      {
        profile: expect.objectContaining({
          status: 'active',
          role: 'member',
          workdayMinutes: 480,
          address: ann.email,
        }),
      },
    ]);
  });

  test('may say that no model is to be asked about what its members write', async () => {
    const { workspace } = await planOf({ slug: 'studio', name: 'Studio', fallback: false });

    expect(workspace).toMatchObject({ withoutFallback: true });
  });

  test('may say how long what its members write is kept', async () => {
    const retentionDays = { messageText: 14, timeEntry: 1_825 };
    const { workspace } = await planOf({ slug: 'studio', name: 'Studio', retentionDays });

    expect(workspace).toMatchObject({ retentionDays });
    expect(whatIsWrong({ slug: 's', name: 'S', retentionDays: { timeEntry: 30, rawMail: 1 } })).toEqual([
      'retentionDays.timeEntry: must be 365 days or more',
      'retentionDays.rawMail: is not a field here',
    ]);
  });

  test('may be all but slug and name', async () => {
    expect(await planOf({ slug: 'studio', name: 'Studio' })).toMatchObject({
      clients: [],
      projects: [],
      members: [],
    });
  });
});

test('who signs in is a subject of the issuer of the place', async () => {
  const { members } = await planOf({ slug: 's', name: 'S', members: [{ ...ann, subject: 'ann-1' }] });

  expect(members[0]?.identity).toEqual({ issuer: 'https://issuer.example.com', subject: 'ann-1' });
});

describe('a file that cannot be used', () => {
  test('is told all that is wrong in it, by place', () => {
    const wrong = whatIsWrong({
      slug: 'My Studio',
      inboundAddresses: ['time@in.example.com', 'nowhere'],
      clients: [{ name: '' }, 'ACME'],
      projects: [{ name: 'Web', code: 7, aliases: 'web', colour: 'red' }],
      members: [
        { ...ann, timeZone: 'Mars/Base', locale: '??', workdayMinutes: 0 },
        { name: 'Bob', status: 'gone' },
      ],
      member: [],
    });

    expect(wrong).toEqual([
      'slug: may hold small letters, digits and single dashes between them',
      'name: is missing',
      'inboundAddresses.1: is not an e-mail address',
      'clients.0.name: is empty',
      'clients.1: must be an object in { }',
      'projects.0.code: must be text in quotes',
      'projects.0.aliases: must be a list in [ ]',
      'projects.0.colour: is not a field here',
      'members.0.timeZone: is not an IANA time zone',
      'members.0.locale: is not a BCP 47 locale',
      'members.0.workdayMinutes: must be 1 or more',
      'members.1.email: is missing',
      'members.1.timeZone: is missing',
      'members.1.locale: is missing',
      'members.1.status: must be one of: active, suspended',
      'member: is not a field here',
    ]);
  });

  test.each<[string, object, string]>([
    [
      'an address in other letter case',
      { members: [ann, { ...bob, email: 'ANN@example.com' }] },
      'members.1.email: is that of entry 0 too',
    ],
    [
      'a person who signs in',
      {
        members: [
          { ...ann, subject: 'x' },
          { ...bob, subject: 'x' },
        ],
      },
      'members.1.subject: is that of entry 0 too',
    ],
    [
      "another's first address as id",
      { members: [ann, { ...bob, id: ann.email }] },
      'members.1.id: is that of entry 0 too',
    ],
    [
      'a code',
      {
        projects: [
          { name: 'A', code: 'web' },
          { name: 'B', code: 'WEB' },
        ],
      },
      'projects.1.code: is that of entry 0 too',
    ],
    [
      'a client',
      { clients: [{ name: 'A' }, { name: 'B' }, { name: 'a ' }] },
      'clients.2.name: is that of entry 0 too',
    ],
    [
      'an inbound address',
      { inboundAddresses: ['a@in.example.com', 'A@in.example.com'] },
      'inboundAddresses.1: is that of entry 0 too',
    ],
  ])('is told that it names %s twice', (_what, part, line) => {
    expect(whatIsWrong({ slug: 's', name: 'S', ...part })).toEqual([line]);
  });

  test('is told of a client that it does not name', () => {
    const projects = [{ name: 'A', code: 'A', client: 'ACME' }];

    expect(whatIsWrong({ slug: 's', name: 'S', projects })).toEqual([
      'projects.0.client: names no client of this file',
    ]);
  });

  test.each(['nobody@example.com', 'MAYA@example.com'])('is told that %s leads nobody of it', (manager) => {
    const members = [
      { name: 'Maya', email: 'maya@example.com', timeZone: 'Europe/London', locale: 'en', manager },
    ];

    expect(whatIsWrong({ slug: 's', name: 'S', members })).toEqual([
      'members.0.manager: names no other member of this file',
    ]);
  });

  test('is told of addresses at which no mail comes in', async () => {
    const inboundAddresses = ['time@in.example.com', 'time@example.com', 'time@notin.example.com'];

    await expect(planOf({ slug: 's', name: 'S', inboundAddresses })).rejects.toThrow(
      'inboundAddresses.1, inboundAddresses.2: mail is received at in.example.com only.',
    );
  });

  test('is not quoted', () => {
    const secret = 'zqxsecret';
    for (const description of [
      `{"name": "${secret}`,
      { slug: secret, name: [secret], members: [{ ...ann, email: secret, locale: secret }] },
      { slug: 's', name: 'S', members: [ann, { ...ann, name: secret }], projects: [{ name: secret }] },
    ]) {
      expect(() => read(description)).toThrow();
      expect(() => read(description)).not.toThrow(secret);
    }
  });

  test('may be no JSON, or not there', () => {
    expect(() => read('{"slug": ')).toThrow(/^--file .*: the file is not JSON/);
    expect(() => readDescription(join(folder, 'none.json'))).toThrow('the file cannot be read');
  });
});

test('the example in the documents is one that works, and its members may change their addresses', async () => {
  const example = readDescription('docs/workspace.example.json');
  const plan = await toPlan(example, place, twinDigests);

  expect(plan.projects.map(({ billableDefault }) => billableDefault)).toEqual([true, true, false]);
  expect(plan.members).toHaveLength(2);
  for (const { id } of example.members) expect(id).toEqual(expect.any(String));
});
