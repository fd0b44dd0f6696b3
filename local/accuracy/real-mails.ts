// What is left of real mails' words once quotes are taken off, and that nothing is logged of those that hold no time.
// Their senders are taken for members: a stranger's mail would log nothing anyway.
import { readFile } from 'node:fs/promises';
import { openBodies } from '../../shared/core/parse/open-bodies.ts';
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
  return [
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

async function logsNothing({ path, expect }: RealMail): Promise<boolean> {
  const people = expect.from === undefined ? [] : [toPerson(expect.from)];
  const { disposition, entries } = await readMailCase(mailCase(path), people);
  return disposition !== 'logged' && entries.length === 0;
}

function toPerson(email: string): PersonFacts {
  return { name: '', email, timeZone: 'Europe/London', locale: 'en-GB', workdayMinutes: 480 };
}
