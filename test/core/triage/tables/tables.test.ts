// Tables as people in many trades and places type, paste and export them. Sent on Tuesday, 24 November 2026.
import { describe } from '@jest/globals';
import { reads } from './outcome.ts';

describe('cells that are parted by tabs', () => {
  reads([
    [
      'a head with the unit, and a total that agrees',
      [
        'Hi, my hours:',
        '',
        'Date\tClient\tTask\tHours',
        '11/16/2026\tKestrel\tWiring\t4.5',
        '11/17/2026\tKestrel\tTesting\t1.25',
        '11/17/2026\tOrrin\tSite visit\t3',
        'Total\t8.75',
        '',
        'Thanks',
      ],
      ['logged', '11-16 270 Kestrel', '11-17 75 Kestrel', '11-17 180 Orrin'],
      { locale: 'en-US' },
    ],
    [
      'a total that contradicts',
      ['Date\tProject\tHours', '16/11\tKestrel\t4', '17/11\tKestrel\t2', 'Total\t\t7'],
      ['needs_review', '? contradictory'],
    ],
    [
      'minutes by their head',
      ['Day\tMatter\tMin', 'Mon\tEstate of Hale\t270', 'Tue\tEstate of Hale\t45'],
      ['logged', '11-23 270 Estate of Hale', '11-24 45 Estate of Hale'],
    ],
    [
      'an empty day repeats the one above',
      [
        'Date\tProject\tTask\tHours',
        '19.11.2026\tKestrel\tDraft\t2',
        '\tOrrin\tCall\t0.5',
        '20.11.2026\tKestrel\tReview\t1',
      ],
      ['logged', '11-19 120 Kestrel', '11-19 30 Orrin', '11-20 60 Kestrel'],
    ],
    [
      'rows without an amount are no work',
      [
        'Date\tProject\tHours',
        '16/11\tKestrel\t4',
        '17/11\tKestrel\t0',
        '18/11\tKestrel\t-',
        '19/11\tKestrel\t',
        '20/11\tsick\toff',
      ],
      ['logged', '11-16 240 Kestrel'],
    ],
    [
      'a bare number without a unit asks',
      ['Date\tProject\tTime', '16/11\tKestrel\t4', '17/11\tKestrel\t2'],
      ['needs_review', '? amount_vague'],
    ],
    [
      'hours and minutes with a colon need no unit',
      ['Date\tProject\tTime', '16/11\tKestrel\t4:30', '17/11\tKestrel\t0:45', '18/11\tKestrel\t10:00'],
      ['logged', '11-16 270 Kestrel', '11-17 45 Kestrel', '11-18 600 Kestrel'],
    ],
    [
      'each amount has its own unit',
      ['Date\tProject\tTime', '16/11\tKestrel\t4h', '17/11\tKestrel\t45 min', '18/11\tKestrel\t1h30'],
      ['logged', '11-16 240 Kestrel', '11-17 45 Kestrel', '11-18 90 Kestrel'],
    ],
    [
      'the unit stands in the line above',
      ['Hours worked:', 'Date\tProject\tTime', '16/11\tKestrel\t4', '17/11\tKestrel\t2.5'],
      ['logged', '11-16 240 Kestrel', '11-17 150 Kestrel'],
    ],
    [
      'a head without dates is of the day of sending',
      ['Project\tHours', 'Kestrel\t3', 'Orrin\t2'],
      ['logged', '11-24 180 Kestrel', '11-24 120 Orrin'],
    ],
    [
      'a heading gives the day',
      ['Yesterday:', 'Project\tHours', 'Kestrel\t3', 'Orrin\t2'],
      ['logged', '11-23 180 Kestrel', '11-23 120 Orrin'],
    ],
    [
      'a heading that leaves the day open asks',
      ['Last week:', 'Project\tHours', 'Kestrel\t3', 'Orrin\t2'],
      ['needs_review', '? day_vague'],
    ],
    [
      'one cell alone is the day of the rows below it',
      [
        'Project\tTask\tHours',
        'Monday 16 November',
        'Kestrel\tDraft\t2',
        'Orrin\tCall\t1',
        'Tuesday 17 November',
        'Kestrel\tReview\t3',
      ],
      ['logged', '11-16 120 Kestrel', '11-16 60 Orrin', '11-17 180 Kestrel'],
    ],
    [
      'one cell alone is the project of the rows below it',
      ['Date\tTask\tHours', 'Kestrel', '16/11\tDraft\t2', 'Orrin', '17/11\tCall\t1'],
      ['logged', '11-16 120 Kestrel', '11-17 60 Orrin'],
    ],
    [
      'one clear row beside a vague one',
      ['Date\tProject\tHours', '16/11\tKestrel\t2-3', '17/11\tKestrel\t2'],
      ['logged', '11-17 120 Kestrel', '? amount_vague'],
    ],
    [
      'a day to come is a proposal',
      ['Date\tProject\tHours', '24/12/2026\tKestrel\t2'],
      ['needs_review', '? future'],
    ],
    [
      'a day that cannot be read asks',
      ['Date\tProject\tHours', 'tbd\tKestrel\t2', '17/11\tKestrel\t1'],
      ['logged', '11-17 60 Kestrel', '? day_vague'],
    ],
    [
      'more than a day asks',
      ['Date\tProject\tHours', '16/11\tKestrel\t26'],
      ['needs_review', '? amount_impossible'],
    ],
    [
      'days as a unit are working days',
      ['Date\tProject\tDays', '16/11\tKestrel\t1', '17/11\tKestrel\t0.5'],
      ['logged', '11-16 480 Kestrel', '11-17 240 Kestrel'],
    ],
    [
      'a known project by code, by name and by prefix',
      ['Date\tProject\tHours', '16/11\tBRK-7\t1', '17/11\tBrookfield intranet\t2', '18/11\tBrookf\t3'],
      [
        'logged',
        '11-16 60 Brookfield intranet billable',
        '11-17 120 Brookfield intranet billable',
        '11-18 180 Brookfield intranet billable',
      ],
    ],
    [
      'a total in prose is the sum of the rows',
      ['I did 6 hours in total this week.', 'Date\tProject\tHours', '16/11\tKestrel\t4', '17/11\tKestrel\t2'],
      ['logged', '11-16 240 Kestrel', '11-17 120 Kestrel'],
    ],
    [
      'a total in prose that contradicts the rows',
      ['Date\tProject\tHours', '16/11\tKestrel\t4', '17/11\tKestrel\t2', '', 'Total: 9 hours'],
      ['needs_review', '? contradictory'],
    ],
    [
      'work beside the table is read too',
      ['Date\tProject\tHours', '16/11\tKestrel\t4', '', 'And yesterday 2h on Orrin.'],
      ['logged', '11-23 120 Orrin', '11-16 240 Kestrel'],
    ],
  ]);
});

describe('starts and ends', () => {
  reads([
    [
      'a break in minutes',
      [
        'Date\tStart\tEnd\tBreak\tProject',
        '16/11\t9:00\t17:30\t30\tKestrel',
        '17/11\t8:30\t12:00\t\tKestrel',
      ],
      ['logged', '11-16 480 Kestrel 09:00-17:30', '11-17 210 Kestrel 08:30-12:00'],
    ],
    [
      'a break as hours and minutes, and in hours',
      ['Date;From;To;Lunch', '16/11;9:00;17:30;0:45', '17/11;9:00;17:00;0.5'],
      ['logged', '11-16 465 - 09:00-17:30', '11-17 450 - 09:00-17:00'],
    ],
    [
      'a break that could be hours or minutes asks',
      ['Date;From;To;Lunch', '16/11;9:00;17:30;1'],
      ['needs_review', '? amount_vague'],
    ],
    [
      'on a clock of twelve hours',
      ['Date\tIn\tOut\tClient', '11/16\t9am\t1pm\tOrrin', '11/16\t2pm\t5:15pm\tKestrel'],
      ['logged', '11-16 240 Orrin 09:00-13:00', '11-16 195 Kestrel 14:00-17:15'],
      { locale: 'en-US' },
    ],
    [
      'in one column',
      ['Date | Time | Project', '16/11 | 9:00-11:30 | Kestrel', '16/11 | 13:00 - 14:15 | Orrin'],
      ['logged', '11-16 150 Kestrel 09:00-11:30', '11-16 75 Orrin 13:00-14:15'],
    ],
    [
      'the stated length wins over its ends',
      ['Date\tStart\tEnd\tHours\tProject', '16/11\t09:00\t12:00\t2.5\tKestrel'],
      ['logged', '11-16 150 Kestrel 09:00-12:00'],
    ],
    [
      'a length that its ends cannot hold asks',
      ['Date\tStart\tEnd\tHours\tProject', '16/11\t09:00\t12:00\t5\tKestrel'],
      ['needs_review', '? contradictory'],
    ],
    [
      'an end that is missing asks',
      ['Date\tStart\tEnd\tProject', '16/11\t09:00\t\tKestrel'],
      ['needs_review', '? amount_vague'],
    ],
    [
      'morning and afternoon in one row',
      ['Date\tIn\tOut\tIn\tOut', '16/11\t08:00\t12:00\t13:00\t17:00'],
      ['logged', '11-16 240 - 08:00-12:00', '11-16 240 - 13:00-17:00'],
    ],
    [
      'morning and afternoon with their sum',
      ['Date\tIn\tOut\tIn\tOut\tHours', '16/11\t08:00\t12:00\t13:00\t17:00\t8'],
      ['logged', '11-16 480 -'],
    ],
    [
      'over midnight',
      ['Date\tStart\tEnd\tClient', '20/11\t22:30\t01:15\tOrrin'],
      ['logged', '11-20 165 Orrin 22:30-01:15'],
    ],
    [
      'as instants of a tool',
      [
        'Project,Description,Start,End,Duration',
        'Kestrel,Wiring,2026-11-16 09:00:00,2026-11-16 10:30:00,01:30:00',
      ],
      ['logged', '11-16 90 Kestrel 09:00-10:30'],
    ],
  ]);
});

describe('other signs between the cells', () => {
  reads([
    [
      'a table of markdown',
      [
        '| Date | Project | Hours |',
        '|------|:-------:|------:|',
        '| 16/11 | **Kestrel** | 4.5 |',
        '| 17/11 | Orrin | 1 |',
        '| **Total** | | **5.5** |',
      ],
      ['logged', '11-16 270 Kestrel', '11-17 60 Orrin'],
    ],
    [
      'a drawn frame',
      [
        '+-------+---------+-------+',
        '| Date  | Project | Hours |',
        '+-------+---------+-------+',
        '| 16/11 | Kestrel | 4.5   |',
        '+-------+---------+-------+',
        '| 17/11 | Orrin   | 1     |',
        '+-------+---------+-------+',
      ],
      ['logged', '11-16 270 Kestrel', '11-17 60 Orrin'],
    ],
    [
      'pipes without a frame',
      ['Date | Project | Hours', '16/11 | Kestrel | 4.5', '17/11 | Orrin | 1'],
      ['logged', '11-16 270 Kestrel', '11-17 60 Orrin'],
    ],
    [
      'columns that are lined up',
      [
        'Date        Project    Task            Hours',
        '16/11/2026  Kestrel    Wiring loom       4.5',
        '17/11/2026  Orrin      Call              1.0',
        '            Orrin      Report            0.5',
      ],
      ['logged', '11-16 270 Kestrel', '11-17 60 Orrin', '11-17 30 Orrin'],
    ],
    [
      'commas and quotation marks',
      [
        'Date,Project,Task,Hours',
        '2026-11-16,Kestrel,"Wiring, testing",4.5',
        '2026-11-17,Orrin,"Said ""no""",1',
      ],
      ['logged', '11-16 270 Kestrel', '11-17 60 Orrin'],
    ],
    [
      'decimal commas between semicolons',
      [
        'Datum;Projekt;Tätigkeit;Stunden',
        '16.11.2026;Habicht;Prüfung;3,5',
        '17.11.2026;Habicht;Abnahme;2,25',
        'Summe;;;5,75',
      ],
      ['logged', '11-16 210 Habicht', '11-17 135 Habicht'],
      { locale: 'de-DE', timeZone: 'Europe/Berlin' },
    ],
    [
      'a sentence of commas is no head',
      ['Hours, project, date and client are missing, sorry,', 'I will send them tomorrow, promised, Maya'],
      ['ignored'],
    ],
  ]);
});

describe('weeks as columns', () => {
  reads([
    [
      'with hours in the head of the sums',
      [
        'Project\tMon\tTue\tWed\tThu\tFri\tTotal hours',
        'Kestrel\t4\t\t2\t\t1\t7',
        'Orrin\t\t3\t\t\t\t3',
        'Total\t4\t3\t2\t\t1\t10',
      ],
      ['logged', '11-16 240 Kestrel', '11-18 120 Kestrel', '11-20 60 Kestrel', '11-17 180 Orrin'],
    ],
    [
      'days up to today are this week',
      ['Project (h)\tMon\tTue\tWed\tThu\tFri', 'Kestrel\t4\t2\t\t\t'],
      ['logged', '11-23 240 Kestrel', '11-24 120 Kestrel'],
    ],
    [
      'with dates',
      ['Hours | Mon 16/11 | Tue 17/11', '---|---|---', 'Kestrel | 4 | 2.5'],
      ['logged', '11-16 240 Kestrel', '11-17 150 Kestrel'],
    ],
    [
      'without a unit it asks',
      ['Project\tMon\tTue\tWed', 'Kestrel\t4\t2\t'],
      ['needs_review', '? amount_vague'],
    ],
    [
      'a week that the heading names',
      ['Hours for last week:', '', 'Project\tMon\tTue', 'Kestrel\t4\t2'],
      ['logged', '11-16 240 Kestrel', '11-17 120 Kestrel'],
    ],
    [
      'a sum of a row that contradicts',
      ['Project\tMon\tTue\tTotal h', 'Kestrel\t4\t2\t8'],
      ['needs_review', '? contradictory'],
    ],
    [
      'a column of people: the own row counts',
      ['Name\tMon\tTue\tTotal hours', 'Rosa Quint\t8\t8\t16', 'Maya Lindqvist\t7.5\t6\t13.5'],
      ['logged', '11-23 450 -', '11-24 360 -'],
    ],
    [
      'French, with amounts that carry their unit',
      ['Projet\tlun.\tmar.\tmer.\tTotal', 'Merle\t2h\t\t1h30\t3h30'],
      ['logged', '11-16 120 Merle', '11-18 90 Merle'],
      { locale: 'fr-FR', timeZone: 'Europe/Paris' },
    ],
  ]);
});

describe('what is billed', () => {
  reads([
    [
      'yes and no',
      [
        'Date\tProject\tHours\tBillable',
        '16/11\tKestrel\t4\tyes',
        '17/11\tKestrel\t1\tno',
        '18/11\tKestrel\t2\t',
      ],
      ['logged', '11-16 240 Kestrel billable', '11-17 60 Kestrel free', '11-18 120 Kestrel'],
    ],
    [
      'in columns of their own',
      ['Date\tProject\tBillable hours\tNon-billable hours', '16/11\tKestrel\t4\t0.5', '17/11\tKestrel\t\t1'],
      ['logged', '11-16 240 Kestrel billable', '11-16 30 Kestrel free', '11-17 60 Kestrel free'],
    ],
    [
      'a part of the hours is no entry of its own',
      ['Date\tProject\tHours\tBillable hours', '16/11\tKestrel\t4\t3', '17/11\tKestrel\t2\t2'],
      ['logged', '11-16 240 Kestrel', '11-17 120 Kestrel billable'],
    ],
  ]);
});

describe('columns that say the same, or parts of it', () => {
  reads([
    [
      'a length in two forms',
      ['Project,Date,Duration (h),Duration (decimal)', 'Kestrel,2026-11-16,1:30,1.5'],
      ['logged', '11-16 90 Kestrel'],
    ],
    [
      'hours and minutes apart',
      ['Date\tTask\tHours\tMinutes', '16/11\tInventory\t1\t20', '17/11\tInventory\t\t40'],
      ['logged', '11-16 80 -', '11-17 40 -'],
    ],
    [
      'planned beside actual',
      ['Date\tProject\tPlanned hours\tActual hours', '16/11\tKestrel\t8\t6.5'],
      ['logged', '11-16 390 Kestrel'],
    ],
  ]);
});

describe('tables of something else', () => {
  reads([
    ['prices', ['Item\tQty\tPrice', 'Support hours\t10 h\t900', 'Hosting\t1\t40'], ['ignored']],
    [
      'what a plan holds',
      ['Plan | Hours included | Price', 'Basic | 5 | 100', 'Pro | 20 | 300'],
      ['ignored'],
    ],
    ['only planned hours', ['Task\tEstimated hours', 'Wiring\t12', 'Testing\t8'], ['ignored']],
    [
      'opening hours',
      ['Our opening hours:', 'Day\tFrom\tTo', 'Monday\t9:00\t18:00', 'Tuesday\t9:00\t18:00'],
      ['ignored'],
    ],
    [
      'hours of others',
      ['Name\tDate\tHours', 'Rosa Quint\t16/11/2026\t8', 'Bo Tran\t16/11/2026\t7'],
      ['ignored'],
    ],
    [
      'the own row among those of others',
      [
        'Employee\tDate\tProject\tHours',
        'Rosa Quint\t16/11/2026\tKestrel\t8',
        'M. Lindqvist\t16/11/2026\tKestrel\t7',
      ],
      ['logged', '11-16 420 Kestrel'],
    ],
    [
      'an invoice of hours asks',
      ['Date\tDescription\tHours\tRate\tAmount', '16/11/2026\tConsulting\t4\t90\t360'],
      ['needs_review', '? whose_words'],
    ],
    [
      'plans for next week',
      ['Plan for next week:', 'Day\tProject\tHours', 'Mon\tKestrel\t4', 'Tue\tOrrin\t4'],
      ['needs_review', '? future'],
    ],
    [
      'a schedule of trains',
      ['Station\tDeparture\tPlatform', 'York\t10:15\t4', 'Leeds\t10:40\t2'],
      ['ignored'],
    ],
  ]);
});

describe('other languages', () => {
  reads([
    [
      'German',
      ['Tag\tKunde\tAufgabe\tStd.', 'Mo\tBäckerei Voss\tKasse\t2,5', 'Di\tBäckerei Voss\tSchulung\t1'],
      ['logged', '11-23 150 Bäckerei Voss', '11-24 60 Bäckerei Voss'],
      { locale: 'de-DE', timeZone: 'Europe/Berlin' },
    ],
    [
      'French',
      [
        'Date;Projet;Tâche;Durée (h)',
        '16/11/2026;Merle;Maquette;3,5',
        '17/11/2026;Merle;Appel;0,5',
        'Total;;;4',
      ],
      ['logged', '11-16 210 Merle', '11-17 30 Merle'],
      { locale: 'fr-FR', timeZone: 'Europe/Paris' },
    ],
    [
      'Spanish',
      ['Fecha | Proyecto | Horas', '16/11/2026 | Cigüeña | 3,5', '17/11/2026 | Cigüeña | 1'],
      ['logged', '11-16 210 Cigüeña', '11-17 60 Cigüeña'],
      { locale: 'es-ES', timeZone: 'Europe/Madrid' },
    ],
    [
      'Portuguese',
      ['Data;Início;Fim;Projeto', '16/11/2026;9:00;12:30;Gaivota'],
      ['logged', '11-16 210 Gaivota 09:00-12:30'],
      { locale: 'pt-PT', timeZone: 'Europe/Lisbon' },
    ],
    [
      'Dutch',
      ['Datum\tKlant\tOmschrijving\tUren', '16-11-2026\tReiger BV\tOverleg\t1,5'],
      ['logged', '11-16 90 Reiger BV'],
      { locale: 'nl-NL', timeZone: 'Europe/Amsterdam' },
    ],
    [
      'Italian',
      ['Data\tCommessa\tAttività\tOre', '16/11/2026\tRondine\tDisegni\t6', 'Totale\t\t\t6'],
      ['logged', '11-16 360 Rondine'],
      { locale: 'it-IT', timeZone: 'Europe/Rome' },
    ],
    [
      'Japanese',
      [
        '日付\t案件\t作業内容\t作業時間(h)',
        '2026/11/16\tツバメ\t設計\t3.5',
        '11/17\tツバメ\tレビュー\t1',
        '合計\t\t\t4.5',
      ],
      ['logged', '11-16 210 ツバメ', '11-17 60 ツバメ'],
      { locale: 'ja-JP', timeZone: 'Asia/Tokyo' },
    ],
    [
      'Japanese, with ends',
      ['日付\t開始\t終了\t休憩(分)\t案件', '11/16\t9:00\t18:00\t60\tツバメ'],
      ['logged', '11-16 480 ツバメ 09:00-18:00'],
      { locale: 'ja-JP', timeZone: 'Asia/Tokyo' },
    ],
  ]);
});

describe('days of many forms', () => {
  reads([
    [
      'the order that only one cell tells is that of all',
      ['Date\tProject\tHours', '11/3/2026\tKestrel\t1', '11/16/2026\tKestrel\t2'],
      ['logged', '11-03 60 Kestrel', '11-16 120 Kestrel'],
    ],
    [
      'numbers below a month',
      ['October 2026', 'Day\tProject\tHours', '5\tKestrel\t1', '26.\tKestrel\t2'],
      ['logged', '10-05 60 Kestrel', '10-26 120 Kestrel'],
    ],
    [
      'numbers alone are the latest days',
      ['Day\tProject\tHours', '23.\tKestrel\t1', '26.\tKestrel\t2'],
      ['logged', '11-23 60 Kestrel', '10-26 120 Kestrel'],
    ],
    [
      'weekdays with the day of the month',
      ['Day\tProject\tHours', 'Mon 16\tKestrel\t1', 'Tue 17\tKestrel\t2'],
      ['logged', '11-16 60 Kestrel', '11-17 120 Kestrel'],
    ],
    [
      'a whole week of weekdays is the last one',
      ['Day\tHours', 'Monday\t8', 'Tuesday\t7', 'Wednesday\t8', 'Thursday\t8', 'Friday\t6'],
      ['logged', '11-16 480 -', '11-17 420 -', '11-18 480 -', '11-19 480 -', '11-20 360 -'],
    ],
    [
      'several days in one cell ask',
      ['Date\tProject\tHours', '16-18 November\tKestrel\t12'],
      ['needs_review', '? day_vague'],
    ],
    [
      'months by name',
      ['Date\tProject\tHours', '16-Nov-26\tKestrel\t1', 'Nov 17\tKestrel\t2'],
      ['logged', '11-16 60 Kestrel', '11-17 120 Kestrel'],
    ],
  ]);
});

describe('more than one mail may log', () => {
  const rows = (count: number, row: (i: number) => string) => Array.from({ length: count }, (_, i) => row(i));

  reads([
    [
      'rows',
      ['Date\tProject\tHours', ...rows(60, (i) => `16/11\tP${i}\t0.1`)],
      ['needs_review', '? too_many'],
    ],
    [
      'a matrix',
      ['Project\tMon\tTue\tTotal hours', ...rows(40, (i) => `P${i}\t0.1\t0.1\t0.2`)],
      ['needs_review', '? too_many'],
    ],
    [
      'lines',
      ['Date\tProject\tHours', ...rows(300, (i) => `16/11\tP${i}\t0`)],
      ['needs_review', '? too_many'],
    ],
  ]);
});
