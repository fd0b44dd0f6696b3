// A workspace from a plan to what the functions find: on stand-ins of tables and keys, through the product's own adapters.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { toHalfText, toReason } from '../../../local/workspace/show-report.ts';
import type { WorkspacePlan } from '../../../local/workspace/to-plan.ts';
import {
  HalfWrittenError,
  rehearseWorkspace,
  writeWorkspace,
} from '../../../local/workspace/write-workspace.ts';
import { derivedId } from '../../../shared/core/record/ids.ts';
import { overtakenDoc } from '../../adapters/overtaken.ts';
import { endAll } from '../../stand-ins/child.ts';
import { everythingStored, type Laptop, lookInto, openLaptop } from './laptop.ts';

const ISSUER = 'https://issuer.timepost.test';
const AT = '@in.timepost.test';
const ALL_MADE = {
  workspace: { made: 1, updated: 0, unchanged: 0 },
  clients: { made: 1, updated: 0, unchanged: 0 },
  projects: { made: 12, updated: 0, unchanged: 0 },
  members: { made: 2, updated: 0, unchanged: 0 },
};

let laptop: Laptop;
let count = 0;
let plan: WorkspacePlan;
beforeAll(async () => {
  laptop = await openLaptop();
});
afterAll(async () => {
  await laptop.close();
  await endAll();
});
beforeEach(() => {
  count += 1;
  plan = planOf(`team${count}`);
});

function planOf(name: string, inbound = name): WorkspacePlan {
  const workspaceId = derivedId('test', name);
  const member = (who: string) => ({
    profile: {
      workspaceId,
      memberId: derivedId(name, who),
      status: 'active' as const,
      role: 'member' as const,
      displayName: who,
      address: `${who}@example.com`,
      timeZone: 'Europe/London',
      locale: 'en-GB',
      workdayMinutes: 480,
    },
    identity: { issuer: ISSUER, subject: `${name}/${who}` },
  });
  return {
    workspace: { workspaceId, name, inboundAddresses: [`${inbound}${AT}`] },
    clients: [{ clientId: 'c-1', name: 'ACME' }],
    projects: Array.from({ length: 12 }, (_, i) => ({
      projectId: `p-${i + 10}`,
      name: `Project ${i}`,
      code: `P${i}`,
      aliases: [],
      billableDefault: true,
      archived: false,
    })),
    members: [member('ann'), member('bob')],
  };
}

test('from nothing: all is made, and found by the functions', async () => {
  expect(await writeWorkspace(laptop.place, plan)).toEqual(ALL_MADE);

  const { directory, members, catalogues } = lookInto(laptop.place);
  const { workspaceId } = plan.workspace;
  const [ann] = plan.members;
  expect(await directory.findRecipient(`team${count}${AT}`)).toEqual({ workspaceId });
  expect(await directory.findSender(workspaceId, 'ann@example.com')).toMatchObject({ status: 'active' });
  expect(await directory.findIdentity(ISSUER, `team${count}/ann`)).toHaveLength(1);
  expect(ann && (await members.profile(ann.profile))).toEqual(ann?.profile);
  expect((await catalogues.of(workspaceId)).projects).toEqual(plan.projects);
});

test('again: nothing is written', async () => {
  await writeWorkspace(laptop.place, plan);
  const before = await everythingStored(laptop.dynamo);

  const again = await writeWorkspace(laptop.place, plan);

  expect(Object.values(again)).toEqual(
    [1, 1, 12, 2].map((unchanged) => ({ made: 0, updated: 0, unchanged })),
  );
  expect(await everythingStored(laptop.dynamo)).toBe(before);
});

test('with one thing changed: that one is updated', async () => {
  await writeWorkspace(laptop.place, plan);
  const [ann, ...others] = plan.members;
  const members =
    ann === undefined ? [] : [{ ...ann, profile: { ...ann.profile, locale: 'fr-FR' } }, ...others];

  expect(await writeWorkspace(laptop.place, { ...plan, members })).toMatchObject({
    members: { made: 0, updated: 1, unchanged: 1 },
    projects: { unchanged: 12 },
  });
});

describe('a rehearsal', () => {
  test('says what would be made, where there is no key yet, and writes nothing', async () => {
    const before = await everythingStored(laptop.dynamo);

    expect(await rehearseWorkspace(laptop.place, plan)).toEqual(ALL_MADE);

    expect(await everythingStored(laptop.dynamo)).toBe(before);
  });

  test('tells every address that leads to someone else, by place', async () => {
    await writeWorkspace(laptop.place, plan);
    const { workspace, members } = plan;
    const strangers = members.map(({ profile }, i) => ({ profile: { ...profile, memberId: `other-${i}` } }));
    const taking = planOf('other', workspace.name);

    await expect(rehearseWorkspace(laptop.place, taking)).rejects.toMatchObject({
      name: 'AddressesTakenError',
      places: ['inboundAddresses.0'],
    });
    await expect(rehearseWorkspace(laptop.place, { ...plan, members: strangers })).rejects.toMatchObject({
      places: ['members.0.email', 'members.1.email'],
    });
  });
});

test('what ends early tells where and what was written, and goes on when it is written again', async () => {
  const [first, second] = plan.members;
  if (first === undefined || second === undefined) throw new Error('the plan has two members');
  const same = { profile: { ...second.profile, address: first.profile.address } };
  await writeWorkspace(laptop.place, { ...plan, projects: [], members: [first] });

  await expect(writeWorkspace(laptop.place, { ...plan, members: [first, same] })).rejects.toMatchObject({
    name: 'HalfWrittenError',
    places: ['members.1.email'],
    report: { projects: { made: 12 }, members: { made: 0, unchanged: 1 } },
    cause: { name: 'AddressTakenError' },
  });

  expect(await writeWorkspace(laptop.place, plan)).toMatchObject({
    projects: { made: 0, unchanged: 12 },
    members: { made: 1, unchanged: 1 },
  });
});

test('who writes the same workspace at the same time is told so, and what to do', async () => {
  const [ann] = plan.members;
  if (ann === undefined) throw new Error('the plan has two members');
  const withAnnAt = (address: string) => ({
    ...plan,
    projects: [],
    members: [{ ...ann, profile: { ...ann.profile, address } }],
  });
  await writeWorkspace(laptop.place, withAnnAt('old@example.com'));
  const won = () => writeWorkspace(laptop.place, withAnnAt('won@example.com'));
  const losing = { ...laptop.place, doc: overtakenDoc(laptop.dynamo, won) };

  const lost = await writeWorkspace(losing, withAnnAt('lost@example.com')).catch((error: unknown) => error);

  if (!(lost instanceof HalfWrittenError)) throw new Error('both were written');
  const told = toHalfText(lost, toReason(lost.cause));
  expect(told).toMatch(/^The writing ended at members\.0\. Somebody else changed it at the same time\.\n/);
  expect(told).toContain('Run the same command again');
  const { directory } = lookInto(laptop.place);
  const found = ['old', 'won', 'lost'].map((name) =>
    directory.findSender(plan.workspace.workspaceId, `${name}@example.com`),
  );
  expect((await Promise.all(found)).map((sender) => sender?.memberId)).toEqual([
    undefined,
    ann.profile.memberId,
    undefined,
  ]);
});

test('tables that do not answer are told as the end, with nothing written', async () => {
  const place = { ...laptop.place, tables: { ...laptop.place.tables, keys: 'no-such-table' } };

  await expect(writeWorkspace(place, plan)).rejects.toMatchObject({
    name: 'HalfWrittenError',
    places: ['workspace'],
    report: { workspace: { made: 0 } },
    cause: { name: 'ResourceNotFoundException' },
  });
});

test('no name and no address lies open in any table', async () => {
  await writeWorkspace(laptop.place, planOf('zqxteam'));

  const stored = await everythingStored(laptop.dynamo);
  for (const word of ['zqxteam', 'ann@', 'bob@', AT, 'ACME', 'Project 1']) expect(stored).not.toContain(word);
});
