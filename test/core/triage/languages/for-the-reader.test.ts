// The reader of a mail: work for, with or on something of the reader's is the writer's; what the reader did or has is not.
import { saidThere } from './said.ts';

saidThere('en-GB', 'Europe/London', [
  ['Worked 2h for you yesterday', '120 2026-03-17'],
  ['did 2h on your site', '120 2026-03-18'],
  ['Spent 2h with you on the call', '120 2026-03-18'],
  ['Put 2h into your drawings yesterday', '120 2026-03-17'],
  ['Your slot is 2h', 'nothing'],
  ['You have 2h left', 'nothing'],
  ['2h for you', 'ask'],
  ['Thanks for your 2h yesterday', 'nothing'],
  ['It took 2h for you to answer', 'nothing'],
  ['You worked 2h for me', 'nothing'],
]);

saidThere('de-DE', 'Europe/Berlin', [
  ['Hab für euch gestern 40 Minuten telefoniert', '40 2026-03-17'],
  ['40 Min für euch telefoniert', '40 2026-03-18'],
  ['Für dich 2h', 'ask'],
  ['Gestern 2h mit euch gesprochen', '120 2026-03-17'],
  ['Ihnen stehen 2h zur Verfügung', 'nothing'],
  ['2h an eurer Website gearbeitet', '120 2026-03-18'],
  ['2h an deinem Entwurf', '120 2026-03-18'],
  ['Danke für deine 2h gestern', 'nothing'],
  ['hab euch gestern 40 Min geholfen', '40 2026-03-17'],
]);

saidThere('fr-FR', 'Europe/Paris', [
  ['2h pour vous hier', '120 2026-03-17'],
  ['fait 2h pour vous hier', '120 2026-03-17'],
  ['Passé 2h sur votre site', '120 2026-03-18'],
  ['hier 45 min au tel avec vous', '45 2026-03-17'],
]);

saidThere('es-ES', 'Europe/Madrid', [
  ['Ayer 2h para ustedes', '120 2026-03-17'],
  ['ayer 40 minutos con vosotros al teléfono', '40 2026-03-17'],
  ['2h en tu web', 'ask'],
]);

saidThere('pt-BR', 'America/Sao_Paulo', [
  ['ontem 2h pra vocês', '120 2026-03-17'],
  ['feito 2h no seu site', '120 2026-03-18'],
  ['ontem 40 min com você no telefone', '40 2026-03-17'],
]);

saidThere('nl-NL', 'Europe/Amsterdam', [
  ['Heb gisteren voor jullie 40 minuten gebeld', '40 2026-03-17'],
  ['voor jullie 2u gewerkt', '120 2026-03-18'],
  ['gisteren met jou 1u overlegd', '60 2026-03-17'],
  ['2u aan jullie site gewerkt', '120 2026-03-18'],
  ['2u aan jouw ontwerp', 'ask'],
  ['Heb je 2u voor mij gewerkt', 'nothing'],
  ['heb jullie gisteren 40 min geholpen', '40 2026-03-17'],
]);

saidThere('it-IT', 'Europe/Rome', [
  ['ieri 2h per voi', '120 2026-03-17'],
  ['fatte 2 ore per voi', '120 2026-03-18'],
  ['2h sul vostro sito', 'ask'],
  ['ieri 40 minuti al telefono con te', '40 2026-03-17'],
]);
