import { describe, expect, test } from '@jest/globals';
import { splitOwnWords } from '../../../shared/core/parse/own-words.ts';
import type { MailBody } from '../../../shared/core/parsed-mail.ts';
import type { AskedLetter } from '../../../shared/core/record/to-confirmation.ts';
import { composeConfirmation } from '../../../shared/core/reply/compose-confirmation.ts';
import { readLetterAnswer } from '../../../shared/core/triage/confirms.ts';
import { askedAddress, CODE, confirmationItem } from '../reply/confirmation-item.ts';
import { maya } from '../reply/receipt-facts.ts';

const NOW = new Date('2026-03-11T09:00:00Z');
const FROM = 'maya@attic.example';
const letter: AskedLetter = {
  code: CODE,
  seen: { member: maya, version: 1 },
  asked: askedAddress(NOW, { address: 'Maya@Attic.example', expiresAt: NOW.getTime() / 1000 + 60 }),
  workspaceName: 'Studio',
};
const { asked } = letter;
const invited: AskedLetter = {
  ...letter,
  seen: { member: { ...maya, status: 'invited' }, version: 1 },
  asked: { ...asked, asks: 'invitation' },
};
const opened = (own: string): MailBody => ({ kind: 'opened', own, left: '', contentDigest: '' });
const sent = composeConfirmation({
  item: confirmationItem(),
  member: maya,
  inboundAddress: 'time@in.timepost.test',
});
const quoted = sent.text.replace(/^/gm, '> ');

const read = (text: string) =>
  readLetterAnswer({ from: FROM, body: opened(splitOwnWords(text).own) }, letter, NOW);
const UNCLEAR = { kind: 'none', reason: 'confirmation_unclear' };

describe('a yes is', () => {
  test.each([
    ['the word', 'CONFIRM'],
    ['in small letters, with a full stop', 'Confirm.'],
    ['in stars or quotes', '*“confirm”*'],
    ['with a name below', 'confirm\n\nBest regards\nMaya Lee'],
    ['with a signature below', 'I confirm\n-- \nMaya Lee, 24h support 555 0100, what else?'],
    ['above the letter', `Confirm\n\nOn Wed, 11 Mar 2026 at 09:00, Timepost wrote:\n${quoted}`],
    ['above the letter, which no mark makes another’s', `Confirm\n\n${sent.text}`],
    ['below the letter', `${quoted}\n\nCONFIRM`],
    ['after blank lines', '\n\n  confirm  \n'],
    ['as a program translates the letter’s', 'BESTÄTIGEN'],
    ['decomposed', 'besta\u0308tigen'],
    ['in French', 'je confirme'],
    ['in Spanish or Portuguese', 'Confirmar'],
    ['in Italian', 'CONFERMA'],
    ['in Dutch', 'Bevestigen'],
  ])('%s', (_what, text) => {
    expect(read(text)).toEqual({ kind: 'yes', letter });
  });
});

describe('no yes is', () => {
  test.each([
    ['a question', 'What is this?'],
    ['the word as a question', 'Confirm?'],
    ['the word with a question below', 'CONFIRM\n\nWhat does that mean?'],
    ['the word with much below', `CONFIRM\n${'is what I was told to write here but '.repeat(3)}`],
    ['a no', 'no'],
    ['a no with the word', "I don't confirm"],
    ['the word within a sentence', 'Confirm that you are no spammer'],
    ['the word in a second line', 'Hello\nCONFIRM'],
    ['a number with the word', 'confirm 2h'],
    ['thanks', 'Thanks!'],
    ['what people write to say that they have read', 'Confirmed'],
    ['the same in Japanese', '確認'],
    ['OK', 'OK'],
    ['the letter alone, quoted', quoted],
    ['the letter alone, without marks', sent.text],
    ['the letter under an attribution', `On Wed, 11 Mar 2026 at 09:00, Timepost wrote:\n${quoted}`],
    [
      'the letter passed on',
      `---------- Forwarded message ---------\nFrom: Timepost <time@in.timepost.test>\nSubject: x\n\n${sent.text}`,
    ],
    ['nothing', ''],
  ])('%s', (_what, text) => {
    expect(read(text)).not.toMatchObject({ kind: 'yes' });
  });
});

test('who is invited says yes with the same word', () => {
  expect(readLetterAnswer({ from: FROM, body: opened('confirm') }, invited, NOW)).toMatchObject({
    kind: 'yes',
  });
});

test.each<[string, string, Parameters<typeof readLetterAnswer>[1], MailBody | undefined, string]>([
  ['from another address', 'maya@example.com', letter, opened('confirm'), 'unknown_sender'],
  ['to a letter that asks no more', FROM, undefined, opened('confirm'), 'token_invalid'],
  [
    'after its days',
    FROM,
    { ...letter, asked: { ...asked, expiresAt: NOW.getTime() / 1000 } },
    opened('confirm'),
    'token_invalid',
  ],
  [
    'to what is confirmed',
    FROM,
    { ...letter, asked: { ...asked, status: 'confirmed' } },
    opened('confirm'),
    'token_invalid',
  ],
  [
    'for a member who is suspended',
    FROM,
    { ...letter, seen: { member: { ...maya, status: 'suspended' }, version: 1 } },
    opened('confirm'),
    'token_invalid',
  ],
  [
    'to an invitation of who joined',
    FROM,
    { ...invited, seen: letter.seen },
    opened('confirm'),
    'token_invalid',
  ],
  [
    'in a body that could not be opened',
    FROM,
    letter,
    { kind: 'refused', reason: 'encrypted_mail' },
    'encrypted_mail',
  ],
  ['without a body', FROM, letter, undefined, 'confirmation_unclear'],
])('a yes %s confirms nothing', (_when, from, one, body, reason) => {
  expect(readLetterAnswer({ from, body }, one, NOW)).toEqual({ kind: 'none', reason });
});

describe('who seems to have meant a yes is told how to say it:', () => {
  test.each([
    ['Confirmed!'],
    ['Yes, please'],
    ['OK'],
    ['Ja, bestätigt'],
    ['CONFIRM?'],
    ['Hi,\nconfirm\nSam'],
    ['確認しました'],
  ])('%s', (text) => {
    expect(read(text)).toEqual({ kind: 'unclear', letter });
  });

  test.each([
    ['What is this?'],
    ['no'],
    ['Thanks!'],
    ['2h ACME redesign yesterday'],
    ['Unsubscribe'],
    ['I am away until Monday. In urgent cases please write to my colleagues, who will gladly confirm that.'],
    [''],
  ])('but not who says %p', (text) => {
    expect(read(text)).toEqual(UNCLEAR);
  });
});
