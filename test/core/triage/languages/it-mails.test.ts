// Whole Italian mails in several voices, written on Wednesday, 18 March 2026, at 17:05.
import { test } from '@jest/globals';
import { expectMail, type ToldMail } from './mail-table.ts';
import { onWednesday } from './said.ts';

const ROME = onWednesday('it-IT', 'Europe/Rome');

const MAILS: readonly ToldMail[] = [
  {
    from: 'a lawyer, formal',
    text: `Buongiorno,

di seguito le attività svolte in data 17 marzo:

- Pratica Bianchi: redazione della comparsa di risposta, 2 ore e 30
- Pratica Bianchi: telefonata con il cliente, mezz'ora
- Pratica Verdi: esame dei documenti avversari, un'ora e un quarto

L'udienza di domani dovrebbe durare circa 2 ore.

Cordiali saluti,
Avv. Giulia Ferri
Studio Legale Ferri & Associati
Tel. 06 1234 5678 - Orario: lun-ven 9-18`,
    entries: ['03-17 150 Bianchi', '03-17 30 Bianchi', '03-17 75 Verdi'],
    disposition: 'logged',
  },
  {
    from: 'a developer, terse',
    text: `lunedì
ACME 4h API
ACME 1h30 review
Globex 2h

martedì
ACME 7h

mercoledì
ACME 3,5h
`,
    entries: ['03-16 240 ACME', '03-16 90 ACME', '03-16 120 Globex', '03-17 420 ACME', '03-18 210 ACME'],
    disposition: 'logged',
  },
  {
    from: 'a craftsman, chatty',
    text: `Ciao,
ieri sono stato da Rossi dalle 8 alle 12 per la posa del parquet, poi nel pomeriggio dalle 13:30 alle 17 al cantiere Verdi.
Domani torno da Rossi, penso ci vorranno altre 6 ore.
A presto
Mario`,
    entries: ['03-17 240 Rossi', '03-17 210 Verdi'],
    disposition: 'logged',
  },
  {
    from: 'a nurse, shifts',
    text: `Buongiorno, i miei turni della settimana:
lunedì 7-14
martedì 14-21
Mercoledì riposo.
Giovedì prossimo: 7-14`,
    entries: ['03-16 420 -', '03-17 420 -'],
    disposition: 'logged',
  },
  {
    from: 'a student',
    text: `ciao, ieri ho studiato 2 ore per la tesi e stamattina 45 minuti per l'esame di inglese. Stasera farò ancora un'oretta se riesco :)`,
    entries: ['03-17 120 -', '03-18 45 -'],
    disposition: 'logged',
  },
  {
    from: 'somebody who tells of others',
    text: `Buongiorno,
Paolo ha passato 3 ore sul mockup Falco ieri e Anna ha fatto 2 ore di test.
Da parte mia: 1 ora di revisione.
Grazie`,
    entries: ['03-18 60 -'],
    disposition: 'logged',
  },
  {
    from: 'a consultant with a total',
    text: `Settimana scorsa, progetto Northwind:
Lunedì: 7h
Martedì: 7h30
Giovedì: 6h
Venerdì: 3h30
Totale: 24h

Cordiali saluti,
Sofia`,
    entries: ['03-09 420 Northwind', '03-10 450 Northwind', '03-12 360 Northwind', '03-13 210 Northwind'],
    disposition: 'logged',
  },
  {
    from: 'a total that contradicts',
    text: `Ieri:
- ACME 3 ore
- Globex 2 ore
Totale: 6 ore`,
    entries: [],
    disposition: 'needs_review',
  },
  {
    from: 'plans only',
    text: `Buongiorno,
ecco il mio piano di lavoro per la settimana prossima:
- lunedì: 4 ore ACME
- martedì: 3 ore Globex
Buona serata`,
    entries: [],
    disposition: 'needs_review',
  },
  {
    from: 'a cancellation',
    text: `Buongiorno,
per favore cancellate la mia registrazione di lunedì (3 ore Falco), ho sbagliato settimana.
Grazie`,
    entries: [],
    disposition: 'command',
  },
  {
    from: 'a correction with new time',
    text: `Buonasera, piccola correzione: ieri erano 4 ore su Falco e non 3.

E per oggi: 2 ore su Globex.`,
    entries: ['03-18 120 Globex'],
    disposition: 'command',
  },
  {
    from: 'a question',
    text: `Buongiorno, quante ore ho registrato su Falco il mese scorso? Grazie mille`,
    entries: [],
    disposition: 'command',
  },
  {
    from: 'a report request',
    text: `Buongiorno,
potreste inviarmi il riepilogo delle mie ore di febbraio in formato Excel?
Grazie`,
    entries: [],
    disposition: 'command',
  },
  {
    from: 'from Ticino',
    text: `Ciao, ieri mezza giornata da Bernasconi per il preventivo dei serramenti e stamattina 1h30 in officina. Domani sono in vacanza.`,
    entries: ['03-17 240 Bernasconi', '03-18 90 -'],
    disposition: 'logged',
  },
  {
    from: 'nothing to log',
    text: `Buongiorno,
la riunione di giovedì è anticipata alle 14. Il preventivo è stimato in 12 ore, restano 3 giorni di budget.
Sono reperibile dalle 9 alle 18.
Grazie`,
    entries: [],
    disposition: 'ignored',
  },
  {
    from: 'thanks',
    text: `Grazie mille, perfetto!

Buona giornata,
Chiara
Orari: lun-gio 9-17`,
    entries: [],
    disposition: 'ignored',
  },
  {
    from: 'no accents, slips, one line',
    text: `ciao, l'altro ieri 2h30 riunione ACME, ieri mezza giornata sul sito Globex, oggi 1h mail`,
    entries: ['03-16 150 ACME', '03-17 240 Globex', '03-18 60 -'],
    disposition: 'logged',
  },
  {
    from: 'dates as headings',
    text: `16/03
2h ACME - mockup
1h Globex - chiamata

17/03
3h ACME - integrazione

18 marzo
45 min Umbra - punto settimanale`,
    entries: ['03-16 120 ACME', '03-16 60 Globex', '03-17 180 ACME', '03-18 45 Umbra'],
    disposition: 'logged',
  },
  {
    from: 'ranges with a break',
    text: `Ieri in sede da Fiat dalle 8:30 alle 17:30, con un'ora di pausa pranzo.
La mattina in sala A, il pomeriggio in officina.`,
    entries: ['03-17 480 Fiat'],
    disposition: 'logged',
  },
  {
    from: 'vague beside clear',
    text: `Lunedì 3 ore su ACME. Martedì qualche ora anche su Globex.`,
    entries: ['03-16 180 ACME'],
    disposition: 'logged',
  },
  {
    from: 'an English member who answers in Italian',
    text: `Hi team,
see below.

ieri 2 ore ACME
oggi mezz'ora di assistenza`,
    entries: ['03-17 120 ACME', '03-18 30 -'],
    disposition: 'logged',
  },
];

test.each(MAILS)('$from', (mail) => {
  expectMail(mail, ROME);
});
