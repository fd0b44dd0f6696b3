// Letters that ask about an address, on the whole path: what comes from it counts from the moment that their code came back.
import { afterAll, expect, test } from '@jest/globals';
import { standInFolder } from '../../local/run/stand-in-folder.ts';
import { sendSmtp } from '../../local/send/send-smtp.ts';
import { toDateHeader } from '../../local/send/write-mail.ts';
import { signToken } from '../../local/stand-ins/issuer/sign-token.ts';
import { toMessageKey } from '../../shared/core/record/ids.ts';
import {
  allEntries,
  apiOf,
  endServices,
  everythingLogged,
  MAYA,
  outcomeOf,
  type Posted,
  post,
  type Sent,
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

/** The letters that went there, once there are that many. */
async function lettersTo(service: Service, address: string, least = 1): Promise<readonly Sent[]> {
  const letters = async () =>
    (await sentMails(service)).filter(({ destination }) => destination.to.includes(address));
  await until(async () => (await letters()).length >= least, 120_000);
  return letters();
}

const codeOf = (letter: Sent | undefined) =>
  /(?:[a-z2-7]{4}-){7}[a-z2-7]{4}/.exec(letter?.body.text ?? '')?.[0] ?? '';

/** As mail programs answer: to where the letter says, with these words above all of it. */
async function answer(
  service: Service,
  { replyTo, subject, messageId, body }: Sent,
  from: string,
  words: string,
): Promise<Posted> {
  const [to = ''] = replyTo;
  const raw = [
    `From: Z <${from}>`,
    `To: ${to}`,
    `Subject: Re: ${subject.replace(/^Re: /, '')}`,
    `Date: ${toDateHeader(new Date(), 60)}`,
    `Message-ID: <${performance.now()}@mail.example>`,
    `In-Reply-To: <${messageId}>`,
    'Content-Type: text/plain; charset=utf-8',
    '',
    words,
    '',
    'On Wed, 11 Mar 2026 at 09:00, Timepost wrote:',
    ...(body.text ?? '').split('\n').map((line) => `> ${line}`),
  ];
  const { sesMessageId } = await sendSmtp(service.smtpPort, { from, to, raw: Buffer.from(raw.join('\r\n')) });
  return { sesMessageId, messageKey: toMessageKey(sesMessageId, to) };
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
  const code = codeOf((await lettersTo(service, ATTIC))[0]);
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

  const code = codeOf((await lettersTo(service, SAM))[0]);
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

test('who only reads mail joins by a word, logs from that address', async () => {
  const service = await startService();
  const owner = apiOf(service, await tokenOf(service));
  await owner.POST('/v1/members', {
    body: { displayName: 'zqxsam', address: SAM, timeZone: 'Europe/Berlin' },
  });
  const [letter] = await lettersTo(service, SAM);
  if (letter === undefined) throw new Error('no letter');
  const code = codeOf(letter).replaceAll('-', '');
  const ended = async (posted: Promise<Posted>) => (await outcomeOf(service, await posted))?.record;

  expect(await ended(answer(service, letter, SAM, 'What is this?'))).toMatchObject({
    reason: 'confirmation_unclear',
  });
  expect(await ended(answer(service, letter, ATTIC, 'CONFIRM'))).toMatchObject({ reason: 'unknown_sender' });
  expect(await ended(answer(service, letter, SAM, 'Confirmed, thanks!'))).toMatchObject({
    disposition: 'needs_review',
    reason: 'confirmation_unclear',
  });
  const [, hint = letter] = await lettersTo(service, SAM, 2);
  expect(hint.body.text).toContain('did not confirm anything yet');
  expect(await ended(answer(service, hint, SAM, 'Confirm\n\nSam'))).toMatchObject({
    disposition: 'command',
    reason: 'confirmation_applied',
  });
  expect(await ended(answer(service, hint, SAM, 'CONFIRM'))).toMatchObject({ reason: 'no_time_found' });
  expect(await logsFrom(service, SAM)).toMatchObject({ record: { disposition: 'logged' }, entries: [{}] });

  const letters = await lettersTo(service, SAM, 4); // and that of the time that was logged
  const subject = `Re: ${letter.subject}`;
  expect(letters.map((one) => one.subject)).toEqual([letter.subject, subject, subject, 'Re: Time']);
  expect(letters[2]?.body.text).toContain('this address now logs your time');
  expect(await sentMails(service)).toHaveLength(letters.length);
  const logged = everythingLogged(service);
  for (const word of ['zqx', code]) expect(logged).not.toContain(word);
  await service.stop();
});
