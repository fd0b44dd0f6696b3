// What looks like time of the writer's own in the voices of many trades, and is that of others, a guess or an absence.
import { saidThere } from '../languages/said.ts';

saidThere('en-GB', 'Europe/London', [
  ['Estimated fitting time 3 hrs', 'nothing'],
  ['The average handling time 4 min', 'nothing'],
  ['Estimated time was 3h, took 2h', '120 2026-03-18'],
  ['Estimated effort used up 3h', '180 2026-03-18'],
  ['Estimated tickets 3h', '180 2026-03-18'],
  ['Planned hours 8h', 'nothing'],
  ['Mrs Shah covers reception from 1 to 3', 'nothing'],
  ['Mr. Shah has the hall from 1 to 3', 'nothing'],
  ['Priya works 9-5', 'nothing'],
  ['Mrs Shah, filling, 40 min', '40 2026-03-18'],
  ["Priya's hours: Tue 2h", 'nothing'],
  ['Ledger hours: 2h', '120 2026-03-18'],
  ["Priya's:\n2h", 'ask'],
  ['2h: ledger', '120 2026-03-18'],
  ['half day Globex, half day sick', '240 2026-03-18'],
  ['4h PTO', 'nothing'],
  ['was off sick all day Monday', 'nothing'],
  ['Off sick all of Monday', 'nothing'],
  ['off site 2-4pm for Globex', '120 2026-03-18'],
  ['2h off-site', '120 2026-03-18'],
  ['Power cut from 10 to 12, no work possible', 'nothing'],
  ['(020) 7946-0155 | Mon-Fri 9:00-5:30', 'nothing'],
  ['shop@example.com, Mon-Sat 9-5', 'nothing'],
  ['Hours: Mon-Fri 9-5', 'nothing'],
  ['Mon-Wed 9-12 Globex, PO 12-34', '180 2026-03-16; 180 2026-03-17; 180 2026-03-18'],
  ['I put 4 hours on Globex for Monday, that should have been 3.', 'command'],
  ['Waiting for the seals, should be 4 hrs when they come', 'nothing'],
  ['The 4h should be 3h', 'command'],
]);

saidThere('de-DE', 'Europe/Berlin', [
  ['Geschätzte Montagezeit 3 Std', 'nothing'],
  ['Frau Berger arbeitet von 9 bis 11', 'nothing'],
  ['Frau Berger angerufen von 9 bis 11', '120 2026-03-18'],
  ['den ganzen Montag war ich krank', 'nothing'],
  ['Stromausfall von 10 bis 12 Uhr, kein Arbeiten möglich', 'nothing'],
]);

saidThere('fr-FR', 'Europe/Paris', [
  ['Temps estimé pour la pose 3h', 'nothing'],
  ['Mme Durand remplace Paul de 9h à 11h', 'nothing'],
  ['Coupure de courant de 10h à 12h, impossible de travailler', 'nothing'],
]);

saidThere('es-ES', 'Europe/Madrid', [
  ['Tiempo estimado de montaje 3 h', 'nothing'],
  ['La Sra. López trabaja de 9 a 11', 'nothing'],
  ['ayer estuve enfermo todo el día', 'nothing'],
]);

saidThere('pt-BR', 'America/Sao_Paulo', [
  ['Tempo estimado de montagem 3h', 'nothing'],
  ['ontem fiquei doente o dia todo', 'nothing'],
]);

saidThere('nl-NL', 'Europe/Amsterdam', [
  ['Geschatte montagetijd 3 uur', 'nothing'],
  ['Mevrouw Jansen werkt van 9 tot 11', 'nothing'],
]);

saidThere('it-IT', 'Europe/Rome', [
  ['Tempo stimato di montaggio 3 ore', 'nothing'],
  ['La signora Rossi lavora dalle 9 alle 11', 'nothing'],
]);
