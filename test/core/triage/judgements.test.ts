// Which amounts are work of the writer, and which are said of something else (reading rules 1, 6, 7 and 8).
import { describe, expect, test } from '@jest/globals';
import { CATALOGUE } from './reading.ts';
import { told, writerOf } from './told.ts';

const PLACES = {
  en: undefined,
  de: writerOf('de-DE', 'Europe/Berlin'),
  es: writerOf('es-ES', 'Europe/Madrid'),
  fr: writerOf('fr-FR', 'Europe/Paris'),
  it: writerOf('it-IT', 'Europe/Rome'),
  ja: writerOf('ja-JP', 'Asia/Tokyo'),
  nl: writerOf('nl-NL', 'Europe/Amsterdam'),
  pt: writerOf('pt-PT', 'Europe/Lisbon'),
};

type Row = readonly [keyof typeof PLACES, string];

const isLogged = (rows: readonly (readonly [...Row, string])[]) =>
  test.each(rows)('%s: %j is %s', (language, text, outcome) => {
    expect(told(text, PLACES[language])).toBe(outcome);
  });

const isIgnored = (rows: readonly Row[]) =>
  test.each(rows)('%s: %j logs nothing', (language, text) => {
    expect(told(text, PLACES[language])).toBe('ignored');
  });

const isAsked = (rows: readonly (readonly [...Row, string])[]) =>
  test.each(rows)('%s: %j asks: %s', (language, text, doubt) => {
    expect(told(text, PLACES[language])).toBe(`? ${doubt}`);
  });

describe('time that was not worked', () => {
  isIgnored([
    ['en', 'Nobody worked 2h'],
    ['en', 'I never spent 2h on ACME'],
    ['nl', 'gisteren niks gedaan 3u'],
  ]);

  // the work is not finished, its time is spent
  isLogged([['en', '2h ACME not done yet', '11-24 120 ACME']]);
});

describe('what touches an amount', () => {
  isIgnored([
    ['en', 'Budget 2h'],
    ['en', 'My budget: 12h'],
    ['en', 'Quote for Globex: 12h'],
    ['en', '2h left Kestrel'],
    ['en', 'Back in 3h'],
    ['en', 'See Ps. 5:30'],
  ]);

  isLogged([
    ['en', 'Budget 9:00-11:00', '11-24 120 - 09:00-11:00'], // ends are no sum of money
    ['en', 'Grouted the floor in 3h', '11-24 180 -'],
    ['en', 'ACME: 2h', '11-24 120 ACME'],
  ]);

  isAsked([
    ['en', 'ACME, -3h', 'amount_vague'],
    ['en', 'Version 2.5 h of the firmware', 'amount_vague'],
  ]);
});

describe('the occasion', () => {
  isIgnored([
    ['en', 'Break: 15 min'],
    ['en', 'Lunch 30 min'],
    ['de', '30 Min. Pause'],
    ['de', 'Nach Falke, 30 Min. Pause'],
    ['en', '500 hours'],
    ['en', 'Retention 17 hours'],
    ['en', 'Invoice 4711: 12.5 h at 95 EUR'],
  ]);

  isLogged([
    ['en', 'ACME, then lunch: 30 min', '11-24 30 ACME'],
    ['en', 'Invoice 4711: 12.5 h', '11-24 750 -'],
    // where `h` is of clocks too, only what is too long for a day's work or an appointment is in doubt
    ['fr', '12h ACME', '11-24 720 ACME'],
    ['fr', 'passé 13h sur ACME', '11-24 780 ACME'],
    ['fr', '7h ACME', '11-24 420 ACME'],
  ]);

  isAsked([
    ['en', 'Worked 500 hours', 'amount_impossible'],
    ['en', '17 hours', 'amount_vague'],
    ['en', '40 hours on ACME', 'amount_vague'],
    ['fr', '13h ACME', 'amount_vague'],
    ['fr', 'Réunion ACME 9h', 'amount_vague'],
  ]);
});

describe('a question', () => {
  isIgnored([
    ['en', '2h ACME, right?'],
    ['en', 'I did 2h ACME, is that really what you wanted?'],
    ['en', 'Did you put in some time, maybe 3 hours?'],
    ['de', 'Soll ich 2h eintragen?'],
  ]);

  isLogged([
    ['en', 'did 2h ACME, right?', '11-24 120 ACME'],
    ['en', 'I did 2h ACME, ok?', '11-24 120 ACME'],
    ['de', '2h eintragen?', '11-24 120 -'],
    ['de', '2h auf ACME eintragen', '11-24 120 ACME'],
  ]);

  isAsked([['en', 'Put in some time yesterday, maybe 3 hours?', 'amount_vague']]);
});

describe('whose time it is', () => {
  isIgnored([
    ['en', 'My colleague spent 3h on ACME'],
    ['en', 'Priya spent 3h on ACME'],
    ['en', 'Tom will take the workshop (3h)'],
    ['nl', 'Anna moet nog 2 uur aan ACME werken'],
    ['de', 'hat 2h gearbeitet'],
    ['de', 'Anna hat 2h gearbeitet'],
    ['es', 'Ana hizo 3h'],
  ]);

  isLogged([
    ['en', 'Priya and I 3h on ACME', '11-24 180 ACME'],
    ['en', 'Priya and I spent 3h on ACME', '11-24 180 ACME'],
    ['en', 'Refactoring took 3h', '11-24 180 -'], // an everyday word is nobody
    ['de', 'hat 2h gedauert', '11-24 120 -'],
    ['es', 'La reunión con Norte duró 2h', '11-24 120 Norte'],
    ['ja', '会議が3時間かかりました', '11-24 180 -'],
  ]);

  isAsked([
    ['en', 'Kestrel took 3h', 'amount_vague'],
    ['en', 'Anna: 3h', 'amount_vague'],
    ['en', '3h for Anna', 'amount_vague'],
    ['en', 'anna@example.com: 3h', 'amount_vague'],
    ['en', '3h for anna@example.com', 'amount_vague'],
    ['pt', 'a Ana 2h na ACME', 'amount_vague'],
    ['pt', 'o Pedro mais 2h', 'amount_vague'],
    ['ja', 'アンナが3時間作業しました', 'amount_vague'],
  ]);

  test('is no question where a project has the name of a person', () => {
    const [project] = CATALOGUE.projects;
    const projects = project === undefined ? [] : [{ ...project, name: 'Diana', code: 'DIA-1' }];

    expect(told('Diana: 3h', { catalogue: { clients: [], projects } })).toBe('11-24 180 Diana billable');
  });
});

describe('how long a thing is', () => {
  isIgnored([
    ['en', 'The build is 2h'],
    ['en', 'The invoice for 10 hours is attached'],
    ['en', 'The servers were down for 3h'],
    ['it', 'durata è 2 ore'],
    ['pt', 'a fatura de 10 horas está anexa'],
  ]);

  isLogged([
    ['en', 'We did 3h and the report is attached', '11-24 180 -'],
    ['en', 'We were down for 3h', '11-24 180 -'],
    ['en', 'was there 2h', '11-24 120 -'],
    ['en', 'My day is 8h', '11-24 480 -'],
  ]);
});

describe('parts and sums', () => {
  isLogged([
    ['en', '3h ACME, incl. 20 min setup', '11-24 180 ACME'],
    ['en', 'Globex Inc 2h', '11-24 120 Globex'], // a capital letter: no part of anything
    ['en', 'Total 7h: 4h ACME, rest Globex', '11-24 240 ACME; 11-24 180 Globex'],
    ['en', '3h in total: 1h ACME, 2h Globex', '11-24 60 ACME; 11-24 120 Globex'],
    ['fr', 'Total 7h, 4h ACME, le reste Globex', '11-24 240 ACME; 11-24 180 Globex'],
    // behind a comma it is said of what follows, or of nothing more
    ['en', 'ACME 3h, Globex 2h, total 5h', '11-24 180 ACME; 11-24 120 Globex'],
    ['de', '2h ACME, 3h Globex, insgesamt also 5h', '11-24 120 ACME; 11-24 180 Globex'],
    ['fr', 'ACME 3h, Globex 2h, total 5h', '11-24 180 ACME; 11-24 120 Globex'],
    ['en', '3h (total): 1h ACME, 2h Globex', '11-24 60 ACME; 11-24 120 Globex'],
    ['en', 'Total: 2h', '11-24 120 -'],
    ['en', '2h total', '11-24 120 -'],
  ]);

  isAsked([
    ['en', '3h, total 5h', 'contradictory'],
    ['en', 'ACME 3h total 5h', 'contradictory'],
    ['en', '3h in total: 9-10 ACME, the rest Globex', 'contradictory'], // what is left of it is told of lengths only
  ]);
});

describe('what is gone of a budget', () => {
  isIgnored([
    ['en', 'Budget 40h, used 12h'],
    ['en', 'Budget 40h, 12h used'],
    ['en', 'Budget: 40h, used: 12h'],
    ['fr', 'Budget : 40h, consommé : 12h'],
    ['de', 'Budget: 40h, verbraucht: 12h'],
  ]);

  // with a day, with a project or with a verb of the writer it is work
  isLogged([
    ['en', 'Budget 40h, used 12h today', '11-24 720 -'],
    ['en', 'Budget 40h; 12h ACME', '11-24 720 ACME'],
    ['en', 'Budget: 40h, 12h used on ACME', '11-24 720 ACME'],
    ['en', 'Budget 40h, spent 12h on ACME', '11-24 720 ACME'],
  ]);
});

describe('moods', () => {
  isIgnored([
    ['en', 'I would have spent 2h'],
    ['en', 'If it takes 3h, I log it'],
    ['en', 'no 2h on ACME'],
    ['ja', '2時間のはずだった'],
    ['en', '3h is attached'],
  ]);

  isLogged([
    ['en', 'Planned 3h, did 2h on ACME', '11-24 120 ACME'],
    ['en', 'I planned 3h but spent 2h on ACME', '11-24 120 ACME'],
    ['en', 'Will do 3h tomorrow, did 2h today', '11-24 120 -'],
    ['en', '2h Falcon, no review', '11-24 120 Falcon'],
    ['ja', '2時間、レビューはしていません', '11-24 120 -'],
    ['ja', '昨日2時間作業し、今日は3時間の予定です', '11-23 120 -'],
    ['en', 'The review took 3h and is done', '11-24 180 -'],
    ['en', 'The 3h on ACME are done', '11-24 180 ACME'],
    ['en', '3h ACME is what I did', '11-24 180 ACME'],
    ['en', 'We spent 3h, the build is 2h', '11-24 180 -'],
    ['en', 'I spent 2h and Tom spent 3h', '11-24 120 -'],
    ['en', 'Tom spent 3h and I spent 2h', '11-24 120 -'],
  ]);

  isAsked([['en', 'I will spend 2h tomorrow', 'future']]);
});
