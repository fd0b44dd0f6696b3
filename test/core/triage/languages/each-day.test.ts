// Days of a week that each hold as much, and days whose month is a number: eight languages, with what only looks like them.
import { saidThere } from './said.ts';

saidThere('en-GB', 'Europe/London', [
  [
    'Last week I spent 1h on standup every day',
    '60 2026-03-09; 60 2026-03-10; 60 2026-03-11; 60 2026-03-12; 60 2026-03-13',
  ],
  ['last week, 1h a day', '60 2026-03-09; 60 2026-03-10; 60 2026-03-11; 60 2026-03-12; 60 2026-03-13'],
  ['last week 1h/day on ACME', '60 2026-03-09; 60 2026-03-10; 60 2026-03-11; 60 2026-03-12; 60 2026-03-13'],
  ['this week 1h a day on ACME', '60 2026-03-16; 60 2026-03-17; 60 2026-03-18'],
  ['daily standup 1h last week', 'ask'],
  ['next week 1h a day', 'ask'],
  [
    'The week of 9 March: an hour and a half per day on ACME',
    '90 2026-03-09; 90 2026-03-10; 90 2026-03-11; 90 2026-03-12; 90 2026-03-13',
  ],
  ['last week, from Monday to Wednesday, 2h each', '120 2026-03-09; 120 2026-03-10; 120 2026-03-11'],
  [
    'Last week:\n- 1h per day standup\n- Tuesday 2h ACME',
    '60 2026-03-09; 60 2026-03-10; 60 2026-03-11; 60 2026-03-12; 60 2026-03-13; 120 2026-03-10',
  ],
  [
    'This week:\n- 1h every day standup\n- Tuesday 2h ACME',
    '60 2026-03-16; 60 2026-03-17; 60 2026-03-18; 120 2026-03-17',
  ],
]);

saidThere('de-DE', 'Europe/Berlin', [
  ['letzte Woche, 1h pro Tag', '60 2026-03-09; 60 2026-03-10; 60 2026-03-11; 60 2026-03-12; 60 2026-03-13'],
  [
    'Letzte Woche war ich jeden Tag 1 Stunde im Standup',
    '60 2026-03-09; 60 2026-03-10; 60 2026-03-11; 60 2026-03-12; 60 2026-03-13',
  ],
  ['KW 11: täglich 1h Support', '60 2026-03-09; 60 2026-03-10; 60 2026-03-11; 60 2026-03-12; 60 2026-03-13'],
  ['letzte Woche, von Montag bis Mittwoch, je 2 Stunden', '120 2026-03-09; 120 2026-03-10; 120 2026-03-11'],
  ['17. 2. 3h', '180 2026-02-17'],
  ['17. 2. ACME 3h', '180 2026-02-17'],
  ['am 17. 2. 3h ACME', '180 2026-02-17'],
  ['Am 17. 2. habe ich 3h an ACME gearbeitet', '180 2026-02-17'],
  ['Am 17. 2. Besprechung 3h', '180 2026-02-17'],
  ['17. 2. 2026: 3h', '180 2026-02-17'],
  ['1. Entwurf 3h', '180 2026-03-18'],
  ['am 10 3h ACME', '180 2026-03-10'],
  ['30. 2. 3h ACME', 'ask'],
  ['17. 11. 2025: 3h ACME', '180 2025-11-17'],
  ['3. 45. Seite gelesen, 3h', '180 2026-03-03'],
  ['1. 2h ACME, 1h Globex', '120 2026-03-18; 60 2026-03-18'],
]);

saidThere('fr-FR', 'Europe/Paris', [
  [
    'la semaine dernière, 1h par jour',
    '60 2026-03-09; 60 2026-03-10; 60 2026-03-11; 60 2026-03-12; 60 2026-03-13',
  ],
  [
    "La semaine passée j'ai passé une heure chaque jour sur le support",
    '60 2026-03-09; 60 2026-03-10; 60 2026-03-11; 60 2026-03-12; 60 2026-03-13',
  ],
  [
    'semaine dernière 1h/j support',
    '60 2026-03-09; 60 2026-03-10; 60 2026-03-11; 60 2026-03-12; 60 2026-03-13',
  ],
  [
    'La semaine dernière, du lundi au mercredi, 2h par jour',
    '120 2026-03-09; 120 2026-03-10; 120 2026-03-11',
  ],
  ['le 17 du 2 : 3h', '180 2026-02-17'],
  ['17 du 02 3h ACME', '180 2026-02-17'],
  ['le 10 3h ACME', '180 2026-03-10'],
  ['le 10 et le 12 deux heures par jour', '120 2026-03-10; 120 2026-03-12'],
]);

saidThere('es-ES', 'Europe/Madrid', [
  [
    'la semana pasada, 1h al día',
    '60 2026-03-09; 60 2026-03-10; 60 2026-03-11; 60 2026-03-12; 60 2026-03-13',
  ],
  [
    'la semana pasada dediqué una hora diaria a soporte',
    '60 2026-03-09; 60 2026-03-10; 60 2026-03-11; 60 2026-03-12; 60 2026-03-13',
  ],
  [
    'la semana pasada, de lunes a miércoles, 2 horas al día',
    '120 2026-03-09; 120 2026-03-10; 120 2026-03-11',
  ],
  ['17 del 2: 3h', '180 2026-02-17'],
  ['el 17 del 2 3h ACME', '180 2026-02-17'],
  ['3h ACME el 17 del 2', '180 2026-02-17'],
  ['día 17 del 02, tres horas en ACME', '180 2026-02-17'],
  ['Revisé 3 del 5 módulos, 3h', '180 2026-03-18'],
  ['el 10 3h ACME', '180 2026-03-10'],
  ['el 10 y el 12 tres horas al día', '180 2026-03-10; 180 2026-03-12'],
  ['17 del 13: 3h', '180 2026-03-13'],
  ['el 30 del 2: 3h', 'ask'],
  ['el 17 del 11 de 2025: 3h ACME', '180 2025-11-17'],
  ['el piso 3 del 5 bloque: 3h', '180 2026-03-18'],
  ['12 del equipo el 5: 3h', '180 2026-03-05'],
]);

saidThere('pt-BR', 'America/Sao_Paulo', [
  ['semana passada, 1h por dia', '60 2026-03-09; 60 2026-03-10; 60 2026-03-11; 60 2026-03-12; 60 2026-03-13'],
  [
    'Na semana passada, de segunda a quarta, 2 horas por dia',
    '120 2026-03-09; 120 2026-03-10; 120 2026-03-11',
  ],
  ['17 do 2: 3h', '180 2026-02-17'],
  ['no dia 17 do 2 fiz 3h', '180 2026-02-17'],
  ['dia 10 e dia 12 três horas por dia', '180 2026-03-10; 180 2026-03-12'],
]);

saidThere('nl-NL', 'Europe/Amsterdam', [
  [
    'vorige week elke dag 1 uur stand-up',
    '60 2026-03-09; 60 2026-03-10; 60 2026-03-11; 60 2026-03-12; 60 2026-03-13',
  ],
  ['gisteren 2 uur op de stand gestaan', '120 2026-03-17'],
  [
    'Vorige week heb ik elke dag een uur aan de helpdesk gezeten',
    '60 2026-03-09; 60 2026-03-10; 60 2026-03-11; 60 2026-03-12; 60 2026-03-13',
  ],
  ['vorige week, van maandag t/m woensdag, 2 uur per dag', '120 2026-03-09; 120 2026-03-10; 120 2026-03-11'],
  [
    'vorige week, van maandag tot en met woensdag, 2 uur per dag',
    '120 2026-03-09; 120 2026-03-10; 120 2026-03-11',
  ],
  ['de 2 30 min calls met ACME', '60 2026-03-18'],
]);

saidThere('it-IT', 'Europe/Rome', [
  [
    'la settimana scorsa, 1h al giorno',
    '60 2026-03-09; 60 2026-03-10; 60 2026-03-11; 60 2026-03-12; 60 2026-03-13',
  ],
  [
    "la settimana scorsa ogni giorno un'ora di assistenza",
    '60 2026-03-09; 60 2026-03-10; 60 2026-03-11; 60 2026-03-12; 60 2026-03-13',
  ],
  [
    'la settimana scorsa, da lunedì a mercoledì, 2 ore al giorno',
    '120 2026-03-09; 120 2026-03-10; 120 2026-03-11',
  ],
  ['17 del 2: 3h', '180 2026-02-17'],
  ['il 17 del 2 tre ore', '180 2026-02-17'],
  ["il 10, l'11 e il 12 tre ore al giorno", '180 2026-03-10; 180 2026-03-11; 180 2026-03-12'],
  ["il 10 e l'11 tre ore al giorno", '180 2026-03-10; 180 2026-03-11'],
  ["l'11 e il 12 tre ore al giorno", '180 2026-03-11; 180 2026-03-12'],
  ["l'11 tre ore su ACME", '180 2026-03-11'],
  ["musica anni'90, tre ore", '180 2026-03-18'],
  ["dall'8 all'11 tre ore al giorno", '180 2026-03-08; 180 2026-03-09; 180 2026-03-10; 180 2026-03-11'],
  ['il 10 3h ACME', '180 2026-03-10'],
  ["dal 9 all'11 tre ore al giorno", '180 2026-03-09; 180 2026-03-10; 180 2026-03-11'],
]);

saidThere(
  'ja-JP',
  'Asia/Tokyo',
  [
    ['先週、1日1時間', '60 2026-03-09; 60 2026-03-10; 60 2026-03-11; 60 2026-03-12; 60 2026-03-13'],
    [
      '先週は毎日1時間ミーティングをしました',
      '60 2026-03-09; 60 2026-03-10; 60 2026-03-11; 60 2026-03-12; 60 2026-03-13',
    ],
    ['1日', '480 2026-03-18'],
  ],
  '2026-03-18T08:05:00.000Z',
);
