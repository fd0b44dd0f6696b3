// Days that cannot be meant, weeks that head weekdays, questions that ask nothing, and time that is given away.
import { saidThere } from '../languages/said.ts';

saidThere('en-GB', 'Europe/London', [
  ['24/7 support rota set up, 3h', '180 2026-03-18'],
  ['Set up 24/7 monitoring, 3h', '180 2026-03-18'],
  ['24/7: 3h', 'ask'],
  ['30/2: 2h', 'ask'],
  ['31/04/2026 2h ACME', 'ask'],
  ['2026-02-30 2h', 'ask'],
  ['2h ACME on 31/4', 'ask'],
  ['Tuesday 32nd 2h', 'ask'],
  ['Monday 16th 2h', '120 2026-03-16'],
  ['Mon 16: 2h', '120 2026-03-16'],
  ['Tue 17: 2h ACME', '120 2026-03-17'],
  ['Tue 12: 2h ACME', 'ask'],
  ['Mon 16: 2h\nTue 17: 2h', '120 2026-03-16; 120 2026-03-17'],
  ['2 days ago 2h ACME', '120 2026-03-16'],
  ['a week ago 2h ACME', '120 2026-03-11'],
  ['two weeks ago 2h ACME', '120 2026-03-04'],
  ['Two weeks ago on Monday 2h', '120 2026-03-02'],
  ['2h ACME 20-11', 'ask'],
  ['22-6 night shift', '480 2026-03-18'],
  ['9am-11am EST', '120 2026-03-18 13:00-15:00'],
  ['9am-11am', '120 2026-03-18'],
  ['9-11 GMT', '120 2026-03-18'],
  ['2h ACME, okay?', '120 2026-03-18'],
  ['2h on ACME, ok?', '120 2026-03-18'],
  ['Can we do 2h, ok?', 'nothing'],
  ['2h ACME tomorrow, ok?', 'ask'],
  ['Shall I book 2h, ok?', 'ask'],
  ['the office is 2h away', 'nothing'],
  ['2 hours away by train', 'nothing'],
  ['2h away day planning for the team', '120 2026-03-18'],
  ['Tuesday Rosa wrote:\n2h ACME', 'ask'],
  ['3h Globex\n\nOn Tuesday Rosa wrote:\n2h ACME', '180 2026-03-18'],
  ['ACME 20-11', '180 2026-03-18'],
  ['31/4/26 2h ACME', 'ask'],
  ['2h room 30/2b', '120 2026-03-18'],
  ['I worked 3h and he worked 2h', '180 2026-03-18'],
  ['I worked 3h on ACME and Tom worked 2h.', '180 2026-03-18'],
  ['I planned 3h, but did 2h', '120 2026-03-18'],
  ['Planned 3h, did 2h', '120 2026-03-18'],
  ['It was planned for 3h but I only did 2h', '120 2026-03-18'],
  ['not on Monday, but on Tuesday 4h', '240 2026-03-17'],
  ['Not on Monday but on Tuesday 4h ACME', '240 2026-03-17'],
  ['24/7 3h', 'ask'],
  ['plan for today: 2h', 'ask'],
  ['need 2h', 'ask'],
  ['I have not yet done the 2h', 'nothing'],
  ['ACME 2h not', 'ask'],
  ['3h by Tom', 'ask'],
  ['2.5 x 2h', '300 2026-03-18'],
  ['2 half days', '480 2026-03-18'],
  ['two 30 min calls', '60 2026-03-18'],
  ['31/4 2h ACME', 'ask'],
  ['Monday 40th 2h', 'ask'],
  ['two and a half days ago 2h ACME', 'ask'],
  ['Two weeks ago:\nMon 2h\nTue 3h', '120 2026-03-02; 180 2026-03-03'],
  ['Mon 5: 2h', 'ask'],
  ['Tuesday Rosa wrote:\n2h ACME', 'ask'],
  ['first 30 min parking free', 'ask'],
  ['2h ACME, ok?', '120 2026-03-18'],
  ['9am-11am EST', '120 2026-03-18 13:00-15:00'],
  ['2h away day planning', '120 2026-03-18'],
]);

saidThere('en-US', 'America/New_York', [
  ['4/31 2h ACME', 'ask'],
  ['9am-11am EST', '120 2026-03-18 09:00-11:00'],
]);

saidThere('de-DE', 'Europe/Berlin', [
  ['31.4. 2h ACME', 'ask'],
  ['30.02.2026: 2h', 'ask'],
  ['vor zweieinhalb Tagen 2h ACME', 'ask'],
  ['Vor zwei Wochen:\nMo 2h\nDi 3h', '120 2026-03-02; 180 2026-03-03'],
  ['2h ACME, ok?', '120 2026-03-18'],
  ['2h ACME, passt?', '120 2026-03-18'],
  ['erste 30 min Parken kostenlos', 'ask'],
  ['Am Dienstag schrieb Rosa:\n2h ACME', 'ask'],
  ['Das hat Anna 2h gekostet', 'ask'],
  ['2h ACME 20-11', 'ask'],
  ['30 min Anfahrt gratis', 'ask'],
]);

saidThere('fr-FR', 'Europe/Paris', [
  ['31/4 2h ACME', 'ask'],
  ['il y a deux jours et demi, 2h ACME', 'ask'],
  ['Il y a deux semaines :\nlundi 2h\nmardi 3h', '120 2026-03-02; 180 2026-03-03'],
  ["2h ACME, d'accord ?", '120 2026-03-18'],
  ['30 min de trajet gratuites', 'ask'],
  ['première heure offerte', 'nothing'],
]);

saidThere('es-ES', 'Europe/Madrid', [
  ['31/4 2h ACME', 'ask'],
  ['hace dos días y medio 2h ACME', 'ask'],
  ['Hace dos semanas:\nlunes 2h\nmartes 3h', '120 2026-03-02; 180 2026-03-03'],
  ['2h ACME, ¿vale?', '120 2026-03-18'],
  ['30 min de desplazamiento gratis', 'ask'],
]);

saidThere('it-IT', 'Europe/Rome', [
  ['31/4 2h ACME', 'ask'],
  ['due giorni e mezzo fa 2 ore ACME', 'ask'],
  ['Due settimane fa:\nlunedì 2 ore\nmartedì 3 ore', '120 2026-03-02; 180 2026-03-03'],
  ['2h ACME, va bene?', '120 2026-03-18'],
  ['30 min di trasferta gratis', 'ask'],
]);

saidThere('nl-NL', 'Europe/Amsterdam', [
  ['31/4 2u ACME', 'ask'],
  ['31-4-2026 2u ACME', 'ask'],
  ['tweeënhalve dag geleden 2 uur ACME', 'ask'],
  ['anderhalve dag geleden 2 uur ACME', 'ask'],
  ['Twee weken geleden:\nma 2u\ndi 3u', '120 2026-03-02; 180 2026-03-03'],
  ['2u ACME 16-3', '120 2026-03-16'],
  ['16-3 ACME', 'nothing'],
  ['2u ACME 20-11', '120 2025-11-20'],
  ['22-6 nachtdienst', '480 2026-03-18'],
  ['2u ACME, akkoord?', '120 2026-03-18'],
  ['eerste 30 min parkeren gratis', 'nothing'],
  ['ACME 16-3', 'nothing'],
  ['16-3, ACME', '660 2026-03-18'],
  ['16-3 ACME 3h', '180 2026-03-16'],
  ['Ik had 2 uur moeten werken', 'nothing'],
]);

saidThere('pt-PT', 'Europe/Lisbon', [
  ['31/4 2h ACME', 'ask'],
  ['há dois dias e meio 2h ACME', 'ask'],
  ['Há duas semanas:\nsegunda 2h\nterça 3h', '120 2026-03-02; 180 2026-03-03'],
  ['2h ACME, tá?', '120 2026-03-18'],
  ['30 min de deslocação grátis', 'ask'],
]);

saidThere('ja-JP', 'Asia/Tokyo', [['二日半前に2時間', 'ask']]);
