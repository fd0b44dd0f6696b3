// Capture aliases from the operator's hand to what parse looks up: on stand-ins.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { issueAlias, revokeAlias } from '../../../local/workspace/capture-aliases.ts';
import { workspaceIdOf } from '../../../local/workspace/keyed-ids.ts';
import { sealingOf } from '../../../local/workspace/sealing.ts';
import { writeWorkspace } from '../../../local/workspace/write-workspace.ts';
import { findDestination } from '../../../shared/core/parse/destination.ts';
import { maya } from '../../core/reply/receipt-facts.ts';
import { endAll } from '../../stand-ins/child.ts';
import { everythingStored, type Laptop, lookInto, openLaptop } from './laptop.ts';

const NOW = new Date('2026-03-11T09:00:00Z');
const wish = { address: maya.address, days: 30 };

let laptop: Laptop;
let workspaceId: string;
beforeAll(async () => {
  laptop = await openLaptop();
  workspaceId = await workspaceIdOf('studio', sealingOf(laptop.place).digests);
  const project = { projectId: 'p-1', name: 'Website', code: 'WEB', aliases: [], billableDefault: true };
  await writeWorkspace(laptop.place, {
    workspace: { workspaceId, name: 'Studio', inboundAddresses: ['time@in.timepost.test'] },
    clients: [],
    projects: [
      { ...project, archived: false },
      { ...project, projectId: 'p-2', code: 'OLD', archived: true },
    ],
    members: [{ profile: { ...maya, workspaceId } }],
  });
});
afterAll(async () => {
  await laptop.close();
  await endAll();
});

const destinationOf = (address: string, now = NOW) =>
  findDestination(address, lookInto(laptop.place).directory, now);

describe('an alias', () => {
  test('leads to its member until its last day is over', async () => {
    const { address, ends } = await issueAlias(laptop.place, wish, NOW);

    expect(address).toMatch(/^time\+[a-z2-7]{32}@in\.timepost\.test$/);
    expect(await destinationOf(address)).toMatchObject({
      kind: 'alias',
      workspaceId,
      holder: { memberId: maya.memberId },
    });
    expect(await destinationOf(address, new Date(ends.getTime() - 1))).toMatchObject({ kind: 'alias' });
    expect(await destinationOf(address, ends)).toMatchObject({ kind: 'nowhere', reason: 'token_expired' });
  });

  test('may be of one project, by its code', async () => {
    const { address } = await issueAlias(laptop.place, { ...wish, project: 'web' }, NOW);

    expect(await destinationOf(address)).toMatchObject({ holder: { projectId: 'p-1' } });
  });

  test('leads nowhere once it is revoked, and another still does', async () => {
    const [one, other] = await Promise.all([
      issueAlias(laptop.place, wish, NOW),
      issueAlias(laptop.place, wish, NOW),
    ]);

    await revokeAlias(laptop.place, one.aliasId, NOW);

    expect(await destinationOf(one.address)).toMatchObject({ kind: 'nowhere', reason: 'token_invalid' });
    expect(await destinationOf(other.address)).toMatchObject({ kind: 'alias' });
  });

  test('lies open in no table', async () => {
    const { address, aliasId } = await issueAlias(laptop.place, wish, NOW);

    const stored = await everythingStored(laptop.dynamo);
    expect(stored).toContain(aliasId);
    expect(stored).not.toContain(address.slice(5, 37));
  });
});

describe('is told in words', () => {
  test.each([
    ['nobody of that address', { ...wish, address: 'bob@example.com' }, 'nobody in this workspace'],
    ['a project that is not there', { ...wish, project: 'ZZZ' }, 'no project ZZZ; there are: WEB'],
    ['one that is archived', { ...wish, project: 'OLD' }, 'no project OLD'],
  ])('%s', async (_what, wrong, sentence) => {
    await expect(issueAlias(laptop.place, wrong, NOW)).rejects.toThrow(sentence);
  });

  test.each([
    ['no id', 'time+secret', "--revoke takes an alias's id"],
    ['an id of none', 'cap_000000000000', 'There is no alias cap_000000000000'],
  ])('%s', async (_what, aliasId, sentence) => {
    await expect(revokeAlias(laptop.place, aliasId, NOW)).rejects.toThrow(sentence);
  });
});
