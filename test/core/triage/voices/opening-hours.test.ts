// When one can come or call, in eight languages, beside work that is told with the same words: `Atendimento de segunda a sexta das 9h
// às 18h` logged five days once. What may be either is asked about.
import { expect, test } from '@jest/globals';
import { saidThere } from '../languages/said.ts';
import { told } from '../told.ts';

const WEEK = (minutes: number) =>
  ['09', '10', '11', '12', '13'].map((day) => `${minutes} 2026-03-${day}`).join('; ');
const TO_WEDNESDAY = (minutes: number) =>
  ['16', '17', '18'].map((day) => `${minutes} 2026-03-${day}`).join('; ');

saidThere('en-GB', 'Europe/London', [
  ['We are here for you Mon-Fri from 9 to 6', 'nothing'],
  ['Consultation hours Mon-Thu 9am-1pm', 'nothing'],
  ['Counter: Monday to Friday 8:30-17:00', 'nothing'],
  ['The helpdesk can be reached Mon-Fri 9-5', 'nothing'],
  ['Support Mon-Fri 9-5', 'ask'],
  ['Support Mon-Fri 9-5 last week', WEEK(480)],
  ['I did support Mon-Wed 9-12', TO_WEDNESDAY(180)],
  ['Mon-Wed 9-12 support', TO_WEDNESDAY(180)],
  ['Hours: Mon 9-5, Tue 9-5, Wed 9-5', '480 2026-03-16; 480 2026-03-17; 480 2026-03-18'],
  ['Counter: Mon 9-12, Tue 9-12, Wed 9-12', TO_WEDNESDAY(180)],
  ['Support yesterday 9-12', '180 2026-03-17'],
  ['ABC-130 support Mon-Wed 9-12', TO_WEDNESDAY(180)],
  ['Phones daily 10-6', 'nothing'],
  ['Counter Mon and Tue 9-12', '180 2026-03-16; 180 2026-03-17'],
]);

saidThere('de-DE', 'Europe/Berlin', [
  ['Wir sind Mo–Fr von 9 bis 18 Uhr für Sie da', 'nothing'],
  ['Ordination ist besetzt Mo-Fr 8-16 Uhr', 'nothing'],
  ['Telefonisch erreichen Sie uns Mo bis Do 9-12 Uhr', 'nothing'],
  ['Praxis: Mo, Di, Do 8-12 Uhr', 'nothing'],
  ['Sekretariat Mo-Fr 8-12', 'nothing'],
  ['Museum täglich von 10 bis 18 Uhr', 'nothing'],
  ['Parteienverkehr Mo-Fr 8-12 Uhr', 'nothing'],
  ['Beratung Mo-Fr 9-17 Uhr', 'ask'],
  ['Mo-Mi 8-12 Uhr Sekretariat', TO_WEDNESDAY(240)],
  ['Habe Mo-Mi 8-12 Uhr im Sekretariat gearbeitet', TO_WEDNESDAY(240)],
]);

saidThere('fr-FR', 'Europe/Paris', [
  ['Nous vous accueillons du lundi au samedi de 9h à 19h', 'nothing'],
  ['Secrétariat : lun-ven 8h30-12h', 'nothing'],
  ['Notre équipe est à votre disposition du lundi au vendredi, 9h-18h', 'nothing'],
  ['Boutique ouverte tous les jours de 10h à 19h', 'nothing'],
  ['Lundi à mercredi 9h-12h accueil chez ACME', TO_WEDNESDAY(180)],
  ['Secrétariat hier de 9h à 12h', '180 2026-03-17'],
]);

saidThere('es-ES', 'Europe/Madrid', [
  ['Atención: lunes a viernes 9:00-14:00', 'nothing'],
  ['Atendemos de lunes a sábado, 10:00-20:00', 'nothing'],
  ['Tienda abierta de lunes a viernes, 10:00-20:00', 'nothing'],
  ['Soporte de lunes a viernes de 9 a 18 h', 'ask'],
  ['lunes a miércoles 9-12 soporte', TO_WEDNESDAY(180)],
  ['Atención ayer de 9 a 12', '180 2026-03-17'],
]);

saidThere('pt-BR', 'America/Sao_Paulo', [
  ['Atendimento de segunda a sexta das 9h às 18h', 'nothing'],
  ['Atendimento: seg-sex 9h-18h', 'nothing'],
  ['Funcionamos de segunda a sábado das 8h às 20h', 'nothing'],
  ['Atendemos de terça a domingo, das 11h30 às 22h', 'nothing'],
  ['Secretaria aberta de segunda a sexta das 9h às 17h', 'nothing'],
  ['Estamos à disposição de seg a sex, das 9h às 18h', 'nothing'],
  ['Atendimento ontem das 9h às 12h', '180 2026-03-17'],
  ['Atendimento ontem e hoje das 9h às 12h', '180 2026-03-17; 180 2026-03-18'],
  ['Fiz atendimento de segunda a quarta das 9h às 12h', TO_WEDNESDAY(180)],
]);

saidThere('nl-NL', 'Europe/Amsterdam', [
  ['Wij zijn er voor u van ma t/m vr van 9 tot 17 uur', 'nothing'],
  ['Balie maandag t/m vrijdag 8.30-16.30', 'nothing'],
  ['Bezoekuren dagelijks 14-20 uur', 'nothing'],
  ['Winkel open van ma-vr 9-17 uur', 'nothing'],
  ['Kantoor ma-vr 9-17 uur', 'ask'],
  ['ma-wo 9-12 uur balie', TO_WEDNESDAY(180)],
]);

saidThere('it-IT', 'Europe/Rome', [
  ['La segreteria è aperta dal lunedì al venerdì, 9-17.', 'nothing'],
  ['Sportello dal lunedì al venerdì 8.30-12.30', 'nothing'],
  ['Riceviamo dal lunedì al venerdì dalle 9 alle 18', 'nothing'],
  ['Segreteria lun-ven 9-13', 'nothing'],
  ['Assistenza: lun-ven 9-18', 'ask'],
  ['lun-mer 9-12 assistenza Falco', TO_WEDNESDAY(180)],
]);

saidThere('ja-JP', 'Asia/Tokyo', [
  ['受付：月〜金 9:00〜17:00', 'nothing'],
  ['営業：月-土 10:00-19:00', 'nothing'],
  ['お電話は月〜金の9時〜18時にお願いいたします', 'nothing'],
  ['受付 昨日9:00〜12:00', '180 2026-03-18'],
]);

test('under a project that is known, work is told', () => {
  const entry = (day: number) => `11-${day} 180 Brookfield intranet 09:00-12:00 billable`;

  expect(told('Support Mon-Wed 9-12, intranet')).toBe([16, 17, 18].map(entry).join('; '));
});
