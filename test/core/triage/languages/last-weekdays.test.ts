// Last weekdays of a month, hours of those who work beside the writer, ends with the mark of an hour, and opening hours by their verb.
import { saidThere } from './said.ts';

saidThere('en-GB', 'Europe/London', [
  ['last Friday of February', 'day 2026-02-27'],
  ['the last Friday in February', 'day 2026-02-27'],
  ['the first Friday in February', 'day 2026-02-06'],
  ['8.00-15.30 hrs front desk', '450 2026-03-18 08:00-15:30'],
  ['Tom worked 4 hours and then had only just about 5', 'nothing'],
  ['finished at 5pm, from 9am', 'nothing'],
]);

saidThere('de-DE', 'Europe/Berlin', [
  ['war grad ne stunde 15 beim kunden drin', '75 2026-03-18'],
  ['eine Stunde zwanzig im Lager', '80 2026-03-18'],
  ['Mo. zwoeinhalb Std. Aktenstudium', '150 2026-03-16'],
  ['zwo Stunden am Motor', '120 2026-03-18'],
  ['a hoibe Stund telefoniert', '30 2026-03-18'],
  ['gestan zwoa stund beim Huaba', '120 2026-03-17'],
  ['Telefonat mit Fr. Dr. Seidel, 25 Min.', '25 2026-03-18'],
  ['Fr. Prof. Seidel, 25 Min.', '25 2026-03-18'],
  ['2h nachgearbeitet, die 3h vom Azubi bitte nicht mitrechnen', '120 2026-03-18'],
  ['die 3h vom Azubi sind schon abgerechnet', 'ask'],
  ['3h vom Lehrling', 'ask'],
  ['letzter Freitag im Februar', 'day 2026-02-27'],
  ['am letzten Freitag im Februar', 'day 2026-02-27'],
  ['der erste Freitag im Februar', 'day 2026-02-06'],
  ['am letzten Freitag im Februar 2h ACME', '120 2026-02-27'],
  ['am Neunten warens vier stunden inventur', '240 2026-03-09'],
  ['am 9. warens 4h', '240 2026-03-09'],
  ['Die Praxis empfängt Montag bis Freitag 9-13 Uhr', 'nothing'],
  ['8.00-15.30 h Pforte', '450 2026-03-18 08:00-15:30'],
  ['1.5-2.5 h Pforte', 'ask'],
  ['gestan dreiahoib stund beim huaba gschraubt', '210 2026-03-17'],
]);

saidThere('fr-FR', 'Europe/Paris', [
  ['3h du stagiaire', 'ask'],
  ['les 3h de mon collègue', 'ask'],
  ['le dernier vendredi de février', 'day 2026-02-27'],
  ['le premier vendredi de février', 'day 2026-02-06'],
  ["lundi ça m'a pris trois plombes", '180 2026-03-16'],
  ['Le cabinet reçoit du lundi au vendredi de 9h à 13h', 'nothing'],
  ['8.00-15.30 h accueil', '450 2026-03-18 08:00-15:30'],
]);

saidThere('es-ES', 'Europe/Madrid', [
  ['las 3 horas del becario', 'ask'],
  ['el último viernes de febrero', 'day 2026-02-27'],
  ['el primer viernes de febrero', 'day 2026-02-06'],
  ['una hora tres cuartos con el abogado', '105 2026-03-18'],
  ['La consulta atiende de lunes a viernes de 9 a 14', 'nothing'],
  ['el chavo nuevo se aventó 5 horas con el inventario', 'nothing'],
  ['me aventé 2 horas con el inventario', '120 2026-03-18'],
  ['8.00-15.30 h recepción', '450 2026-03-18 08:00-15:30'],
]);

saidThere('pt-BR', 'America/Sao_Paulo', [
  ['3h do estagiário', 'ask'],
  ['a última sexta de fevereiro', 'day 2026-02-27'],
  ['última sexta-feira de fevereiro', 'day 2026-02-27'],
  ['a primeira sexta-feira de fevereiro', 'day 2026-02-06'],
  ['A clínica funciona de segunda a sexta, das 8h às 18h', 'nothing'],
  ['passei um tempão na planilha', 'ask'],
  ['8.00-15.30 h balcão', '450 2026-03-18 08:00-15:30'],
]);

saidThere('nl-NL', 'Europe/Amsterdam', [
  ['de 3u van de stagiair', 'ask'],
  ['de laatste vrijdag van februari', 'day 2026-02-27'],
  ['de eerste vrijdag van februari', 'day 2026-02-06'],
  ['een uur drie kwartier met de advocaat', '105 2026-03-18'],
  ['een uur en drie kwartier met de advocaat', '105 2026-03-18'],
  ['dienst 8.00-15.30u min half uur pauze', '420 2026-03-18 08:00-15:30'],
  ['8.00-15.30 min een half uur pauze', '420 2026-03-18 08:00-15:30'],
  ['8.00-15.30u min 30 min pauze', '420 2026-03-18 08:00-15:30'],
  ['2 uur min half uur pauze', '90 2026-03-18'],
  ['De praktijk ontvangt maandag tot vrijdag van 9 tot 13 uur', 'nothing'],
  ['een hele poos met de boekhouder gezeten', 'ask'],
  ['dienst 8.00-15.30u', '450 2026-03-18 08:00-15:30'],
  ['2-3 uur balie', 'ask'],
]);

saidThere('it-IT', 'Europe/Rome', [
  ['le 3 ore del tirocinante', 'ask'],
  ["l'ultimo venerdì di febbraio", 'day 2026-02-27'],
  ['il primo venerdì di febbraio', 'day 2026-02-06'],
  ['Lo studio riceve dal lunedì al venerdì dalle 9 alle 13', 'nothing'],
  ['8.00-15.30 h sportello', '450 2026-03-18 08:00-15:30'],
  ["stile anni'90, 3h", '180 2026-03-18'],
]);

saidThere('ja-JP', 'Asia/Tokyo', [['2月の第1金曜日', 'day 2026-02-06']], '2026-03-18T08:05:00.000Z');
