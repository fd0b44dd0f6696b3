// Ends that are told before their start, and ends just behind noon.
import { saidThere } from './said.ts';

saidThere('en-GB', 'Europe/London', [
  ['finished at 6pm, started at 1:30pm', '270 2026-03-18 13:30-18:00'],
  ['Finished up at 6, started at 1.30', '270 2026-03-18 13:30-18:00'],
  ['Yesterday: finished at 5, started at 9', '480 2026-03-17 09:00-17:00'],
  ['resolved at 22:00, paged at 21:00', '60 2026-03-18 21:00-22:00'],
  ['finished at 12, started again at 1, finished at 5', '240 2026-03-18 13:00-17:00'],
  ['finished ACME at 12, started Globex at 1', 'nothing'],
  ['moved the call to 5pm from 3pm', 'nothing'],
  ['finished at 6pm, since 2pm on the lift', 'nothing'],
]);

saidThere('de-DE', 'Europe/Berlin', [
  ['Feierabend um 18 Uhr, angefangen um 13:30', '270 2026-03-18 13:30-18:00'],
  ['fertig um 18:00, begonnen um 13:30', '270 2026-03-18 13:30-18:00'],
  ['um 18 Uhr Schluss gemacht, um 13:30 angefangen', '270 2026-03-18 13:30-18:00'],
  ['gestern 16 Uhr gegangen, 8 Uhr gekommen', '480 2026-03-17 08:00-16:00'],
]);

saidThere('fr-FR', 'Europe/Paris', [
  ['fini à 18h, commencé à 13h30', '270 2026-03-18 13:30-18:00'],
  ['Terminé à midi, commencé à 8h', '240 2026-03-18 08:00-12:00'],
  ['commencé à 9h, fini à midi dix', '190 2026-03-18 09:00-12:10'],
  ['commencé à 9h, fini à midi et quart', '195 2026-03-18 09:00-12:15'],
  ['de 9h à midi moins le quart', '165 2026-03-18 09:00-11:45'],
]);

saidThere('es-ES', 'Europe/Madrid', [
  ['terminé a las 18, empecé a las 13:30', '270 2026-03-18 13:30-18:00'],
  ['ayer salí a las 5 y entré a las 9', '480 2026-03-17 09:00-17:00'],
  ['empecé a las 9 y acabé a mediodía y diez', '190 2026-03-18 09:00-12:10'],
  ['empecé a las 9, terminé a las doce y diez', '190 2026-03-18 09:00-12:10'],
]);

saidThere('pt-BR', 'America/Sao_Paulo', [
  ['terminei às 18h, comecei às 13h30', '270 2026-03-18 13:30-18:00'],
  ['Saí às 17h, entrei às 9h', '480 2026-03-18 09:00-17:00'],
  ['comecei às 9, terminei ao meio-dia e dez', '190 2026-03-18 09:00-12:10'],
]);

saidThere('nl-NL', 'Europe/Amsterdam', [
  ['klaar om 18 uur, begonnen om 13.30', '270 2026-03-18 13:30-18:00'],
  ['om 18 uur gestopt, om 13.30 begonnen', '270 2026-03-18 13:30-18:00'],
]);

saidThere('it-IT', 'Europe/Rome', [
  ['finito alle 18, iniziato alle 13:30', '270 2026-03-18 13:30-18:00'],
  ['uscito alle 17, entrato alle 9', '480 2026-03-18 09:00-17:00'],
  ['iniziato alle 9, finito a mezzogiorno e dieci', '190 2026-03-18 09:00-12:10'],
  ['iniziato alle 9, finito a mezzogiorno', '180 2026-03-18 09:00-12:00'],
  ['dalle otto e mezza a mezzogiorno e un quarto', '225 2026-03-18 08:30-12:15'],
]);

saidThere(
  'ja-JP',
  'Asia/Tokyo',
  [
    ['18時に終了、13時半に開始', '270 2026-03-18 13:30-18:00'],
    ['退社17:30、出社9:00', '510 2026-03-18 09:00-17:30'],
    ['17:30退社、9:00出社', '510 2026-03-18 09:00-17:30'],
  ],
  '2026-03-18T08:05:00.000Z',
);
