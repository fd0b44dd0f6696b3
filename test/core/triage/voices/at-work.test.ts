// How people at very different work tell their time: sums in passing, shifts on a clock, parts of a total, days by their number.
import { saidThere } from '../languages/said.ts';

saidThere('en-GB', 'Europe/London', [
  // numbers that share a unit
  ['20 + 35 + 10 min of callbacks', '65 2026-03-18'],
  ['1.5 + 2 hrs on the Kestrel boiler', '210 2026-03-18'],
  ['three visits of 25, 40 and 30 minutes', '95 2026-03-18'],
  ['visits (25, 40, and 30 min)', '95 2026-03-18'],
  ['2 + two coats, 3 hours', '180 2026-03-18'],
  ['Steps of 3, 7 and 12 min', '12 2026-03-18'],
  ['1+1+1+1+1+1+1 hours', '420 2026-03-18'],
  ['Globex: 4 and 5', 'nothing'],
  // how often
  ['50 min drive each way', '50 2026-03-18'],
  ['Driving to Globex 50 min each way', '100 2026-03-18'],
  ['stretching 15 min twice a week', '15 2026-03-18'],
  ['45 min twice every week', '45 2026-03-18'],
  // clocks
  ['from eight-thirty till ten-fifteen in the studio', '105 2026-03-18 08:30-10:15'],
  ['nine forty-five to eleven twenty, edits', '95 2026-03-18 09:45-11:20'],
  ['1815-2030 rehearsal', '135 2026-03-18 18:15-20:30'],
  ['Exhibition on 1920-1945, notes', 'nothing'],
  ['0645-1315hrs early turn', '390 2026-03-18 06:45-13:15'],
  ['cut the hedge 3pm thru to 5ish', '120 2026-03-18 15:00-17:00'],
  ['Began the survey at 9.15, wrapped up at 11', '105 2026-03-18 09:15-11:00'],
  ['Started the second coat around 2 and finished up by 4:40', '160 2026-03-18 14:00-16:40'],
  ['started page 12 at 9, done at 10', 'nothing'],
  ['Started on a very long and rather dull pile of papers at 9:00, done at 10:30', 'nothing'],
  ['signed in at 8 on Monday and signed out at 12:30', '270 2026-03-16 08:00-12:30'],
  ['clocked in Monday at 8, clocked out at 4', '480 2026-03-16 08:00-16:00'],
  // nights
  ['last night 1-3am, rollback', '120 2026-03-18 01:00-03:00'],
  ['last night 10-2am', '240 2026-03-17 22:00-02:00'],
  ['tonight from 1am to 3am', '120 2026-03-18 01:00-03:00'],
  // breaks without their unit
  ['8 till half two with 25 off for lunch', '365 2026-03-18'],
  ['8-4 less 45', '435 2026-03-18'],
  ['8-4 less 45 sheets', '480 2026-03-18'],
  ['8-4 less 7', '480 2026-03-18'],
  ['8-4, 20 lunch', '460 2026-03-18'],
  ['8-4, lunch: 40', '440 2026-03-18'],
  // parts of a total
  ['7 hrs yesterday: 4 on Kestrel and 3 on Globex', '240 2026-03-17 @Kestrel; 180 2026-03-17 @Globex'],
  ['7 hours, 4 for Kestrel and 3 for Globex', '240 2026-03-18 @Kestrel; 180 2026-03-18 @Globex'],
  ['7 hours, 4 for Kestrel and 2 for Globex', '420 2026-03-18'],
  ['7 hours: 4 for Kestrel and 2 for Globex', 'ask'],
  ['7 hours (4 on Kestrel, 3 on Globex', '420 2026-03-18'],
  ['5h on Kestrel, 2h of which was driving', '300 2026-03-18'],
  ['5h on Kestrel, 2h of it mounting it', '300 2026-03-18'],
  ['Kestrel 5h, Globex 2h of which 1h driving', '300 2026-03-18; 120 2026-03-18'],
  ['2h of it', '120 2026-03-18'],
  // what the hours are told by
  ['Hours: Mon 6, Tue 4.5', '360 2026-03-16; 270 2026-03-17'],
  ['My hours: Tue 6', '360 2026-03-17'],
  ['Hours this week: Mon 6, Tue 4.5', '360 2026-03-16; 270 2026-03-17'],
  ['Mon 6, Tue 4.5 (hours)', '360 2026-03-16; 270 2026-03-17'],
  ['Mon 6, Tue 4.5 (hours to follow)', 'nothing'],
  ['Two hours were spent on the handover', '120 2026-03-18'],
  ["a good hour's weeding", '60 2026-03-18'],
  ["half a day's work on the fence", '240 2026-03-18'],
  // days by their number
  ['9th: 2h, 10th: 3h', '120 2026-03-09; 180 2026-03-10'],
  ['2h on the 9th, 10th and 12th', '120 2026-03-09; 120 2026-03-10; 120 2026-03-12'],
  ['the 9th and 10th, 2h each day', '120 2026-03-09; 120 2026-03-10'],
  ['9th - 11th, 2h each day', '120 2026-03-09; 120 2026-03-10; 120 2026-03-11'],
  ['Chapter 3, 4th floor 2h', '120 2026-03-18'],
  ['for the 9th, 10th floor 2h', '120 2026-03-09'],
  ['w/e 13 March: Mon 2h, Fri 3h', '120 2026-03-09; 180 2026-03-13'],
  // all of a day
  ['All of Monday went on the Globex pitch', '480 2026-03-16 @Globex'],
  ['the whole of yesterday on Globex', '480 2026-03-17 @Globex'],
  ['All of Monday on the pitch, 6 hours', '360 2026-03-16'],
  ['All of Monday on the pitch and 2h on Tuesday for Globex', '480 2026-03-16; 120 2026-03-17'],
  ['All of Monday morning on the pitch', 'nothing'],
  ["All of Monday's calls were moved", 'nothing'],
  ['all Monday calls moved', 'nothing'],
  ['all of the pitch 2h', '120 2026-03-18'],
  // said beside it
  ['2 hrs on the ledger, tomorrow I am on leave', '120 2026-03-18'],
  ['2h ledger, off tomorrow', '120 2026-03-18'],
  ['2h ledger, tomorrow the rest', 'ask'],
  ['2h ledger, tomorrow', 'ask'],
  ['Expected 5 hours but it was done in 80 minutes', '80 2026-03-18'],
  ['A few hours on the winter issue of the parish newsletter and then some on its cover', 'ask'],
]);

saidThere('de-DE', 'Europe/Berlin', [
  ['25 + 40 Min Rückrufe', '65 2026-03-18'],
  ['Anfahrt 35 min pro Strecke', '70 2026-03-18'],
  ['gestern 7 Std: 4 an Kestrel und 3 an Globex', '240 2026-03-17 @Kestrel; 180 2026-03-17 @Globex'],
  ['5 Std an Kestrel, 2 Std davon Fahrt', '300 2026-03-18'],
  ['9.: 2h, 10.: 3h', '120 2026-03-09; 180 2026-03-10'],
  ['den ganzen Montag an Globex', '480 2026-03-16 @Globex'],
  ['2 Std Kasse, morgen bin ich im Urlaub', '120 2026-03-18'],
  ['8 bis 16 Uhr, 40 Mittag', '440 2026-03-18'],
  ['um 9 am Montag angefangen und um 11 aufgehört', 'nothing'],
]);

saidThere('fr-FR', 'Europe/Paris', [
  ['35 min par trajet', '70 2026-03-18'],
  ['7 heures hier : 4 pour Kestrel et 3 pour Globex', '240 2026-03-17 @Kestrel; 180 2026-03-17 @Globex'],
  ['tout lundi sur Globex', '480 2026-03-16 @Globex'],
  ['2h de caisse, demain je suis en congé', '120 2026-03-18'],
  ['commencé à 9h lundi, fini à 11h', '120 2026-03-16 09:00-11:00'],
]);

saidThere('es-ES', 'Europe/Madrid', [
  ['35 min cada trayecto', '70 2026-03-18'],
  ['todo el lunes en Globex', '480 2026-03-16 @Globex'],
  ['2 h de caja, mañana estoy de vacaciones', '120 2026-03-18'],
]);

saidThere('pt-BR', 'America/Sao_Paulo', [
  ['35 min cada trajeto', '70 2026-03-18'],
  ['toda a segunda na Globex', '480 2026-03-16 @Globex'],
  ['2h de caixa, amanhã estou de férias', '120 2026-03-18'],
]);

saidThere('nl-NL', 'Europe/Amsterdam', [
  ['35 min per rit', '70 2026-03-18'],
  ['de hele maandag aan Globex', '480 2026-03-16 @Globex'],
  ['2 uur kassa, morgen ben ik vrij', '120 2026-03-18'],
]);

saidThere('it-IT', 'Europe/Rome', [
  ['35 min a tratta', '70 2026-03-18'],
  ['tutto lunedì su Globex', '480 2026-03-16 @Globex'],
  ['2 ore di cassa, domani sono in ferie', '120 2026-03-18'],
]);

saidThere('ja-JP', 'Asia/Tokyo', [
  ['レジ2時間、明日は休みです', '120 2026-03-19'],
  ['9時に開始して、昨日12時に終了', '180 2026-03-18 09:00-12:00'],
]);
