// What writers take back, repeat, or tell only as a part, a phrase or another's matter.
import { saidThere } from '../languages/said.ts';

saidThere('en-GB', 'Europe/London', [
  // taken back in the same breath
  ['ACME 2h today - no wait, 2.5h, I forgot the call.', '150 2026-03-18 @ACME'],
  ['ACME 2h today - sorry, 2.5h', '150 2026-03-18 @ACME'],
  ['1 hour ACME, make that 2', '120 2026-03-18 @ACME'],
  ['30 min ACME, make that 2', '30 2026-03-18 @ACME'],
  ['9-11 ACME, no, 9-12', '180 2026-03-18 09:00-12:00'],
  ['2h ACME, sorry, 1h Globex', '120 2026-03-18 @ACME; 60 2026-03-18 @Globex'],
  ['2h ACME, sorry I am so late with it', '120 2026-03-18'],
  ['Sorry, 2h ACME', '120 2026-03-18'],
  ['2h on the long list of all their tickets for the week, sorry, 3h', '120 2026-03-18; 180 2026-03-18'],
  // taken back in the next sentence
  ['2h ACME yesterday. Sorry, 3h.', '180 2026-03-17 @ACME'],
  ['2h of mail. Actually 3h.', '180 2026-03-18'],
  ['2h ACME. Sorry, 3h Globex.', '120 2026-03-18 @ACME; 180 2026-03-18 @Globex'],
  ['2h ACME. Sorry, 3h Globex, 1h Halden.', '120 2026-03-18; 180 2026-03-18; 60 2026-03-18'],
  ['2h ACME. Sorry, it was 30 degrees here.', '120 2026-03-18'],
  // the line before, again
  [
    'Mon: 2h ACME, 1h Globex\nTue: same',
    '120 2026-03-16 @ACME; 60 2026-03-16 @Globex; 120 2026-03-17 @ACME; 60 2026-03-17 @Globex',
  ],
  [
    'Mon 2h ACME\nTue - ditto.\nWed: same again',
    '120 2026-03-16 @ACME; 120 2026-03-17 @ACME; 120 2026-03-18 @ACME',
  ],
  ['Mon 2h ACME\nOn Tuesday the same', '120 2026-03-16 @ACME; 120 2026-03-17 @ACME'],
  ['Mon 2h ACME\nTue: same old story', '120 2026-03-16 @ACME'],
  ['Mon 2h ACME\nSame on Tuesday and Wednesday', '120 2026-03-16; 120 2026-03-17; 120 2026-03-18'],
  ['Tue: same', 'ask'],
  // parts and stretches
  ['ACME today: 1h, 20 min of it on the phone', '60 2026-03-18 @ACME'],
  ['1h, 20 min on the phone', '80 2026-03-18'],
  ['most of the morning (9 till 12) with the ACME people', '180 2026-03-18 09:00-12:00'],
  ['all morning nine to twelve thirty on ACME', '210 2026-03-18 09:00-12:30'],
  ['spent most of the day (5 hours) on ACME', '300 2026-03-18'],
  ['all morning and 2h on ACME', '120 2026-03-18'],
  ['all morning with Ann, 2h on ACME', '120 2026-03-18'],
  ['all morning then 9-12', '180 2026-03-18'],
  // days of work
  ['~2 days on the Falcon report, Tuesday and today.', '480 2026-03-17; 480 2026-03-18'],
  ['two half days on Monday and Tuesday', '240 2026-03-16; 240 2026-03-17'],
  ['3 days on ACME, Monday and Tuesday', 'ask'],
  ['a full day on Monday and Tuesday', '480 2026-03-16; 480 2026-03-17'],
  ['2h/day Mon-Tue ACME', '120 2026-03-16; 120 2026-03-17'],
  ['An hour every day this week on support, Monday to Tuesday', '60 2026-03-16; 60 2026-03-17'],
  [
    'An hour every day last week, on Friday with Tom',
    '60 2026-03-09; 60 2026-03-10; 60 2026-03-11; 60 2026-03-12; 60 2026-03-13',
  ],
  // phrases that hold the word of a length
  ['What a day! 2h ACME', '120 2026-03-18'],
  ['Another day, another dollar: 2h ACME', '120 2026-03-18'],
  ["It's been a day. 2h ACME", '120 2026-03-18'],
  ['Wait a minute, it was Globex. 2h', '120 2026-03-18'],
  // a thing of which something is asked
  ['Looked into why jobs take 6h instead of 2h: 90 min, Brightwater.', '90 2026-03-18 @Brightwater'],
  ['Found out how long jobs take: 6h', '360 2026-03-18'],
  ['Workshop on how to write specs 2h', '120 2026-03-18'],
  // a unit behind the name
  ['1.25 Halden hrs (survey)', '75 2026-03-18 @Halden'],
  ['2 ACME hours on Monday', '120 2026-03-16 @ACME'],
  ['2 Office hours', 'nothing'],
  ['two ACME hours', 'nothing'],
  ['2 quiet hours', 'nothing'],
  ['2 ACME people', 'nothing'],
  // others, papers, plans
  ['Tom did 5 hours on the server, I did 3 on the front end.', '180 2026-03-18'],
  ['Tom to check the drains, 2 days', 'nothing'],
  ['Tom to ACME, 2h by car', '120 2026-03-18'],
  ['Ship to AWS, 2h', '120 2026-03-18'],
  ['Next meeting: 1 March, 14:00 - 15:00', 'nothing'],
  ['Sent the Brightwater invoice (12 hours at $95). Took me 20 min.', '20 2026-03-18'],
  ['Prepared the invoice, 2h at $95', '120 2026-03-18'],
  ['November sheet attached, plus 30 min on ACME today', '30 2026-03-18 @ACME'],
  ['Attached are 30 min of audio', 'nothing'],
  ["I didn't get to ACME yesterday - the three hours I had set aside went into tidying up.", 'nothing'],
  ['The three hours I planned for ACME', 'ask'],
  ['The three hours I spent on ACME', '180 2026-03-18'],
  ["What's missing is 2h Brightwater on Monday.", '120 2026-03-16 @Brightwater'],
  // a plan: it is five in the afternoon
  ['Today:\n- 18-19 ACME', 'ask'],
  ['Today:\n- 15-16 ACME\n- 2h Globex', '60 2026-03-18; 120 2026-03-18'],
  ['Today:\n- 18-19 EST ACME', '60 2026-03-18'],
  // two clocks are no count
  ['1:30-2:15 mails', '45 2026-03-18 13:30-14:15'],
  ['9-12 mails', 'nothing'],
]);

saidThere('de-DE', 'Europe/Berlin', [
  ['Heute 2h Falke, nein, 2,5h', '150 2026-03-18 @Falke'],
  ['2 Std. Falke. Quatsch, 3 Std.', '180 2026-03-18 @Falke'],
  ['Mo: 2h Falke\nDi: dito', '120 2026-03-16 @Falke; 120 2026-03-17 @Falke'],
  ['Was für ein Tag! 2h ACME', '120 2026-03-18'],
  ['hier meine Woche:\nMo: 2h Falke', '120 2026-03-16 @Falke'],
  ['Offen:\nMo: 2h Falke', 'nothing'],
  ['Vertretung: Wendy Cho, Mo-Fr 8-16 Uhr.', 'nothing'],
]);

saidThere('fr-FR', 'Europe/Paris', [
  ['2h ACME, pardon, 3h', '180 2026-03-18 @ACME'],
  ['Lundi : 2h ACME\nMardi : idem', '120 2026-03-16 @ACME; 120 2026-03-17 @ACME'],
]);
saidThere('es-ES', 'Europe/Madrid', [
  ['2h ACME, perdón, 3h', '180 2026-03-18 @ACME'],
  ['Lunes: 2h ACME\nMartes: lo mismo', '120 2026-03-16 @ACME; 120 2026-03-17 @ACME'],
]);
saidThere('pt-BR', 'America/Sao_Paulo', [
  ['2h ACME, aliás, 3h', '180 2026-03-18 @ACME'],
  ['Segunda: 2h ACME\nTerça: idem', '120 2026-03-16 @ACME; 120 2026-03-17 @ACME'],
]);
saidThere('nl-NL', 'Europe/Amsterdam', [
  ['2u ACME, sorry, 3u', '180 2026-03-18 @ACME'],
  ['Maandag: 2u ACME\nDinsdag: idem', '120 2026-03-16 @ACME; 120 2026-03-17 @ACME'],
]);
saidThere('it-IT', 'Europe/Rome', [
  ['2h ACME, anzi, 3h', '180 2026-03-18 @ACME'],
  ['Lunedì: 2h ACME\nMartedì: idem', '120 2026-03-16 @ACME; 120 2026-03-17 @ACME'],
]);
