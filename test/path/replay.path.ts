// Mails that the laptop keeps, read again: with the service running and without, and nothing is ever written.
import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, expect, test } from '@jest/globals';
import { TABLE_NAMES } from '../../local/layout.ts';
import { localClients } from '../../local/run/local-clients.ts';
import { keyOf } from '../../shared/adapters/dynamo/dynamo-keys.ts';
import { command } from './command.ts';
import { endServices, newDataDir, outcomeOf, post, type Service, startService, textMail } from './service.ts';

afterAll(endServices);

async function logged(service: Service, text: string) {
  const posted = await post(service, await textMail(text));
  const outcome = await outcomeOf(service, posted);
  const [entry] = outcome?.entries ?? [];
  if (entry === undefined) throw new Error('nothing was logged');
  return { messageKey: posted.messageKey, entry };
}

/** As if another engine had read the mail: half an hour more, and an older version. */
async function readOtherwise(service: Service, { messageKey, entry }: Awaited<ReturnType<typeof logged>>) {
  const { doc } = localClients(service.run().endpoints);
  const { workspaceId, memberId, workDate, entryId } = entry;
  await doc.send(
    new UpdateCommand({
      TableName: TABLE_NAMES.ledger,
      Key: keyOf.entry({ workspaceId, memberId }, { workDate, entryId }),
      UpdateExpression: 'SET durationSeconds = :other',
      ExpressionAttributeValues: { ':other': entry.durationSeconds + 1800 },
    }),
  );
  await doc.send(
    new UpdateCommand({
      TableName: TABLE_NAMES.mail,
      Key: keyOf.message(messageKey),
      UpdateExpression: 'SET engineVersion = :old',
      ExpressionAttributeValues: { ':old': '0.0.9' },
    }),
  );
}

/** Content and time of change of every file in the folder. */
function stateOf(folder: string): string {
  const hash = createHash('sha256');
  for (const file of globSync('**/*', { cwd: folder }).sort()) {
    const path = join(folder, file);
    const { mtimeMs } = statSync(path);
    hash.update(`${file} ${mtimeMs}\n`);
    if (statSync(path).isFile()) hash.update(readFileSync(path));
  }
  return hash.digest('hex');
}

test('what today’s engine reads otherwise is shown by field and rule, with the service running and without', async () => {
  const service = await startService();
  const stays = await logged(service, '1h zqxquiet yesterday');
  const changes = await logged(service, '2h ACME redesign today');
  await post(service, await textMail('5h zqxsecret', 'stranger@example.net'), 'stranger@example.net');
  await readOtherwise(service, changes);
  const asked = ['replay', '--data', service.dataDir, '--from', '2000-01-01'] as const;

  const running = await command(...asked);
  await service.stop();
  const before = stateOf(service.dataDir);
  const stopped = await command(...asked);

  expect(running).toMatchObject({ code: 0, err: '' });
  expect(running.out).toMatch(new RegExp(`^${changes.messageKey}  received \\S+  engine 0\\.0\\.9 > \\d`));
  expect(running.out).toMatch(/\n {2}changed {2}\d{4}-\d\d-\d\d {2}2:30 {2}ACME redesign\n/);
  expect(running.out).toMatch(/\n {4}duration: 2:30 > 2:00 {2}\[[\w-]+ > [\w-]+\]\n/);
  expect(running.out).toContain('1 end as they did, 1 would not (entries: 0 gone, 0 new, 1 changed).');
  expect(running.out).toContain('Nothing was written.');
  expect(running.out).not.toContain(stays.messageKey);
  expect(running.out).not.toContain('zqx');
  expect(stopped).toEqual(running);
  expect(stateOf(service.dataDir)).toBe(before);

  const later = await command(...asked, '--to', '2000-01-02');
  expect(later.out).toMatch(/^0 mails read again .* Nothing was written\.\n$/);
});

test('what cannot be read again is told in one sentence', async () => {
  const empty = newDataDir();
  const where = ['replay', '--data', empty] as const;

  expect(await command(...where, '--from', '2026-11-01')).toEqual({
    code: 1,
    out: '',
    err: `The service has not run on ${empty} yet: there is no mail to read again.\n`,
  });
  expect(await command(...where)).toMatchObject({ code: 1, err: expect.stringMatching(/^Say with --from /) });
  expect(await command(...where, '--from', '31.12.2026')).toMatchObject({
    code: 1,
    err: '--from takes a day such as 2026-11-02, not "31.12.2026".\n',
  });
  expect(await command(...where, '--from', '2026-11-02', '--to', '2026-11-01')).toMatchObject({
    code: 1,
    err: '--to 2026-11-01 lies before --from 2026-11-02.\n',
  });
  writeFileSync(join(empty, 'run.json'), '{}');
  expect(await command(...where, '--from', '2026-11-01')).toMatchObject({ code: 1, out: '' });
});
