// Answers that say a day and nothing else: to a question of ours they complete it, below a receipt they correct it.
import { expect, test } from '@jest/globals';
import { decideAnswer, OURS } from './answer-to-us.ts';

const RECEIPT = '> Logged 3h on ACME for Tue 17 Mar 2026.';

async function answer(text: string, question: readonly string[], locale = 'en-GB') {
  const decision = await decideAnswer(text, { locale, quote: [OURS, ...question] });
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
