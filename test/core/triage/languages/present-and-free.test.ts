// Hours less some minutes, work that is told in the present of a weekday, and time in which nothing was done.
import { saidThere } from './said.ts';

saidThere('en-GB', 'Europe/London', [
  ['two hours less ten on ACME', '110 2026-03-18'],
  ['two hours minus a quarter on ACME', '105 2026-03-18'],
  ['On Monday I pick Falcon up again: 3 hours', 'ask'],
  ['Monday I resume Falcon, 3 hours', 'ask'],
  ['On Monday I work 3 hours on ACME', 'ask'],
  ['was free for 2h', 'nothing'],
  ['I was free from 2 to 4', 'nothing'],
  ['two hours less ten minutes for lunch', '110 2026-03-18'],
  ['Free 2h consultation with ACME', '120 2026-03-18'],
]);

saidThere('de-DE', 'Europe/Berlin', [
  ['zwei Stunden weniger eine Viertelstunde an ACME', '105 2026-03-18'],
  ['zwei Stunden minus zehn Minuten', '110 2026-03-18'],
  ['zwei Stunden minus zehn', '110 2026-03-18'],
  ['Am Montag mache ich mit Falke weiter: 3 Stunden', 'ask'],
  ["Montag geht's weiter mit Falke, 3 Stunden", 'ask'],
  ['Montag arbeite ich 3 Stunden an ACME', 'ask'],
  ['war 2h frei', 'nothing'],
  ['Ich hatte 2h frei', 'nothing'],
]);

saidThere('fr-FR', 'Europe/Paris', [
  ['Deux heures moins dix sur ACME', '110 2026-03-18'],
  ['deux heures moins le quart', '105 2026-03-18'],
  ['2h moins le quart sur le devis', '105 2026-03-18'],
  ['de 10h à midi moins le quart', '105 2026-03-18 10:00-11:45'],
  ['rendez-vous à deux heures moins dix', 'nothing'],
  ['La réunion est à deux heures moins le quart', 'nothing'],
  ['de deux heures moins le quart à trois heures', '75 2026-03-18 13:45-15:00'],
  ['lundi je reprends le projet, 3 heures', 'ask'],
  ["lundi j'ai repris le projet, 3 heures", '180 2026-03-16'],
  ['lundi je travaille 3 heures sur ACME', 'ask'],
  ['Je suis resté libre 2h', 'nothing'],
  ["j'étais libre de 14h à 16h", 'nothing'],
  ['2h moins 30 min de pause', '90 2026-03-18'],
]);

saidThere('es-ES', 'Europe/Madrid', [
  ['dos horas menos diez en ACME', '110 2026-03-18'],
  ['dos horas menos cuarto en ACME', '105 2026-03-18'],
  ['El lunes retomo Halcón: 3 horas', 'ask'],
  ['Hoy retomo Halcón: 3 horas', '180 2026-03-18'],
  ['El lunes retomé Halcón: 3 horas', '180 2026-03-16'],
  ['Quedé libre 2h', 'nothing'],
  ['estuve libre 2h', 'nothing'],
  ['me quedé libre de 2 a 4', 'nothing'],
  ['El lunes pasado retomo Halcón, 3 horas', '180 2026-03-16'],
]);

saidThere('pt-BR', 'America/Sao_Paulo', [
  ['duas horas menos dez na ACME', '110 2026-03-18'],
  ['duas horas menos um quarto na ACME', '105 2026-03-18'],
  ['2h menos 10 min', '110 2026-03-18'],
  ['Na segunda retomo o Falcão: 3 horas', 'ask'],
  ['Fiquei livre 2h', 'nothing'],
]);

saidThere('nl-NL', 'Europe/Amsterdam', [
  ['twee uur min een kwartier aan ACME', '105 2026-03-18'],
  ['2 uur min 10 minuten', '110 2026-03-18'],
  ['Maandag pak ik Valk weer op: 3 uur', 'ask'],
  ['maandag werk ik 3 uur aan ACME', 'ask'],
  ['was 2u vrij', 'nothing'],
]);

saidThere('it-IT', 'Europe/Rome', [
  ['due ore meno un quarto su ACME', '105 2026-03-18'],
  ['due ore meno dieci su ACME', '110 2026-03-18'],
  ['2 ore meno 10 minuti', '110 2026-03-18'],
  ['lunedì riprendo Falco: 3 ore', 'ask'],
  ['sono rimasto libero 2h', 'nothing'],
  ['ero libero dalle 14 alle 16', 'nothing'],
]);

saidThere(
  'ja-JP',
  'Asia/Tokyo',
  [
    ['小一時間、資料を読みました', '60 2026-03-18'],
    ['小1時間ほど電話対応', '60 2026-03-18'],
    ['昨日は小一時間かけて見積もりを直しました', '60 2026-03-17'],
    ['月曜からファルコンを再開します:3時間', 'ask'],
    ['2時間空いていました', 'nothing'],
  ],
  '2026-03-18T08:05:00.000Z',
);
