// Tables whose heads give a unit, whose rows are parted or loose, and those that are another's.
import { saidThere } from '../languages/said.ts';

saidThere('en-GB', 'Europe/London', [
  ["Anna's hours:\n\nDate | Project | Hours\n16/03 | ACME | 3\n17/03 | ACME | 2", 'ask'],
  ['Hours of Anna:\nDate;Project;Hours\n16/03;ACME;3', 'ask'],
  [
    'My hours:\n\nDate | Project | Hours\n16/03 | ACME | 3\n17/03 | ACME | 2',
    '180 2026-03-16; 120 2026-03-17',
  ],
  [
    "Anna's project:\n\nDate | Project | Hours\n16/03 | ACME | 3\n17/03 | ACME | 2",
    '180 2026-03-16; 120 2026-03-17',
  ],
  ["Anna's hours:\n- Mon 2h ACME\n- Tue 3h ACME", 'ask'],
  ["Anna's hours: Mon 2h, Tue 3h", 'nothing'],
  ['Project | Mon (h) | Tue (h)\nACME | 2 | 3', '120 2026-03-16; 180 2026-03-17'],
  ['Project\tMon (hrs)\tTue (hrs)\nACME\t2\t3', '120 2026-03-16; 180 2026-03-17'],
  ['Project | Mon h | Tue h\nACME | 2 | 3', '120 2026-03-16; 180 2026-03-17'],
  ['Project | Mon (min) | Tue (min)\nACME | 20 | 30', '20 2026-03-16; 30 2026-03-17'],
  ['Project | Mon 16 (h) | Tue 17 (h)\nACME | 2 | 3', '120 2026-03-16; 180 2026-03-17'],
  ['Project | 16/03 (h) | 17/03 (h)\nACME | 2 | 3', '120 2026-03-16; 180 2026-03-17'],
  ['Date | Project | Hours\n20/03 | ACME | 2', '120 2025-03-20'],
  ['Date | Project | Hours\n16/03 | ACME | 3\n20/03 | ACME | 2', '180 2026-03-16; 120 2025-03-20'],
  [
    'Here is what I did this week.\nDate | Project | Hours\n16/03 | ACME | 3\n17/03 | ACME | 2',
    '180 2026-03-16; 120 2026-03-17',
  ],
  [
    'Date | Project | Hours\nBelow is my week, all on site\n16/03 | ACME | 3\n17/03 | ACME | 2',
    '180 2026-03-16; 120 2026-03-17',
  ],
  [
    'Date | Project | Hours\n16/03 | ACME | 3\nTuesday was short because of the snow.\n17/03 | ACME | 2',
    '180 2026-03-16; 120 2026-03-17',
  ],
  ['Date;Project;Hours\n16/03;ACME;3\n(Tuesday was short)\n17/03;ACME;2', '180 2026-03-16; 120 2026-03-17'],
  [
    'Date,Project,Task,Hours\n16/03/2026,ACME,design,3\n17/03/2026,ACME,call, review,2',
    '180 2026-03-16; 120 2026-03-17',
  ],
  [
    'Date,Project,Hours\n16/03/2026,Miller, Jones & Co,3\n17/03/2026,ACME,2',
    '180 2026-03-16; 120 2026-03-17',
  ],
  ['Date | Project | Hours\n20.03. | ACME | 2', '120 2025-03-20'],
  ['Date | Project | Hours\n20 March | ACME | 2', '120 2025-03-20'],
  ['Date | Project | Hours\n20/03/2026 | ACME | 2', 'ask'],
  ['Project | 16/03 | 18/03 | 20/03\nACME | 2 | 3 | \n', 'ask'],
  ["Anna's hours:\n- Mon 2h Globex\n\nMy hours:\n- Mon 2h ACME", '120 2026-03-16'],
  ['Hi Anna,\nhours for last week:\n\nDate | Project | Hours\n16/03 | ACME | 2', '120 2026-03-16'],
  ['Project | Mon (h) | Tue (days)\nACME | 3 | \n', 'ask'],
  ['Timesheet hours of Priya\n\nDate | Project | Hours\n16/03 | ACME | 2', 'ask'],
]);

saidThere('de-DE', 'Europe/Berlin', [
  ['Annas Stunden:\n\nDatum | Projekt | Stunden\n16.03. | ACME | 3', 'ask'],
  ['Stunden von Anna:\n\nDatum | Projekt | Stunden\n16.03. | ACME | 3', 'ask'],
  ['Projekt | Mo (h) | Di (h)\nACME | 2 | 3', '120 2026-03-16; 180 2026-03-17'],
  ['Datum,Projekt,Stunden\n16.03.2026,ACME,3\n17.03.2026,ACME,2', '180 2026-03-16; 120 2026-03-17'],
  ['Datum,Projekt,Stunden\n16.03.2026,ACME,1,5', '90 2026-03-16'],
  ['Datum | Projekt | Stunden\n20.03. | ACME | 2', '120 2025-03-20'],
]);

saidThere('fr-FR', 'Europe/Paris', [
  ['Heures de Marc :\n\nDate | Projet | Heures\n16/03 | ACME | 3', 'ask'],
  ['mar 17 : 2h ACME', '120 2026-03-17'],
]);

saidThere('es-ES', 'Europe/Madrid', [
  ['Horas de Ana:\n\nFecha | Proyecto | Horas\n16/03 | ACME | 3', 'ask'],
  ['Fecha | Proyecto | Horas\nmar 16 | ACME | 2', 'ask'],
  ['Fecha;Horas\nmar 16;2', 'ask'],
  ['Fecha | Proyecto | Horas\nmar 17 | ACME | 2', '120 2026-03-17'],
  ['Fecha | Proyecto | Horas\nlun 16 | ACME | 2\nmar 17 | ACME | 2', '120 2026-03-16; 120 2026-03-17'],
  ['mar 16: 2h ACME', 'ask'],
  ['mar 16 2h ACME', 'ask'],
  ['mar 17: 2h ACME', '120 2026-03-17'],
  ['mar 17 2h ACME', '120 2026-03-17'],
  ['mar 3: 2h ACME', '120 2026-03-03'],
  ['mar 2h ACME', '120 2026-03-17'],
]);

saidThere('it-IT', 'Europe/Rome', [
  ['Ore di Marco:\n\nData | Progetto | Ore\n16/03 | ACME | 3', 'ask'],
  ['mar 16: 2 ore ACME', 'ask'],
]);

saidThere('nl-NL', 'Europe/Amsterdam', [
  ['Uren van Jan:\n\nDatum | Project | Uren\n16-03 | ACME | 3', 'ask'],
]);

saidThere('pt-PT', 'Europe/Lisbon', [['Horas da Ana:\n\nData | Projeto | Horas\n16/03 | ACME | 3', 'ask']]);

saidThere('ja-JP', 'Asia/Tokyo', [['田中さんの時間：\n\n日付 | 案件 | 時間\n3/16 | ACME | 3', 'ask']]);
