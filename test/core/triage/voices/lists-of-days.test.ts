// Days in lists, behind their month and with a dash; ends in words and numbers: what is read, and what looks alike.
import { saidThere } from '../languages/said.ts';

saidThere('en-US', 'America/Chicago', [
  ['March 3 and 4 3h', '180 2026-03-03; 180 2026-03-04'],
  ['March 3 and 4, 3h', '180 2026-03-03; 180 2026-03-04'],
  ['March 3, 4 and 5: 3h', '180 2026-03-03; 180 2026-03-04; 180 2026-03-05'],
  ['Mar 3 & 4 - 3h', '180 2026-03-03; 180 2026-03-04'],
  ['3h on Oct 5 and 6', '180 2025-10-05; 180 2025-10-06'],
  ['3h on Falcon on Oct 5 and 6', '180 2025-10-05; 180 2025-10-06'],
  ['Oct 5th and 6th, 3h', '180 2025-10-05; 180 2025-10-06'],
  ['March 3 and 4h Falcon', '240 2026-03-03'],
  ['March 3 and 4 hours on Falcon', '240 2026-03-03'],
  ['Oct 5 and 6 tickets 3h', '180 2025-10-05'],
  ['Oct 5 and Oct 6 3h', '180 2025-10-05; 180 2025-10-06'],
  ['Oct 5 and 6, 2026 3h', '180 2025-10-05; 180 2025-10-06'],
  ['the last Friday of September 4h', '240 2025-09-26'],
  ['last Friday of September 4h', '240 2025-09-26'],
  ['4h on the last Monday in September', '240 2025-09-29'],
  ['last Friday of last month, 4h', '240 2026-02-27'],
  ['last Friday: 4h', '240 2026-03-13'],
  ['last Friday in Boston 4h', '240 2026-03-13'],
  ['last Monday of the month 2h', 'ask'],
  ['the first Friday in September 2h', '120 2025-09-05'],
  ['12, 13 and 14 October: 3h', '180 2025-10-12; 180 2025-10-13; 180 2025-10-14'],
  ['12th and 13th October: 3h', '180 2025-10-12; 180 2025-10-13'],
  ['1st, 4th and 5th Oct 2h each', '120 2025-10-01; 120 2025-10-04; 120 2025-10-05'],
  ['10 past 2 to 10 to 4', '100 2026-03-18 14:10-15:50'],
  ['quarter past 9 until 20 to 11', '85 2026-03-18 09:15-10:40'],
  ['5 past 8 to 25 to 12', '210 2026-03-18 08:05-11:35'],
  ['10 to 9 to 11', '130 2026-03-18 08:50-11:00'],
  ['20 to 9 till 11', '140 2026-03-18 08:40-11:00'],
  ['10 to 4', '360 2026-03-18 10:00-16:00'],
  ['10 to 4 on Falcon', '360 2026-03-18 10:00-16:00'],
  ['from 10 to 4', '360 2026-03-18 10:00-16:00'],
  ['from 10 to 12 and 1 to 4', '120 2026-03-18 10:00-12:00; 180 2026-03-18 13:00-16:00'],
  ['10 to 12, 1 to 4', '120 2026-03-18 10:00-12:00; 180 2026-03-18 13:00-16:00'],
  ['10 to 11 to discuss Falcon', '60 2026-03-18 10:00-11:00'],
  ['5 after 9 to 10', '55 2026-03-18 09:05-10:00'],
  ['03-17', 'day 2026-03-17'],
  ['03-17 2h Falcon', '120 2026-03-17'],
  ['08-17', '540 2026-03-18 08:00-17:00'],
  ['10-26 2h', '120 2025-10-26'],
  ['555-17-03', 'nothing'],
  ['17-03-26 3h', '180 2026-03-17'],
  ['10-26', 'day 2025-10-26'],
  ['10-14', '240 2026-03-18 10:00-14:00'],
  ['10/26, 10/27 - 2h each', '120 2025-10-26; 120 2025-10-27'],
  ['10/26, 10/27, 10/28: 2h each on Falcon', '120 2025-10-26; 120 2025-10-27; 120 2025-10-28'],
  ['Oct 26, Oct 27 - 2h each', '120 2025-10-26; 120 2025-10-27'],
  ['Mon, Tue 2h each', '120 2026-03-16; 120 2026-03-17'],
  ['Mon, Tue, Wed 2h a day', '120 2026-03-16; 120 2026-03-17; 120 2026-03-18'],
  ['Mon, 2h each on Falcon and Globex', '120 2026-03-16; 120 2026-03-16'],
  [
    'Mon 2h, Tue 3h, Wed 2h each on Falcon and Globex',
    '120 2026-03-16; 180 2026-03-17; 120 2026-03-18; 120 2026-03-18',
  ],
  ['yesterday, today 3h each', '180 2026-03-17; 180 2026-03-18'],
  ['past three days, 2h a day', 'ask'],
  ['the last 3 days 2h a day on Falcon', 'ask'],
  ['3 days, 2h each', 'ask'],
]);

saidThere('de-DE', 'Europe/Berlin', [
  ['letzter Freitag im September 4h', '240 2025-09-26'],
  ['am ersten Freitag im September 2h', '120 2025-09-05'],
  ['17-03 3 Std ACME', '180 2026-03-17'],
  ['Mo, Di je 2h ACME', '120 2026-03-16; 120 2026-03-17'],
]);

saidThere('fr-FR', 'Europe/Paris', [
  ['4h le dernier vendredi de septembre', '240 2025-09-26'],
  ['le 12 et le 13: 3h', '180 2026-03-12; 180 2026-03-13'],
  ['12, 13 et 14 octobre: 3h', '180 2025-10-12; 180 2025-10-13; 180 2025-10-14'],
  ['17-03 : 3h', '180 2026-03-17'],
  ['lundi, mardi 2h chacun', '120 2026-03-16; 120 2026-03-17'],
]);

saidThere('es-ES', 'Europe/Madrid', [
  ['4h el último viernes de septiembre', '240 2025-09-26'],
  ['marzo 3 y 4: 3h', '180 2026-03-03; 180 2026-03-04'],
]);

saidThere('pt-BR', 'America/Sao_Paulo', [['4h na última sexta de setembro', '240 2025-09-26']]);

saidThere('nl-NL', 'Europe/Amsterdam', [['4u op de laatste vrijdag van september', '240 2025-09-26']]);

saidThere('it-IT', 'Europe/Rome', [["4 ore l'ultimo venerdì di settembre", '240 2025-09-26']]);

saidThere('en-GB', 'Europe/London', [
  ['17-03', 'day 2026-03-17'],
  ['17-03 3h Falcon', '180 2026-03-17'],
  ['17-03: 3h', '180 2026-03-17'],
  ['16-02, 3h Falcon', '180 2026-02-16'],
  ['22-06', '480 2026-03-18 22:00-06:00'],
  ['18-06', '720 2026-03-18 18:00-06:00'],
  ['09-05', '480 2026-03-18 09:00-17:00'],
  ['08-17', '540 2026-03-18 08:00-17:00'],
  ['13-05 2h Falcon', '120 2025-05-13'],
  ['31-12 2h', '120 2025-12-31'],
]);
