// Who asks as a question that time be logged reports it.
import { saidThere } from './said.ts';

saidThere('en-GB', 'Europe/London', [
  ['Could you put 2h on ACME for yesterday?', '120 2026-03-17 @ACME'],
  ['Can you please log 45 minutes for Monday?', '45 2026-03-16'],
  ['Would you mind adding 3h to ACME?', '180 2026-03-18 @ACME'],
  ['Hi, could you add yesterday 2h on ACME?', '120 2026-03-17 @ACME'],
  ['Can you put the chicken in for 2 hours?', 'nothing'],
  ['Could you charge the laptop for 2 hours?', 'nothing'],
  ['Can you mark the exams within 3 hours?', 'nothing'],
  ['Can I charge 2h for the travel?', 'nothing'],
  ['Could you wait 2 hours?', 'nothing'],
]);

saidThere('de-DE', 'Europe/Berlin', [
  ['Kannst du mir bitte 2 Stunden auf ACME buchen, für gestern?', '120 2026-03-17 @ACME'],
  ['Trägst du bitte 3h für Montag ein?', '180 2026-03-16'],
  ['Könnten Sie gestern 1,5 Std eintragen?', '90 2026-03-17'],
  ['Kannst du 2 Stunden auf mich warten?', 'nothing'],
  ['Kannst du in 2 Stunden den Bericht schreiben?', 'nothing'],
]);

saidThere('fr-FR', 'Europe/Paris', [
  ['Pourrais-tu noter 2h sur ACME pour hier ?', '120 2026-03-17 @ACME'],
  ['Tu peux mettre 3h lundi ?', '180 2026-03-16'],
]);

saidThere('es-ES', 'Europe/Madrid', [
  ['¿Puedes apuntar 2 horas en ACME de ayer?', '120 2026-03-17 @ACME'],
  ['¿Me puedes poner 3h del lunes?', '180 2026-03-16'],
]);

saidThere('pt-BR', 'America/Sao_Paulo', [['Pode lançar 2h no ACME de ontem?', '120 2026-03-17 @ACME']]);

saidThere('nl-NL', 'Europe/Amsterdam', [
  ['Kun je gisteren 2 uur op ACME zetten?', '120 2026-03-17 @ACME'],
  ['Zet je 3 uur op ACME voor maandag?', '180 2026-03-16 @ACME'],
  ['Kun je 2 uur op me wachten?', 'nothing'],
]);

saidThere('it-IT', 'Europe/Rome', [
  ['Puoi segnare 2 ore su ACME per ieri?', '120 2026-03-17 @ACME'],
  ['Potresti mettermi 3h di lunedì?', '180 2026-03-16'],
]);

saidThere('ja-JP', 'Asia/Tokyo', [
  ['昨日の2時間をACMEに付けてもらえますか', '120 2026-03-18 @ACME'],
  ['ACMEに3時間つけていただけますか？', '180 2026-03-19 @ACME'],
  ['2時間待ってもらえますか', 'nothing'],
]);
