// One amount, and what of it went where: halves, thirds, percents, a part and the rest.
import { saidThere } from '../languages/said.ts';

const EVENLY = '120 2026-03-18 @Kestrel; 120 2026-03-18 @Globex';

saidThere('en-GB', 'Europe/London', [
  ['4h today, half Kestrel half Globex', EVENLY],
  ['4h today, half of it on Kestrel and the other half on Globex', EVENLY],
  ['240 min: half Kestrel, half Globex', EVENLY],
  ['5h: 80% Kestrel, 20% Globex', '240 2026-03-18 @Kestrel; 60 2026-03-18 @Globex'],
  [
    '3 hours today all told, two thirds Kestrel and the rest Globex',
    '120 2026-03-18 @Kestrel; 60 2026-03-18 @Globex',
  ],
  ['100 min: a third Kestrel, two thirds Globex', '33 2026-03-18 @Kestrel; 67 2026-03-18 @Globex'],
  ['5h, 2h of that Kestrel, the rest Globex', '120 2026-03-18 @Kestrel; 180 2026-03-18 @Globex'],
  ['5h today, 2h Kestrel, rest Globex', '120 2026-03-18 @Kestrel; 180 2026-03-18 @Globex'],
  ['5h of which 2 on Kestrel and the rest Globex', '120 2026-03-18 @Kestrel; 180 2026-03-18 @Globex'],
  ['3h today in total, 1h Kestrel', 'ask'],
  ['2h Kestrel, rest Globex, 1h admin', '120 2026-03-18; 60 2026-03-18'],
  ['2h Kestrel, 1h Globex, the rest of the day off', '120 2026-03-18; 60 2026-03-18'],
  ['5h, half Kestrel', '300 2026-03-18'],
  ['5h on the audit (60% done)', '300 2026-03-18'],
  ['5h, 0% Kestrel, 100% Globex', '300 2026-03-18'],
  ['5h, 9-11 Kestrel', 'ask'],
  // amounts that name a thing, beside others
  ['A half-hour briefing, then two hours of drafting', '30 2026-03-18; 120 2026-03-18'],
  ['two one-hour lessons and a 20-minute review', '120 2026-03-18; 20 2026-03-18'],
  ['A 20-minute recording and 2h of notes', '120 2026-03-18'],
  ['A 20-minute delay and 2h of notes', '120 2026-03-18'],
  ['Watched a 20-minute clip, 2h of notes', '120 2026-03-18'],
  ['heard that 20-minute pitch and 2h of notes', '120 2026-03-18'],
  // told beside it
  ['2h30 on the panel, tested at 14h20', '150 2026-03-18'],
  ['at 14h', 'nothing'],
  ['tested at 9h', '540 2026-03-18'],
  ['around 7.5h on Kestrel', '450 2026-03-18'],
  ['2h, tested at 14', '120 2026-03-18'],
  ['at 2h20', '140 2026-03-18'],
  ['The roofer reckons 3 hours', 'nothing'],
  ['The council asked for another 2 hours', 'nothing'],
  ['The plumber billed me for 2 hours', 'nothing'],
  ['Filed the forms - 25 minutes I will never get back', '25 2026-03-18'],
]);

saidThere('de-DE', 'Europe/Berlin', [
  ['4 Std heute, die Hälfte für Kestrel, der Rest für Globex', EVENLY],
  ['Der Meister meint 2 Stunden', 'nothing'],
]);
saidThere('fr-FR', 'Europe/Paris', [["4h aujourd'hui, moitié Kestrel moitié Globex", EVENLY]]);
saidThere('es-ES', 'Europe/Madrid', [['4 horas hoy, la mitad en Kestrel y la mitad en Globex', EVENLY]]);
saidThere('pt-BR', 'America/Sao_Paulo', [['4 horas hoje, metade na Kestrel e metade na Globex', EVENLY]]);
saidThere('nl-NL', 'Europe/Amsterdam', [['4 uur vandaag, de helft Kestrel, de rest Globex', EVENLY]]);
saidThere('it-IT', 'Europe/Rome', [['4 ore oggi, metà Kestrel e metà Globex', EVENLY]]);
