// How real mails are read: who sent them, their subject and words, what is left once quotes are taken off, which of them machines
// sent, and that nothing is logged of those that hold no time. Their senders are taken for members: a stranger's mail would log
// nothing anyway.
import { readFile } from 'node:fs/promises';
import { openBodies } from '../../shared/core/parse/open-bodies.ts';
import { claimedSender } from '../../shared/core/screen/claimed-sender.ts';
import { readHeaderBlock } from '../../shared/core/screen/header-block.ts';
import { toHeaderFacts } from '../../shared/core/screen/header-facts.ts';
import type { PersonFacts } from '../demo/people.ts';
import { mailCase } from '../triage/case.ts';
import { readMailCase } from '../triage/read-mail-case.ts';
import { digestOf } from './classes.ts';
import type { RealMail } from './corpus.ts';
import type { ClassFigure } from './figure.ts';

export async function readRealMails(
  mails: readonly RealMail[],
  thrown: string[],
): Promise<readonly ClassFigure[]> {
  const replies = mails.filter(({ expect }) => expect.strippedReply !== undefined);
  const forwards = mails.filter(({ expect }) => expect.forwardedFrom !== undefined);
  const empty = mails.filter(({ expect }) => expect.mustNotCreateEntry === true);
  const said = (field: 'from' | 'subject' | 'textIncludes') =>
    mails.filter(({ expect }) => expect[field] !== undefined);
  const automatic = mails.filter(({ expect }) => expect.disposition === 'ignored');
  return [
    ...(await toClass('From', 100, said('from'), hasFrom, thrown)),
    ...(await toClass('subject', 99.5, said('subject'), hasSubject, thrown)),
    ...(await toClass('text', 99.5, said('textIncludes'), hasText, thrown)),
    ...(await toClass('automatic ones ignored', 99, automatic, isIgnored, thrown)),
    ...(await toClass('stripped reply', 85, replies, hasReply, thrown)),
    ...(await toClass('forwarded sender', 97, forwards, hasSender, thrown)),
    ...(await toClass('no time, nothing logged', 100, empty, logsNothing, thrown)),
  ];
}

async function toClass(
  name: string,
  toReach: number,
  mails: readonly RealMail[],
  isRight: (mail: RealMail) => Promise<boolean>,
  thrown: string[],
): Promise<readonly ClassFigure[]> {
  if (mails.length === 0) return [];
  let right = 0;
  for (const mail of mails) {
    const good = await isRight(mail).catch(() => {
      thrown.push(mail.id);
      return false;
    });
    if (good) right += 1;
  }
  const cases = digestOf(mails.map(({ id }) => id));
  return [{ name: `real mails: ${name}`, right, of: mails.length, cases, toReach }];
}

async function headOf(path: string) {
  const { fields } = readHeaderBlock(await readFile(path));
  return { from: claimedSender(fields), subject: toHeaderFacts(fields).subject };
}

async function hasFrom({ path, expect }: RealMail): Promise<boolean> {
  return (await headOf(path)).from === expect.from?.toLowerCase();
}

async function hasSubject({ path, expect }: RealMail): Promise<boolean> {
  return folded((await headOf(path)).subject) === folded(expect.subject ?? '');
}

async function hasText({ path, expect }: RealMail): Promise<boolean> {
  const body = await openBodies(await readFile(path));
  const text = body.kind === 'opened' ? folded(`${body.own}\n${body.left}`) : '';
  return [expect.textIncludes ?? []].flat().every((words) => text.includes(folded(words)));
}

async function isIgnored(mail: RealMail): Promise<boolean> {
  return (await readMailCase(mailCase(mail.path), peopleOf(mail))).disposition === 'ignored';
}

function folded(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}

async function hasReply({ path, expect }: RealMail): Promise<boolean> {
  const body = await openBodies(await readFile(path));
  return body.kind === 'opened' && plain(body.own) === plain(expect.strippedReply ?? '');
}

async function hasSender({ path, expect }: RealMail): Promise<boolean> {
  const body = await openBodies(await readFile(path));
  if (body.kind !== 'opened') return false;
  return body.passedOn?.[0]?.from.address === expect.forwardedFrom?.toLowerCase();
}

/** Exact but for line ends and the white space at the end of lines. */
function plain(text: string): string {
  return text
    .split(/\r?\n/)
    .map((line) => line.trimEnd())
    .join('\n')
    .trim();
}

async function logsNothing(mail: RealMail): Promise<boolean> {
  const { disposition, entries } = await readMailCase(mailCase(mail.path), peopleOf(mail));
  return disposition !== 'logged' && entries.length === 0;
}

function peopleOf({ expect }: RealMail): readonly PersonFacts[] {
  return expect.from === undefined ? [] : [toPerson(expect.from)];
}

function toPerson(email: string): PersonFacts {
  return { name: '', email, timeZone: 'Europe/London', locale: 'en-GB', workdayMinutes: 480 };
}
