// Ids in what is stored for a file: nobody who has a copy of the tables can try slugs, names and addresses against them.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readDescription } from '../../../local/workspace/description.ts';
import { sealingOf } from '../../../local/workspace/sealing.ts';
import { toPlan, type WorkspacePlan } from '../../../local/workspace/to-plan.ts';
import { writeWorkspace } from '../../../local/workspace/write-workspace.ts';
import { derivedId, digest, toUuid } from '../../../shared/core/record/ids.ts';
import { endAll } from '../../stand-ins/child.ts';
import { twinDigests } from '../../twins/twin-sealer.ts';
import { everythingStored, type Laptop, openLaptop } from './laptop.ts';

const SLUG = 'studio';
/** What whoever guesses may know, and as what. */
const KNOWN = {
  workspace: [SLUG],
  client: ['acme', 'ACME'],
  project: ['web', 'WEB', 'Website'],
  member: ['ann@example.com', 'Ann@Example.com', 'bob', 'Ann', 'ann-1'],
};
const people = { timeZone: 'UTC', locale: 'en-GB' };
const DESCRIPTION = {
  slug: SLUG,
  name: 'Studio',
  clients: [{ name: 'ACME' }],
  projects: [{ name: 'Website', code: 'WEB', client: 'ACME' }],
  members: [
    { name: 'Ann', email: 'Ann@Example.com', subject: 'ann-1', ...people },
    { id: 'bob', name: 'Bob', email: 'bob@example.com', ...people },
  ],
};

const folder = mkdtempSync(join(tmpdir(), 'ids-'));
const file = join(folder, 'workspace.json');
let places: readonly Laptop[];
beforeAll(async () => {
  writeFileSync(file, JSON.stringify(DESCRIPTION));
  places = await Promise.all([openLaptop(), openLaptop()]);
});
afterAll(async () => {
  await Promise.all(places.map(({ close }) => close()));
  await endAll();
  rmSync(folder, { recursive: true });
});

const ann = { name: 'Ann', email: 'ann@example.com', ...people };
function planOf(description: object): Promise<WorkspacePlan> {
  const path = join(folder, 'one.json');
  writeFileSync(path, JSON.stringify(description));
  const place = { inbound: { domain: 'x.test', address: 'time@x.test' }, issuer: 'https://issuer.x.test' };
  return toPlan(readDescription(path), place, twinDigests);
}

function planAt({ place }: Laptop): Promise<WorkspacePlan> {
  return toPlan(readDescription(file), place, sealingOf(place).digests);
}

function idsOf({ workspace, clients, projects, members }: WorkspacePlan): readonly string[] {
  return [
    workspace.workspaceId,
    ...clients.map(({ clientId }) => clientId),
    ...projects.map(({ projectId }) => projectId),
    ...members.map(({ profile }) => profile.memberId),
  ];
}

/** Every id that can be made of these words without a key. */
function guesses(): readonly string[] {
  const roots = ['', SLUG, 'timepost', 'timepost workspaces', `timepost workspace ${SLUG}`, 'timepost demo'];
  return Object.entries(KNOWN).flatMap(([kind, words]) =>
    words.flatMap((word) => [
      ...roots.flatMap((root) => [derivedId(root, word), derivedId(root, `${kind}/${word}`)]),
      derivedId(word, kind),
      toUuid(digest([word])),
      toUuid(digest([SLUG, word])),
      toUuid(digest([kind, word])),
    ]),
  );
}

describe('ids of one place', () => {
  const idsOf = async (description: object) => {
    const { workspace, clients, projects, members } = await planOf({ name: 'S', ...description });
    return [
      workspace.workspaceId,
      clients[0]?.clientId,
      projects[0]?.projectId,
      members[0]?.profile.memberId,
    ];
  };
  const first = {
    slug: 's',
    clients: [{ name: 'ACME' }],
    projects: [{ name: 'Web', code: 'WEB' }],
    members: [ann],
  };

  test('stay when letter case and other facts change', async () => {
    const changed = {
      ...first,
      name: 'Studio',
      clients: [{ name: 'Acme' }],
      projects: [{ name: 'Website', code: 'web' }],
      members: [{ ...ann, email: 'Ann@Example.com', name: 'Ann B.' }],
    };

    expect(await idsOf(changed)).toEqual(await idsOf(first));
  });

  test('stay when name, code and address change and the first ones are kept as ids', async () => {
    const changed = {
      ...first,
      clients: [{ id: 'acme', name: 'Globex' }],
      projects: [{ id: 'web', name: 'Web', code: 'SITE' }],
      members: [{ ...ann, id: 'ann@example.com', email: 'ann@example.org' }],
    };

    expect(await idsOf(changed)).toEqual(await idsOf(first));
  });

  test('are all others under another slug', async () => {
    const [one, other] = await Promise.all([idsOf(first), idsOf({ ...first, slug: 't' })]);

    expect(other.filter((id) => one.includes(id))).toEqual([]);
  });

  test('are all different, whatever has the same name', async () => {
    const ids = await idsOf({
      slug: 'same',
      clients: [{ name: 'same' }],
      projects: [{ name: 'same', code: 'same' }],
      members: [{ ...ann, id: 'same' }],
    });

    expect(new Set(ids).size).toBe(4);
    for (const id of ids)
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });
});

describe('an id of what a file describes', () => {
  test('cannot be made by who knows the words and not the key', async () => {
    for (const one of places) {
      await writeWorkspace(one.place, await planAt(one));

      const stored = await everythingStored(one.dynamo);
      for (const id of idsOf(await planAt(one))) expect(stored).toContain(id);
      expect(guesses().filter((guess) => stored.includes(guess))).toEqual([]);
    }
  });

  test('is another in each place', async () => {
    const [one, other] = await Promise.all(places.map(async (laptop) => idsOf(await planAt(laptop))));

    expect(one).toHaveLength(5);
    expect(other?.filter((id) => one?.includes(id))).toEqual([]);
  });

  test('is found again by the same file', async () => {
    for (const one of places) {
      await writeWorkspace(one.place, await planAt(one));

      const { workspace, clients, projects, members } = await writeWorkspace(one.place, await planAt(one));

      const unchanged = (count: number) => ({ made: 0, updated: 0, unchanged: count });
      expect([workspace, clients, projects, members]).toEqual([1, 1, 1, 2].map(unchanged));
    }
  });
});
