// No amount vanishes in silence: what is told in a list of pieces of work is logged or asked about, however it is parted.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decide } from '../../../shared/core/triage/decide.ts';
import { readText } from '../../../shared/core/triage/read-text.ts';
import { saidThere } from './languages/said.ts';
import { MADE } from './made-lists.ts';
import { contextOf } from './reading.ts';
import { WEDNESDAY } from './voices/outcome.ts';

/** None is the sum of others, and no two are as long. */
const AMOUNTS: readonly (readonly [string, number])[] = [
  ['2h', 120],
  ['1:35', 95],
  ['0:50', 50],
  ['45 min', 45],
  ['1h20', 80],
  ['1.3h', 78],
  ['three hours', 180],
  ['half an hour', 30],
  ['2pm-4:10pm', 130],
];

const FORMS: readonly ((amount: string, project: string, day: string) => string)[] = [
  (amount, project) => `${amount} ${project} call`,
  (amount, project) => `${project}: mockups ${amount}`,
  (amount, project) => `${project} - ${amount} - docs`,
  (amount, project) => `budget review for ${project} (${amount})`,
  (amount, project) => `${amount} on ${project}`,
  (amount, project, day) => `${day} ${amount} ${project}`,
  (amount, project, day) => `${amount} ${project} ${day}: call`,
  (amount, project, day) => `${project} ${amount} ${day}`,
  (amount) => `fixing the login, ${amount}`,
  (amount) => `budget review: ${amount}`,
];

const piece = fc.record({
  amount: fc.constantFrom(...AMOUNTS),
  form: fc.constantFrom(...FORMS),
  project: fc.constantFrom('ACME', 'Globex', 'Northwind rollout'),
  day: fc.constantFrom('yesterday', 'on Monday', 'last Friday', '16 March'),
});

test('whatever parts two pieces of work, the time of both is logged, or something is asked', () => {
  const pieces = fc.uniqueArray(piece, { minLength: 2, maxLength: 2, selector: ({ amount }) => amount });
  const between = fc.constantFrom(', ', '; ', '\n', ' and ', ' + ', '\n- ', ' then ', ' | ', ' & ', ', and ');
  fc.assert(
    fc.property(pieces, between, (told, sign) => {
      const text = told.map(({ amount: [said], form, project, day }) => form(said, project, day)).join(sign);
      const decision = decide(readText(text, contextOf(WEDNESDAY)));
      const isAsked = 'question' in decision && decision.question !== undefined;
      const entries = decision.disposition === 'logged' ? decision.entries : [];
      const logged = entries.reduce((sum, { minutes }) => sum + minutes, 0);
      const said = told.reduce((sum, { amount: [, minutes] }) => sum + minutes, 0);
      expect([text, isAsked || logged === said]).toEqual([text, true]);
    }),
    { numRuns: 1500 },
  );
});

describe('in lists, under headings, above a total and in tables', () => {
  test.each(MADE)(
    '%s: all time is logged or asked about, and each amount has its fate, once',
    (_locale, made) => {
      fc.assert(
        fc.property(made, ({ text, locale, minutes }) => {
          const reading = readText(text, contextOf({ ...WEDNESDAY, locale }));
          const decision = decide(reading);
          const isAsked = 'question' in decision && decision.question !== undefined;
          const entries = decision.disposition === 'logged' ? decision.entries : [];
          const logged = entries.reduce((sum, one) => sum + one.minutes, 0);
          const lost = reading.amounts.filter(({ fate }) => fate === undefined);
          expect([text, isAsked || logged === minutes, lost]).toEqual([text, true, []]);
        }),
        { numRuns: 400, seed: 1 }, // the same lists each time: what is reached of the reader is not left to chance
      );
    },
  );
});

saidThere('en-GB', 'Europe/London', [
  ['docs: 9-5 less 25 min lunch | 1h20 on ACME', '455 2026-03-18; 80 2026-03-18'],
  ['9-5 less 25 min lunch and 15 min coffee, ACME', '440 2026-03-18'],
  ['9-5 less 25 min and 15 min, ACME', '440 2026-03-18'],
  ['2h a day ACME', 'ask'],
  [
    '1h Globex rollout last Friday: call, 1:30 Globex rollout yesterday: mockups',
    '60 2026-03-13; 90 2026-03-17',
  ],
  ['emails, two hours, then 1:30 on Globex', '120 2026-03-18; 90 2026-03-18'],
  ['Standup 8:30, 15 min', '15 2026-03-18'],
  ['2h ACME, started 8:30', '120 2026-03-18'],
  ['2h ACME, finished 5:30', '120 2026-03-18'],
  ['ACME 9:30/11:00', '90 2026-03-18'],
  ['ACME 3h Mon-Tue 2h Globex', '180 2026-03-16; 180 2026-03-17; 120 2026-03-16; 120 2026-03-17'],
  ['ACME 2h:\n- call\n- notes\nGlobex 3h:\n- mockups', '120 2026-03-18 @ACME; 180 2026-03-18 @Globex'],
  ['ACME 2h:\n- call', '120 2026-03-18 @ACME'],
  ['Last week: Mon-Wed 2h each', '120 2026-03-09; 120 2026-03-10; 120 2026-03-11'],
  ['Last week: 9 and 10 March 2h each', '120 2026-03-09; 120 2026-03-10'],
  ['2h call 1:30 ACME', '120 2026-03-18'],
  ['2h ACME mockups, 1:30', '120 2026-03-18'],
  ['2h ACME, 8:30 Globex call', '120 2026-03-18'],
  ['slides 9:30-11:00', '90 2026-03-18'],
  ['Slides 2pm-4pm for Globex', '120 2026-03-18'],
  ['slides 9-11', 'nothing'],
  ['budget review: 2h', '120 2026-03-18'],
  ['Budget for the review: 40h', 'nothing'],
  ['call from 1 to 2:30, 45 min of mockups', '90 2026-03-18; 45 2026-03-18'],
  ['On site 9-5, 7h ACME', '420 2026-03-18'],
  ['call from 1 to 2:30, 45 min', '45 2026-03-18'],
  ['meeting until now, from 1 to now, 45 min of notes', '45 2026-03-18'],
  ['code review: 3 hours / two hours: mockups', '180 2026-03-18; 120 2026-03-18'],
  ['ACME 9-11 last Friday', '120 2026-03-13'],
  ['ACME 9-11 on Monday', '120 2026-03-16'],
  ['ACME 9-11 16 March', '120 2026-03-16'],
  ['ACME 9-11 and Northwind 2pm-4pm', '120 2026-03-18; 120 2026-03-18'],
  ['docs 9-11 and mockups 1:30', '120 2026-03-18; 90 2026-03-18'],
  ['docs 9-11 and mockups', 'nothing'],
  ['spent 9-11 on docs for ACME', '120 2026-03-18'],
  ['yesterday 9-11 and 1-3 on Falcon', '120 2026-03-17; 120 2026-03-17'],
  ['ACME 3h Monday and Tuesday 2h Globex', '180 2026-03-16; 120 2026-03-17'],
  ['ACME 3h today, and on Tuesday 2h Globex', '180 2026-03-18; 120 2026-03-17'],
  ['ACME 3h Tuesday and Monday 2h Globex', '180 2026-03-17; 120 2026-03-16'],
  ['ACME 3h 16 and 17 March 2h Globex', '180 2026-03-16; 120 2026-03-17'],
  ['ACME 3h Monday and Tuesday last week 2h Globex', '180 2026-03-09; 120 2026-03-10'],
  ['3h on Monday and Tuesday', '180 2026-03-16; 180 2026-03-17'],
  ['ACME 3h Monday and Tuesday, Globex 2h', '180 2026-03-16; 180 2026-03-17; 120 2026-03-16; 120 2026-03-17'],
  ['2h ACME, about 2-3 hours of mails', '120 2026-03-18'],
  ['from 9 to 11 hours ACME', '120 2026-03-18'],
  ['Falcon, review, two hours\nACME, fixing the login, 1:30', '120 2026-03-18; 90 2026-03-18'],
]);

test('a rest of what is not said is asked about', () => {
  const decision = decide(readText('ACME 2h, the rest on Globex', contextOf(WEDNESDAY)));

  expect(decision).toMatchObject({
    disposition: 'logged',
    question: { doubt: 'amount_vague', words: 'the rest' },
  });
});

saidThere('fr-FR', 'Europe/Paris', [
  ['appel, 2 x 35 min + 14h-16h10 pour Globex', '70 2026-03-18; 130 2026-03-18'],
]);

saidThere('pt-BR', 'America/Sao_Paulo', [
  ['documentos: 0:50 e das 9 às 10:05 ACME documentos', '50 2026-03-18; 65 2026-03-18'],
  ['das 9 às 11, isto é, 2h ACME', '120 2026-03-18'],
  ['maquetes, uma hora e meia\nmeia hora ACME documentos', '90 2026-03-18; 30 2026-03-18'],
]);

test.each([
  '0:50 ACME budget review and docs, half an hour and half a day on ACME',
  'docs, an hour and a half\ndocs on Northwind rollout (1:35)',
])('what is vague is asked about beside what is clear, whatever the sentence is about: %j', (text) => {
  const decision = decide(readText(text, contextOf(WEDNESDAY)));

  expect(decision).toMatchObject({ disposition: 'logged', question: { doubt: 'amount_vague' } });
});

saidThere('es-ES', 'Europe/Madrid', [
  ['documentos, hora y media\n14:00-16:10 Globex llamada', '90 2026-03-18; 130 2026-03-18'],
]);
