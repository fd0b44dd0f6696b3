// Answers to receipts of ours that deny the amount and say another: corrections, and no new time.
import { describe, expect, test } from '@jest/globals';
import type { Decision } from '../../../shared/core/decision.ts';
import { composeReceipt } from '../../../shared/core/reply/compose-receipt.ts';
import { day, draft, entry, facts, maya, outboxItem } from '../reply/receipt-facts.ts';
import { type Answer, decideAnswer, OURS } from './answer-to-us.ts';

const RECEIPT = [OURS, '> Logged 3h on ACME for Tue 17 Mar 2026.'];

/** Where no quote is given: to the receipt of three hours. */
const decide = (text: string, answer: Partial<Answer> = {}) =>
  decideAnswer(text, { quote: RECEIPT, ...answer });

const NONE = { kind: 'none' };
const commandOf = (decision: Decision) => ('command' in decision ? decision.command : NONE);
const ACME = { kind: 'named', name: 'ACME' };
const RECORDED = { kind: 'correct', days: ['2026-03-17'], minutes: 180, project: ACME };

describe('an answer that denies the amount of a receipt corrects it:', () => {
  test.each([
    ['en-GB', 'No, it was 2h'],
    ['en-GB', 'No, that was 2h'],
    ['en-GB', 'No - 2h.'],
    ['en-GB', 'Hmm, no. 2 hours.'],
    ['en-GB', 'No. 2 hours.'],
    ['en-GB', 'nope, only 2h'],
    ['en-GB', 'wrong, 2h'],
    ['en-GB', 'should be 2h not 3'],
    ['en-GB', "Hi,\n\nthat's wrong. It was 2 hours.\n\nThanks\nMaya"],
    ['en-GB', 'I said 2h'],
    ['en-GB', 'Actually 2h'],
    ['en-GB', '2h, not 3h'],
    ['en-GB', 'No, 2h on ACME'],
    ['en-GB', 'No, it was 2'],
    ['en-GB', 'No. 2'],
    ['en-GB', 'No, it was 9:00 to 11:00'],
    ['de-DE', 'nein, das waren 2 Std'],
    ['de-DE', 'Das stimmt nicht, es waren 2 Stunden'],
    ['de-DE', 'waren nur 2 Stunden'],
    ['fr-FR', "non, c'était 2h"],
    ['fr-FR', "ce n'est pas ça, c'était 2h"],
    ['es-ES', 'no, eran 2h'],
    ['es-ES', 'Está mal, eran 2h'],
    ['pt-BR', 'não, foram 2h'],
    ['pt-BR', 'errado, 2h'],
    ['nl-NL', 'nee, dat was 2 uur'],
    ['nl-NL', 'fout, 2 uur'],
    ['it-IT', 'no, erano 2 ore'],
    ['it-IT', 'sbagliato, 2 ore'],
    ['ja-JP', 'いえ、2時間でした'],
    ['ja-JP', '違います、2時間でした'],
    ['ja-JP', '2時間だけです'],
  ])('%s %j', async (locale, text) => {
    const decision = await decide(text, { locale });

    expect(decision).toMatchObject({ disposition: 'command', entries: [] });
    expect(commandOf(decision)).toEqual({ ...RECORDED, newMinutes: 120 });
  });

  test('with the day and the project that it names itself', async () => {
    expect(commandOf(await decide('No, 2h on Globex, Monday'))).toEqual({
      ...RECORDED,
      days: ['2026-03-16'],
      project: { kind: 'named', name: 'Globex' },
      newMinutes: 120,
    });
  });

  test('in minutes where the receipt counts minutes', async () => {
    const quote = RECEIPT.map((line) => line.replace('3h', '30 min'));

    expect(commandOf(await decide('No, 40', { quote }))).toMatchObject({ minutes: 30, newMinutes: 40 });
  });

  test('also under a receipt as we write it', async () => {
    const { text } = composeReceipt({
      item: outboxItem(
        facts({ disposition: 'logged', reason: 'accepted', entries: [draft] }, { entries: [entry] }),
      ),
      member: maya,
      dayTotals: new Map([[day('2026-03-10'), 7200]]),
      inboundAddress: 'time@in.tracker.test',
    });
    const quote = text.split('\n').map((line) => `> ${line}`);

    expect(commandOf(await decide('No, it was 90 min', { quote }))).toEqual({
      kind: 'correct',
      days: ['2026-03-10'],
      minutes: 120,
      project: ACME,
      newMinutes: 90,
    });
  });

  test.each([
    'Logged 1h on Globex for Tue 17 Mar 2026.',
    'Logged 3h on Globex for Tue 17 Mar 2026.',
    'Logged 3h on ACME for Mon 16 Mar 2026.',
  ])('without what the receipt says where that tells of another entry, too: %s', async (other) => {
    const quote = [...RECEIPT, `> ${other}`];

    expect(commandOf(await decide('No, it was 2h', { quote }))).toEqual({ kind: 'correct', newMinutes: 120 });
  });

  test('where a telephone quotes nothing', async () => {
    const sent = { quote: [], inReplyTo: '<receipt-7@in.tracker.test>' };

    expect(commandOf(await decide('No, it was 2h', sent))).toEqual({ kind: 'correct', newMinutes: 120 });
    expect(commandOf(await decide('No, 2', sent))).toBe(NONE);
  });
});

test.each([
  ['cancel that', { ...RECORDED, kind: 'cancel' }],
  ['should have been on Globex', { ...RECORDED, project: { kind: 'named', name: 'Globex' } }],
  ['undo', { kind: 'undo' }],
])('%j under a receipt is a command about what it tells', async (text, command) => {
  expect(commandOf(await decide(text))).toEqual(command);
});

test.each([
  'Thanks! Today 2h on ACME',
  'No problem. 2h ACME today',
  '2h ACME today',
  'just 2h ACME today',
  'No lunch today, 2h on ACME',
  `No, ${'really '.repeat(60)}2h ACME`,
])('%j under a receipt is new time', async (text) => {
  expect(await decide(text)).toMatchObject({
    disposition: 'logged',
    entries: [{ workDate: '2026-03-18', minutes: 120 }],
  });
});

test.each(['No, 2 of us', 'No, 2.55.1', 'No, 2 and 3', 'No'])(
  '%j under a receipt says no amount',
  async (text) => {
    expect(commandOf(await decide(text))).not.toMatchObject({ kind: 'correct' });
  },
);

test('two amounts under a receipt are no denial of one', async () => {
  expect(await decide('No, 2h ACME and 1h Globex')).toMatchObject({ disposition: 'logged' });
});

test.each([
  ['a question', '> How long was the ACME call on Tue 17 Mar 2026?'],
  ['what cannot be', '> 26h on ACME on Tue 17 Mar 2026'],
])('a denial under %s of ours is its answer', async (_what, quote) => {
  const asked = [...RECEIPT.slice(0, 1), quote];

  expect(commandOf(await decide('No, it was 2h', { quote: asked }))).not.toMatchObject({ kind: 'correct' });
});
