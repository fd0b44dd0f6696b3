// A bare number of hours that the writer sets against somebody else's, and numbers that add to an amount without a unit.
import { expect, test } from '@jest/globals';
import { decide } from '../../../../shared/core/triage/decide.ts';
import { read } from '../reading.ts';
import { onWednesday, saidThere } from './said.ts';

saidThere('en-GB', 'Europe/London', [
  ['Ann did 5 hours, I did 6', '360 2026-03-18'],
  ['Tom worked 8 hours and I did 6', '360 2026-03-18'],
  ['Tom worked 4 hours, me 2 and a half', '150 2026-03-18'],
  ['Tom worked 4 hours, I closed 6 tickets', 'nothing'],
  ['Tom worked 4 hours, I have 6 tickets left', 'nothing'],
  ['2h on the API and another 45 on tests', '120 2026-03-18'],
  ['2h on the API and another 45 tests', '120 2026-03-18'],
  ['Tom worked 4 hours, I won 3-2', 'nothing'],
  ['Tom worked 4 hours, I ran 3%', 'nothing'],
  ['Jan 5, 3 hours ACME', '180 2026-01-05'],
]);

saidThere('de-DE', 'Europe/Berlin', [
  ['Anna hat 3 Stunden gearbeitet, ich nur 1,5', '90 2026-03-18'],
  ['Anna 3 Stunden, ich habe 2 gearbeitet', '120 2026-03-18'],
  ['Der Kollege war 3 Stunden dran, ich 2.', '120 2026-03-18'],
  ['Anna hat 3 Stunden gearbeitet, ich 2 Tickets geschlossen', 'nothing'],
  ['2 Stunden an der API und nochmal 45 am Test', '120 2026-03-18'],
  ['Müller 5 Stunden, ich 3', '180 2026-03-18'],
  ['Anna hat 3 Stunden gearbeitet, ich eine', 'nothing'],
]);

saidThere('fr-FR', 'Europe/Paris', [
  ["Anne a passé 3 heures, moi je n'y en ai mis 2", 'nothing'],
  ['Paul a fait 5 heures, moi 3', '180 2026-03-18'],
  ["Paul a bossé 5 heures, j'en ai fait 3", '180 2026-03-18'],
  ['Julie a passé 4 heures dessus, moi seulement 2', '120 2026-03-18'],
  ["2 heures sur l'API et encore 45 sur les tests", '120 2026-03-18'],
]);

saidThere('es-ES', 'Europe/Madrid', [
  ['Ana hizo 5 horas, yo 4', '240 2026-03-18'],
  ['Ana hizo 5 horas y yo hice 4', '240 2026-03-18'],
  ['Ana trabajó 3 horas, yo solo una y media', '90 2026-03-18'],
  ['2 horas en la API y otros 45 en las pruebas', '120 2026-03-18'],
]);

saidThere('pt-BR', 'America/Sao_Paulo', [
  ['A Ana fez 5 horas, eu fiz 6', '360 2026-03-18'],
  ['A Ana fez 5 horas, fiz 6', '360 2026-03-18'],
  ['A Ana trabalhou 5 horas e eu só 2', '120 2026-03-18'],
  ['A Ana fez 5 horas, eu fiz 6 testes', 'nothing'],
  ['2 horas na API e mais 45 nos testes', '120 2026-03-18'],
]);

saidThere('nl-NL', 'Europe/Amsterdam', [
  ['Piet heeft 5 uur gewerkt, ik 3', '180 2026-03-18'],
  ['Piet 5 uur, ik heb er maar 2,5 gedaan', '150 2026-03-18'],
  ['2 uur aan de API en nog 45 aan de tests', '120 2026-03-18'],
  ['2 uur aan de API en nog 45 tickets', '120 2026-03-18'],
  ['Jan 5 uur, ik heb er maar 2,5 gedaan', '150 2026-03-18'],
]);

saidThere('it-IT', 'Europe/Rome', [
  ['Marco ha lavorato 4 ore, io 2 e mezza', '150 2026-03-18'],
  ['Marco ha fatto 4 ore, io ne ho fatte 3', '180 2026-03-18'],
  ['Marco ha lavorato 4 ore, io 2 ticket', 'nothing'],
  ['2 ore sulle API e altri 45 sui test', '120 2026-03-18'],
]);

saidThere('ja-JP', 'Asia/Tokyo', [['田中さんは5時間、私は3', '180 2026-03-18']], '2026-03-18T08:05:00.000Z');

test.each([
  ['en-GB', 'Europe/London', '2h on the API and another 45 on tests'],
  ['nl-NL', 'Europe/Amsterdam', 'Piet 5 uur, ik heb er maar 2,5 gedaan'],
  ['pt-BR', 'America/Sao_Paulo', '2 horas na API e mais 45 nos testes'],
  ['es-ES', 'Europe/Madrid', '2 horas en la API y otros 45 en las pruebas'],
  ['it-IT', 'Europe/Rome', '2 ore sulle API e altri 45 sui test'],
  ['fr-FR', 'Europe/Paris', "2 heures sur l'API et encore 45 sur les tests"],
  ['de-DE', 'Europe/Berlin', '2 Stunden an der API und nochmal 45 am Test'],
  ['nl-NL', 'Europe/Amsterdam', '2 uur aan de API en nog 45 aan de tests'],
  ['nl-NL', 'Europe/Amsterdam', 'Jan 5 uur, ik heb er maar 2,5 gedaan'],
  ['de-DE', 'Europe/Berlin', 'Müller 5 Stunden, ich 3'],
] as const)('%s %s: %j asks about the amount that is not clear', (locale, timeZone, text) => {
  const decision = decide(read(text, onWednesday(locale, timeZone)));

  expect('question' in decision && decision.question?.doubt).toBe('amount_vague');
});
