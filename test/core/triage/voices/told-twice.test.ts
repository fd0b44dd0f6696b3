// Ends and a length that say the same: one piece of work where they are as long and nothing else is told, whatever stands between.
import { saidThere } from '../languages/said.ts';

saidThere('en-GB', 'Europe/London', [
  ['3 hours of tests, 9 to 12', '180 2026-03-18 09:00-12:00'],
  ['Two and a quarter hours on this, from 10:00 to 12:15', '135 2026-03-18 10:00-12:15'],
  ['9-12 tests with Ann, 3 hours', '180 2026-03-18 09:00-12:00'],
  ['Monday: 9-12 tests, 3h', '180 2026-03-16 09:00-12:00'],
  ['3h ACME, 9-12 Globex', '180 2026-03-18; 180 2026-03-18 09:00-12:00'],
  ['3h of tests and 9-12', '180 2026-03-18; 180 2026-03-18 09:00-12:00'],
  ['3h of tests, Tuesday 9-12', '180 2026-03-17; 180 2026-03-17 09:00-12:00'],
  ['Monday 3h of tests, 9-12 Tuesday', '180 2026-03-16; 180 2026-03-17 09:00-12:00'],
  ['3h of tests, 9-12, 2h of mails', '180 2026-03-18; 180 2026-03-18 09:00-12:00; 120 2026-03-18'],
  ['3h of tests, from 9 until now', '180 2026-03-18; 425 2026-03-18 09:00-16:05'],
]);

saidThere('de-DE', 'Europe/Berlin', [
  ['3 Stunden Tests, von 9 bis 12', '180 2026-03-18 09:00-12:00'],
  ['3 Stunden Tests und von 9 bis 12 Doku', '180 2026-03-18; 180 2026-03-18 09:00-12:00'],
]);
saidThere('fr-FR', 'Europe/Paris', [
  ['deux heures et quart là-dessus, de 10h à 12h15', '135 2026-03-18 10:00-12:15'],
]);
saidThere('es-ES', 'Europe/Madrid', [
  ['dos horas y cuarto en esto, de 10:00 a 12:15', '135 2026-03-18 10:00-12:15'],
]);
saidThere('pt-BR', 'America/Sao_Paulo', [['3 horas de testes, das 9h às 12h', '180 2026-03-18 09:00-12:00']]);
saidThere('nl-NL', 'Europe/Amsterdam', [['3 uur testen, van 9 tot 12', '180 2026-03-18 09:00-12:00']]);
saidThere('it-IT', 'Europe/Rome', [['tre ore di test, dalle 9 alle 12', '180 2026-03-18 09:00-12:00']]);
saidThere('ja-JP', 'Asia/Tokyo', [['9時から12時までテスト、3時間', '180 2026-03-19 09:00-12:00']]);
