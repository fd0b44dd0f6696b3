// Readings beside the edge of what a grammar takes: what still belongs to it, and what no longer does.
import { saidThere } from './languages/said.ts';

saidThere('en-GB', 'Europe/London', [
  ['ACME from 12:30 pm to 2pm', '90 2026-03-18'],
  ['ACME from 13:30 pm to 15:00 pm', '90 2026-03-18'],
  ['Budget 40h, used 12h', 'nothing'],
  ['Tom will take the workshop (3h)', 'nothing'],
  ['I took the workshop (3h), Tom will take the next', '180 2026-03-18'],
  ['2h ACME, the same on Globex', '120 2026-03-18; 120 2026-03-18'],
  ['the same on Globex', 'nothing'],
]);

saidThere('fr-FR', 'Europe/Paris', [
  ['ACME de neuf heures quinze à dix heures', '45 2026-03-18'],
  ['ACME de neuf heures à dix heures trente', '90 2026-03-18'],
]);

saidThere('de-DE', 'Europe/Berlin', [
  ['ACME von neun Uhr fünfzehn bis zehn Uhr', '45 2026-03-18'],
  ['ACME von 9 Uhr 23 bis 10 Uhr', '37 2026-03-18'],
]);
