// The commands against a deployed stage: names and keys come from its stacks' outputs, endpoints from the operator's settings.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { KEY_ALIASES, TABLE_NAMES } from '../../../local/layout.ts';
import { workspaceIdOf } from '../../../local/workspace/keyed-ids.ts';
import { sealingOf } from '../../../local/workspace/sealing.ts';
import { readApiToken } from '../../../shared/core/api-token.ts';
import { endAll } from '../../stand-ins/child.ts';
import { startToldAws, type ToldAws } from '../stage/told-aws.ts';
import { STAGE, toldOutputs, toldStacks } from '../stage/told-stage.ts';
import { type Laptop, lookInto, openLaptop } from './laptop.ts';

/** The told stage, with the tables and keys of the stand-ins. */
const told = toldOutputs('https://api.try.example');
const outputs = {
  ...told,
  state: {
    ...told.state,
    DirectoryTable: TABLE_NAMES.directory,
    LedgerTable: TABLE_NAMES.ledger,
    KeysTable: TABLE_NAMES.keys,
    WrappingKeyArn: KEY_ALIASES.wrapping,
    DirectoryKeyArn: KEY_ALIASES.directory,
  },
};
const AT = ['--stage', STAGE, '--region', 'eu-west-1'];

const folder = mkdtempSync(join(tmpdir(), 'stage-'));
const file = join(folder, 'workspace.json');
const ann = { name: 'Ann', email: 'ann@example.com', timeZone: 'UTC', locale: 'en-GB', subject: 'ann-1' };
let laptop: Laptop;
let cloudFormation: ToldAws;
beforeAll(async () => {
  laptop = await openLaptop();
  cloudFormation = await startToldAws({ DescribeStacks: toldStacks({ ...outputs }) });
  writeFileSync(file, JSON.stringify({ slug: 'studio', name: 'Studio', members: [ann] }));
});
afterAll(async () => {
  await cloudFormation.close();
  await laptop.close();
  await endAll();
  rmSync(folder, { recursive: true });
});

async function command(program: string, ...flags: readonly string[]) {
  const env = {
    PATH: process.env.PATH,
    AWS_ACCESS_KEY_ID: 'operator',
    AWS_SECRET_ACCESS_KEY: 'operator',
    AWS_ENDPOINT_URL: cloudFormation.endpoint,
    AWS_ENDPOINT_URL_DYNAMODB: laptop.endpoints.dynamo,
    AWS_ENDPOINT_URL_KMS: laptop.endpoints.kms,
  };
  const child = spawn(process.execPath, [`local/${program}.ts`, ...flags], { env });
  const said = { out: '', err: '' };
  child.stdout.on('data', (bytes: Buffer) => {
    said.out += bytes.toString();
  });
  child.stderr.on('data', (bytes: Buffer) => {
    said.err += bytes.toString();
  });
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, ...said };
}

test('the first workspace of a stage gets its address, its issuer, and a token for its member', async () => {
  const made = await command('workspace', ...AT, '--file', file);
  const issued = await command('token', ...AT, '--member', 'ann@example.com', '--days', '7');

  expect(made).toMatchObject({ code: 0, err: '' });
  expect(made.out).toContain('1 member: 1 made; 1 can sign in');
  const { directory } = lookInto(laptop.place);
  const workspaceId = await workspaceIdOf('studio', sealingOf(laptop.place).digests);
  expect(await directory.findRecipient(outputs.mail.InboundAddress)).toEqual({ workspaceId });
  expect(await directory.findIdentity(outputs.api.OidcIssuer, 'ann-1')).toMatchObject([{ workspaceId }]);
  expect(issued.code).toBe(0);
  const token = readApiToken(issued.out.trim());
  expect(token && (await directory.findToken(token))).toMatchObject({ workspaceId, status: 'active' });
  expect(issued.err).not.toContain(issued.out.trim());
});

test('who is no more in the file is counted, stays until it is said, and is refused then', async () => {
  const { directory } = lookInto(laptop.place);
  const workspaceId = await workspaceIdOf('studio', sealingOf(laptop.place).digests);
  const senderStatus = async () => (await directory.findSender(workspaceId, ann.email))?.status;
  const elsewhere = join(folder, 'elsewhere.json');
  const { subject: _, ...bob } = { ...ann, name: 'Bob', email: 'bob@example.com' };
  writeFileSync(elsewhere, JSON.stringify({ slug: 'studio', name: 'Studio', members: [bob] }));
  const writing = ['workspace', ...AT, '--file', elsewhere] as const;

  const dry = await command(...writing, '--dry');
  const dryEnd = await command(...writing, '--dry', '--suspend-missing');
  const kept = await command(...writing);

  const warned = '1 member of this workspace is not in this file and stays active.';
  for (const { code, out } of [dry, kept]) expect([code, out]).toEqual([0, expect.stringContaining(warned)]);
  expect(kept.out).toMatch(/"id".*\n.*"status": "suspended"/);
  expect(dryEnd.out).toContain('1 member of this workspace is not in this file and would be suspended.');
  expect(await senderStatus()).toBe('active');

  const ended = await command(...writing, '--suspend-missing');
  expect(ended).toMatchObject({ code: 0, err: '' });
  expect(ended.out).toContain('1 member of this workspace is not in this file and was suspended.');
  expect(await senderStatus()).toBe('suspended');
  expect((await command(...writing)).out).not.toContain('not in this file');
});

test("a person's subject is not given to a second member, and nothing is written", async () => {
  const moved = join(folder, 'moved.json');
  const members = [{ ...ann, email: 'ann@example.org' }];
  writeFileSync(moved, JSON.stringify({ slug: 'studio', name: 'Studio', members }));

  const ended = await command('workspace', ...AT, '--file', moved);

  expect(ended).toMatchObject({ code: 1, out: '' });
  expect(ended.err).toContain("members.0.subject: is another member's of this workspace already");
  expect(ended.err).toContain('Nothing was written.');
});

test('a stage that is not there is told, and nothing is made', async () => {
  const ended = await command('workspace', '--stage', 'other', '--region', 'eu-west-1', '--file', file);

  expect(ended).toMatchObject({ code: 1, out: '' });
  expect(ended.err).toContain('timepost-other-state');
});

test('without a region it is asked for', async () => {
  const ended = await command('token', '--stage', STAGE, '--member', 'ann@example.com');

  expect(ended).toMatchObject({ code: 1, out: '' });
  expect(ended.err).toContain('--region');
});
