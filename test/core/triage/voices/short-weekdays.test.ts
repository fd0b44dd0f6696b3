// Short names of weekdays amid a line, which are other words too in some languages, and numbers behind them.
import { saidThere } from '../languages/said.ts';

const TO_WEDNESDAY = (minutes: number) =>
  ['16', '17', '18'].map((day) => `${minutes} 2026-03-${day}`).join('; ');

saidThere('it-IT', 'Europe/Rome', [
  ['Falco lun-mer 9-12', TO_WEDNESDAY(180)],
  ['Falco lun - mer 9.00-12.00', TO_WEDNESDAY(180)],
  ['Falco lun 3h', '180 2026-03-16'],
  ['Falco mar 9.00-13.00', '240 2026-03-17'],
  ['gita al mar con il cliente, 3h', '180 2026-03-18'],
]);

saidThere('fr-FR', 'Europe/Paris', [
  ['Faucon lun-mer 9-12', TO_WEDNESDAY(180)],
  ['Faucon mar 3h', '180 2026-03-17'],
  ['relevés en mer Noire, 3h', '180 2026-03-18'],
]);

saidThere('es-ES', 'Europe/Madrid', [
  ['Halcón lun-mie 9-12', TO_WEDNESDAY(180)],
  ['lun-mie 9-12 Halcón', TO_WEDNESDAY(180)],
  ['lunes 9-13 Halcón', '240 2026-03-16'],
  ['Halcón mar 3h', '180 2026-03-17'],
  ['lunes 16 - 3h Halcón', '180 2026-03-16'],
  ['el 17 - 3h Halcón', '180 2026-03-17'],
]);

saidThere('pt-BR', 'America/Sao_Paulo', [
  ['Falcão seg-qua 9-12', TO_WEDNESDAY(180)],
  ['seg 9-13 Falcão', '240 2026-03-16'],
  ['dia 17 - 3h Falcão', '180 2026-03-17'],
]);

saidThere('en-GB', 'Europe/London', [
  ['ACME sat 9-5', '480 2026-03-14'],
  ['I just sat 3 hours in the meeting', '180 2026-03-18'],
  ['we sat 3 hours over the plans', '180 2026-03-18'],
]);

saidThere('de-DE', 'Europe/Berlin', [['Falke, so 3h', '180 2026-03-18']]);
