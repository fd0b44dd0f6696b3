// Answers that say a day and nothing else: to a question of ours they complete it, below a receipt they correct it.
import { expect, test } from '@jest/globals';
import { MAYA } from '../../../local/demo/lone-member.ts';
import { openBodies } from '../../../shared/core/parse/open-bodies.ts';
import { toPreviewMail } from '../../../shared/core/triage/preview-mail.ts';
import { triage } from '../../../shared/core/triage/triage.ts';
import { CATALOGUE } from './reading.ts';

const HEAD = 'On Wed, 18 Mar 2026 at 09:00, Timepost <time@in.tracker.test> wrote:';
const RECEIPT = '> Logged 3h on ACME for Tue 17 Mar 2026.';

/** Sent on Wednesday, 18 March 2026, at ten. */
async function answer(text: string, question: readonly string[], locale = 'en-GB') {
  const lines = ['Date: Wed, 18 Mar 2026 10:00:00 +0000', 'Content-Type: text/plain; charset=utf-8', ''];
  const raw = [...lines, text, '', HEAD, ...question].join('\r\n');
  const member = { ...MAYA, locale };
  const preview = toPreviewMail({
    text: '',
    subject: 'Re: log',
    sentAt: new Date('2026-03-18T10:00:00Z'),
    member,
  });
  const mail = {
    ...preview,
    arrival: { ...preview.arrival, recipient: 'time@in.tracker.test' },
    body: await openBodies(new TextEncoder().encode(raw)),
  };
  const decision = triage(mail, { member, catalogue: CATALOGUE });
  if ('entries' in decision && decision.entries.length > 0)
    return decision.entries.map(({ minutes, workDate }) => `${minutes} ${workDate}`).join('; ');
  return 'command' in decision && decision.command ? JSON.stringify(decision.command) : decision.disposition;
}

test.each([
  ['en-GB', 'Monday', '> Which day were the 3h on ACME?', '180 2026-03-16'],
  ['en-GB', 'It was Monday.', '> Which day were the 3h on ACME?', '180 2026-03-16'],
  ['en-GB', 'last Friday, sorry', '> You wrote "3h on ACME". Which day was that?', '180 2026-03-13'],
  ['de-DE', 'Montag', '> Für welchen Tag sind die 3 Stunden ACME?', '180 2026-03-16'],
  ['fr-FR', 'lundi', '> Quel jour pour les 3h sur ACME ?', '180 2026-03-16'],
])('%s, %j to %j', async (locale, text, question, expected) => {
  expect(await answer(text, [question], locale)).toBe(expected);
});

test.each([
  ['a day that is to come', 'next Monday', '> Which day were the 3h on ACME?'],
  ['several days', 'Monday and Tuesday', '> Which day were the 3h on ACME?'],
  ['a day among other words', 'Monday the printer broke down again', '> Which day were the 3h on ACME?'],
  ['two amounts in question', 'Monday', '> Which day were the 3h on ACME and the 2h on Globex?'],
  ['no amount in question', 'Monday', '> Which day was it?'],
  ['a project alone', 'ACME', '> Which project were the 3h for?'],
  ['nothing', 'Thanks!', '> Which day were the 3h on ACME?'],
])('%s logs nothing', async (_what, text, question) => {
  expect(await answer(text, [question])).not.toMatch(/^\d/);
});

test('below a receipt a day alone says that what it tells is to be corrected', async () => {
  const command = JSON.parse(await answer('Monday', [RECEIPT]));
  expect(command).toMatchObject({ kind: 'correct', days: ['2026-03-17'], minutes: 180 });
});

test.each(['Globex', 'Great, thanks', 'Next Monday', 'ok'])(
  'below a receipt %j corrects nothing',
  async (text) => {
    expect(await answer(text, [RECEIPT])).not.toContain('correct');
  },
);
