// Letters that ask about an address, on the whole path: what comes from it counts from the moment that their code came back.
import { afterAll, expect, test } from '@jest/globals';
import { standInFolder } from '../../local/run/stand-in-folder.ts';
import { signToken } from '../../local/stand-ins/issuer/sign-token.ts';
import {
  allEntries,
  apiOf,
  endServices,
  everythingLogged,
  MAYA,
  outcomeOf,
  post,
  type Service,
  sentMails,
  startService,
  textMail,
  tokenOf,
  until,
} from './service.ts';

afterAll(endServices);

const ATTIC = 'zqxmaya@attic.example';
const SAM = 'zqxsam@example.com';

/** The code of the letter that went there. */
async function codeAt(service: Service, address: string): Promise<string> {
  const letters = async () =>
    (await sentMails(service)).filter(({ destination }) => destination.to.includes(address));
  await until(async () => (await letters()).length > 0, 120_000);
  const [code = ''] = /(?:[a-z2-7]{4}-){7}[a-z2-7]{4}/.exec((await letters())[0]?.body.text ?? '') ?? [];
  return code;
}

const logsFrom = async (service: Service, from: string) =>
  outcomeOf(service, await post(service, await textMail('2h ACME redesign today', from), from));

test('a member logs from a further address once its letter came back, and nobody else reads its code', async () => {
  const service = await startService();
  const maya = apiOf(service, await tokenOf(service));
  const { data: members } = await maya.GET('/v1/members', {});
  const id = members?.items.find(({ address }) => address === MAYA)?.memberId ?? '';

  const asked = await maya.POST('/v1/members/{id}/addresses', {
    params: { path: { id } },
    body: { address: ATTIC },
  });
  const code = await codeAt(service, ATTIC);
  expect(await logsFrom(service, ATTIC)).toMatchObject({ record: { reason: 'unknown_sender' }, entries: [] });
  const confirmed = await maya.POST('/v1/members/{id}/addresses/{addressId}/confirm', {
    params: { path: { id, addressId: asked.data?.addressId ?? '' } },
    body: { code },
  });
  expect(confirmed).toMatchObject({ data: { status: 'confirmed' } });

  expect(await logsFrom(service, ATTIC)).toMatchObject({ record: { disposition: 'logged' } });
  expect(await allEntries(service, await tokenOf(service))).toHaveLength(1);
  await until(async () => (await sentMails(service)).length > 1, 120_000);
  const sent = await sentMails(service);
  expect(sent.map(({ destination }) => destination.to)).toEqual([[ATTIC], [MAYA]]);
  const logged = everythingLogged(service);
  for (const word of ['zqx', code, code.replaceAll('-', '')]) expect(logged).not.toContain(word);
  await service.stop();
});

test('who is invited joins with the code of a letter, signs in from then on and logs by mail', async () => {
  const service = await startService();
  const owner = apiOf(service, await tokenOf(service));
  const invited = await owner.POST('/v1/members', {
    body: { displayName: 'zqxsam', address: SAM, timeZone: 'Europe/Berlin' },
  });
  expect(invited).toMatchObject({ data: { status: 'invited' } });

  const code = await codeAt(service, SAM);
  const token = await signToken(standInFolder(service.dataDir, 'issuer'), 'zqxsam-signs-in');
  const sam = apiOf(service, token);
  expect(await sam.GET('/v1/timer', {})).toMatchObject({ response: { status: 403 } });
  expect(await sam.POST('/v1/invitations/accept', { body: { code } })).toMatchObject({
    data: { status: 'active', signsIn: true },
  });

  expect(await logsFrom(service, SAM)).toMatchObject({ record: { disposition: 'logged' } });
  expect(await allEntries(service, token)).toHaveLength(1);
  expect(await sam.POST('/v1/invitations/accept', { body: { code } })).toMatchObject({
    response: { status: 404 },
  });
  expect(everythingLogged(service)).not.toContain('zqx');
  await service.stop();
});
