// Days that stand in a question right above the words: whose question lends them, and whose makes us ask.
import { expect, test } from '@jest/globals';
import { outcomeOfMail, text } from '../mail-outcome.ts';

const WEDNESDAY = 'Wed, 18 Mar 2026 17:00:00 +0000';
const by = (...lines: readonly string[]) => outcomeOfMail({ date: WEDNESDAY, parts: [text(...lines)] });

test.each<[string, readonly string[], readonly string[]]>([
  ['a day alone', ['> Monday?', '3h ACME', '> Tuesday?', '4h ACME'], ['03-16 180', '03-17 240']],
  [
    'a sentence, and one that means the same day',
    ['> How long did you spend on the brochure last Friday?', '2h ACME', '> And the proofs?', '35 mins ACME'],
    ['03-13 120', '03-13 35'],
  ],
  ['no day at all', ['> How long did it take?', '2h ACME'], ['03-18 120']],
  ['nothing', ['> We met on Monday.', '2h ACME'], ['03-18 120']],
  ['what is to come', ['> Can you come on Monday?', '2h ACME'], ['03-18 120']],
  ['a day to come', ['> Did you plan it for tomorrow?', '2h ACME'], ['03-18 120']],
])('%s is asked', async (_what, lines, expected) => {
  const [disposition, ...told] = await by(...lines);

  expect(disposition).toBe('logged');
  expect(told.map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual(expected);
});

test('a day that another asked about amid the words is asked about again', async () => {
  const lines = [
    'On Tue, 17 Mar 2026 at 10:00, Wendy <wendy@client.example> wrote:',
    '> How long did the import take on Monday?',
    '2h 15m',
    '> And the report?',
    'Not yet.',
  ];

  expect(await by(...lines)).toEqual(['needs_review', '? day_vague']);
});
