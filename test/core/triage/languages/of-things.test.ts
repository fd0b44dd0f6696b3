// What things do by themselves is never logged by itself: nobody worked, or somebody did beside it.
import { saidThere } from './said.ts';

saidThere('en-GB', 'Europe/London', [
  ['The kiln fires for 9 hours', 'ask'],
  ['The dough rests for 2 hours', 'ask'],
  ['the patient slept 4 hours', 'nothing'],
  ['The team and I baked for 3 hours', '180 2026-03-18'],
  ['Baked for 3 hours', '180 2026-03-18'],
  ['The usual emails for 1h', '60 2026-03-18'],
]);

saidThere('de-DE', 'Europe/Berlin', [
  ['Der Teig ruht 2 Stunden', 'ask'],
  ['Das Baby schlief 2 Stunden', 'ask'],
]);

saidThere('fr-FR', 'Europe/Paris', [['La pâte repose 2 heures', 'ask']]);
saidThere('es-ES', 'Europe/Madrid', [['La masa reposa 2 horas', 'ask']]);
saidThere('pt-PT', 'Europe/Lisbon', [['A massa descansa 2 horas', 'ask']]);
saidThere('nl-NL', 'Europe/Amsterdam', [['Het deeg rust 2 uur', 'ask']]);
saidThere('it-IT', 'Europe/Rome', [["L'impasto riposa 2 ore", 'ask']]);
