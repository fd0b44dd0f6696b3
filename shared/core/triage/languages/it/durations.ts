// Italian lengths of time.
import { phrasesOf } from '../../text/phrase.ts';
import type { DurationWords } from '../lexicon.ts';
import { units, words } from '../word-list.ts';
import { ADDITIONS, LENGTHS, NUMBER_PHRASES, NUMBERS, QUANTITIES } from './numbers.ts';
import { table } from './writing.ts';

export const DURATIONS: DurationWords = {
  numbers: NUMBERS,
  numberPhrases: NUMBER_PHRASES,
  quantities: QUANTITIES,
  additions: ADDITIONS,
  lengths: LENGTHS,
  repeats: table(
    phrasesOf(
      'idem|lo stesso|uguale|come sopra|stessa cosa|la stessa cosa|di nuovo lo stesso',
      true as const,
    ),
  ),
  retractions: table(
    phrasesOf(
      'no ,|anzi|no anzi|no , anzi|scusa|scusate|volevo dire|cioè|pardon|correzione :',
      true as const,
    ),
  ),
  vagueQuantities: table(
    phrasesOf(
      `qualche|alcune|alcuni|diverse|diversi|parecchie|parecchi|molte|molti|tante|tanti|poche|pochi|delle|
        una decina di|una dozzina di|una ventina di|una trentina di|una quindicina di|un po' di|un po di|le ultime|
        gli ultimi|varie|svariate|x|xx|un sacco di|non so quante|quasi due o tre`,
      true as const,
    ),
  ),
  vagueAmounts: table(
    phrasesOf(
      `tutta la mattina|tutta la mattinata|tutto il pomeriggio|tutta la sera|tutta la serata|tutta la settimana|
        l'intera mattina|l'intera mattinata|l'intero pomeriggio|l'intera settimana|metà mattina|metà pomeriggio|
        mezza mattina|mezza mattinata|mezzo pomeriggio|gran parte della giornata|buona parte della giornata|
        gran parte della mattina|gran parte del pomeriggio|buona parte della mattina|buona parte del pomeriggio|
        un bel po'|un bel po|un po' di tempo|un po di tempo|un sacco di tempo|parecchio tempo|molto tempo|
        passato la mattina|passato la mattinata|passato il pomeriggio|passato la serata|
        quasi tutta la giornata|quasi tutto il giorno|la maggior parte della giornata|qualche oretta`,
      true as const,
    ),
  ),
  perDay: words('giorno g gg'),
  alternatives: words('o a oppure - – —'),
  or: words('o oppure'),
  units: new Map([
    ...units('h hr hrs ora ore orette', 'hour'),
    ...units("m min mins minuto minuti minutini ' ′ ’", 'minute'),
    ...units('gg giorno giorni giornata giornate gg/uomo', 'day'),
  ]),
  unitsBefore: new Map(units('h ore ora', 'hour')),
  doubtfulUnits: new Set(['m', "'", '′', '’']),
  fillers: words(
    'intere intera interi piene piena pieni buone buona abbondanti abbondante scarse scarsa lunghe fatturabili fatturate extra aggiuntive ulteriori belle lavorative nette ultime ultimi altre di lavorativi',
  ),
  partitives: words("d' di un' un una"),
  closers: words(
    "su sul sulla sullo sull' sulle sui per di del della dell' in con a al alla ad da dal e poi ieri oggi presso",
  ),
  workdays: table([
    ...phrasesOf(
      `tutto il giorno|tutta la giornata|una giornata intera|la giornata intera|giornata intera|l'intera giornata|
        un'intera giornata|intera giornata|giornata piena|una giornata piena|giornata completa|una giornata completa|
        un giorno intero|un intero giorno|giornata lavorativa|una giornata lavorativa|una giornata di lavoro|
        giornata di lavoro|passato la giornata|passata la giornata|lavorato la giornata|una bella giornata di lavoro|
        giornate intere|giorno intero|un giorno pieno|giornata lavorativa intera|full day`,
      1,
    ),
    ...phrasesOf(
      `mezza giornata|mezze giornate|una mezza giornata|mezza giornata di lavoro|mezzo giorno|1/2 giornata|½ giornata|
        metà giornata|mezza giornata lavorativa|una mezza giornata di lavoro|la mezza giornata|half day`,
      0.5,
    ),
  ]),
  wholeOf: table(phrasesOf('tutto|tutta|tutto il|tutta la', true as const)),
  another: words('altri altre ancora'),
  wholeBehind: words('intero'),
  joins: words('e ed & + più'),
  times: words('x × * volte per'),
  timesBehind: table(phrasesOf('a tratta|per tratta|a viaggio|due volte', 2)),
  crews: words(
    'persone gente uomini donne colleghi colleghe dipendenti sviluppatori ingegneri tecnici operai stagisti apprendisti volontari',
  ),
  less: table(
    phrasesOf(
      'meno|- meno|al netto di|esclusa|escluso|escluse|esclusi|senza contare|senza|tolta|tolti|tolte|detratta|togliendo',
      true as const,
    ),
  ),
  already: words('già gia'),
  shares: table([
    ...phrasesOf("metà|la metà|l'altra metà", 0.5),
    ...phrasesOf('un terzo', 1 / 3),
    ...phrasesOf('due terzi', 2 / 3),
    ...phrasesOf('un quarto', 0.25),
    ...phrasesOf('tre quarti', 0.75),
  ]),
  rest: table(
    phrasesOf(
      'il resto|resto|il rimanente|la parte restante|il tempo restante|il resto del tempo',
      true as const,
    ),
  ),
};
