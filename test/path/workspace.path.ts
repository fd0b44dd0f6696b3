// A workspace of one's own beside the demo's, from a file to the first mail and back through the API.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { sendSmtp } from '../../local/send/send-smtp.ts';
import { toMessageKey } from '../../shared/core/record/ids.ts';
import { command } from './command.ts';
import {
  apiOf,
  endServices,
  everythingLogged,
  MAYA,
  newDataDir,
  outcomeOf,
  type Service,
  sentMails,
  startService,
  textMail,
  tokenOf,
  until,
} from './service.ts';

afterAll(endServices);

const ZOE = 'zqxzoe@example.com';
const INBOUND = 'studio@in.timepost.test';
const STUDIO = {
  slug: 'studio',
  name: 'zqxstudio',
  inboundAddresses: [INBOUND],
  projects: [{ name: 'Sculpture', code: 'SCU' }],
  members: [{ name: 'Zoe', email: ZOE, timeZone: 'UTC', locale: 'en-GB' }],
};
const entriesOf = (service: Service, token: string) =>
  apiOf(service, token).GET('/v1/entries', { params: { query: { from: '2000-01-01', to: '2100-01-01' } } });

function fileOf(description: object): string {
  const file = join(newDataDir(), 'workspace.json');
  writeFileSync(file, JSON.stringify(description));
  return file;
}

test('a described workspace takes its first mail, and a token of ours shows its entries until it is revoked', async () => {
  const service = await startService();
  const where = ['--data', service.dataDir];
  const making = ['workspace', ...where, '--file', fileOf(STUDIO)] as const;

  const dry = await command(...making, '--dry');
  expect(dry).toMatchObject({ code: 0, out: expect.stringContaining('Nothing was written (--dry)') });
  const made = await command(...making);
  expect(made).toMatchObject({ code: 0, err: '', out: expect.stringMatching(/1 member: 1 made; 0 can/) });
  const again = await command(...making);
  expect(again.out).toMatch(/^Workspace [\w-]+: 1 unchanged\n.*\n.*\n.*: 1 unchanged\n.*: 1 unchanged;/);

  const raw = await textMail('2h sculpture today', ZOE);
  const { sesMessageId } = await sendSmtp(service.smtpPort, { from: ZOE, to: INBOUND, raw });
  const messageKey = toMessageKey(sesMessageId, INBOUND);
  expect(await outcomeOf(service, { messageKey })).toMatchObject({ record: { disposition: 'logged' } });

  const asking = ['--api', '--workspace', 'studio', '--member', ZOE, '--name', 'zqxscript'];
  const issued = await command('token', ...where, ...asking);
  const token = issued.out.trim();
  expect(issued.out).toMatch(/^tpt_[\w-]{49}\n$/);
  const seen = await entriesOf(service, token);
  expect(seen).toMatchObject({ data: { items: [{ project: 'Sculpture' }] } });
  expect(await entriesOf(service, await tokenOf(service))).toMatchObject({ data: { items: [] } });

  const tokenId = token.slice(0, 12);
  const revoked = await command('token', ...where, '--revoke', tokenId);
  expect(revoked).toMatchObject({ code: 0, out: `${tokenId} is revoked.\n` });
  expect(await entriesOf(service, token)).toMatchObject({ response: { status: 401 } });

  expect(everythingLogged(service)).not.toContain('zqx');
  expect(everythingLogged(service)).not.toContain(token.slice(12));
  await service.stop();
});

test('what a stranger sends to a secret address is proposed to its member alone, until the address is revoked', async () => {
  const service = await startService();
  const where = ['--data', service.dataDir];
  const maya = await tokenOf(service);
  const issued = await command('alias', ...where, '--member', MAYA, '--project', 'ACME', '--days', '2');
  const [, aliasId = ''] = /--revoke (cap_[0-9a-f]{12})/.exec(issued.err) ?? [];
  const to = issued.out.trim();
  const raw = await textMail('We worked 3h together yesterday', 'eve@example.net');
  const send = async () => {
    const { sesMessageId } = await sendSmtp(service.smtpPort, { from: 'eve@example.net', to, raw });
    return { messageKey: toMessageKey(sesMessageId, to) };
  };

  const outcome = await outcomeOf(service, await send());
  expect(outcome).toMatchObject({ record: { disposition: 'needs_review' }, entries: [] });
  await until(async () => (await sentMails(service)).length > 0, 120_000);
  expect((await sentMails(service)).map(({ destination }) => destination.to)).toEqual([[MAYA]]);
  expect(await entriesOf(service, maya)).toMatchObject({ data: { items: [] } });

  const revoked = await command('alias', ...where, '--revoke', aliasId);
  expect(revoked).toMatchObject({ code: 0, out: `${aliasId} is revoked.\n` });
  expect(await outcomeOf(service, await send())).toMatchObject({ record: { reason: 'token_invalid' } });
  expect(everythingLogged(service)).not.toContain(to.slice(5, 37));
  await service.stop();
});

test('what cannot be made is told in words, and nothing of it is written', async () => {
  const service = await startService();
  const where = ['--data', service.dataDir];
  const { inboundAddresses: _, ...nameless } = STUDIO;

  const taken = await command('workspace', ...where, '--file', fileOf(nameless));
  expect(taken).toMatchObject({ code: 1, out: '' });
  expect(taken.err).toContain(
    'inboundAddresses.0: leads to another workspace or member already. Nothing was',
  );
  expect(taken.err).toContain('The file names no inboundAddresses');
  const nobody = await command('token', ...where, '--api', '--workspace', 'studio', '--member', ZOE);
  expect(nobody).toMatchObject({
    code: 1,
    out: '',
    err: expect.stringContaining('nobody in this workspace'),
  });

  const wrong = await command(
    'workspace',
    ...where,
    '--file',
    fileOf({ ...STUDIO, slug: 'A B', members: {} }),
  );
  expect(wrong.err.trim().split('\n')).toHaveLength(3);
  const mixed = await command('token', ...where, '--member', 'maya@example.com', '--days', '3');
  expect(mixed).toMatchObject({ code: 1, out: '', err: '--days goes with --stage or --api.\n' });
  const ignored = await command('token', ...where, '--api', '--revoke', 'tpt_12345678', '--days', '3');
  expect(ignored).toMatchObject({ code: 1, out: '', err: expect.stringMatching(/^--days says nothing/) });

  await service.stop();
  const stopped = await command('workspace', ...where, '--file', fileOf(STUDIO));
  expect(stopped).toMatchObject({
    code: 1,
    err: 'Nothing answers: on a laptop, npm start must be running.\n',
  });
});
