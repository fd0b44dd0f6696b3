// Italian days: phrases that name one, and the words that build the others.
import { phrasesOf } from '../../text/phrase.ts';
import { ago, beforeLast, workingDays } from '../day-words.ts';
import type { DayWords } from '../lexicon.ts';
import { alsoPlain, names, plainWords, words } from '../word-list.ts';
import { HOLIDAYS } from './holidays.ts';
import { ORDINALS } from './numbers.ts';
import { table } from './writing.ts';

export const DAYS: DayWords = {
  days: table([
    ...HOLIDAYS,
    ...beforeLast('lunedì martedì mercoledì giovedì venerdì sabato domenica', (day) => [
      `penultimo ${day}`,
      `penultima ${day}`,
    ]),
    ...phrasesOf(
      "oggi|quest'oggi|in giornata|questo giorno|oggi stesso|in data odierna|data odierna",
      ago(0),
    ),
    ...phrasesOf(
      'stamattina|stamani|stamane|questa mattina|oggi mattina|sta mattina|stamattina presto',
      ago(0, 'morning'),
    ),
    ...phrasesOf(
      'oggi pomeriggio|questo pomeriggio|nel pomeriggio di oggi|stasera|questa sera|oggi sera|sta sera',
      ago(0, 'afternoon'),
    ),
    ...phrasesOf('ieri|di ieri|il giorno passato|nella giornata di ieri', ago(1)),
    ...phrasesOf('ieri mattina|ieri in mattinata', ago(1, 'morning')),
    ...phrasesOf(
      'ieri pomeriggio|ieri sera|iersera|ieri in serata|nel pomeriggio di ieri',
      ago(1, 'afternoon'),
    ),
    ...phrasesOf('ieri notte|la notte scorsa|la scorsa notte|scorsa notte|notte scorsa', ago(1, 'night')),
    ...phrasesOf('stanotte|questa notte', ago(0, 'night')),
    ...phrasesOf(
      "l'altro ieri|altro ieri|altroieri|l'altroieri|avantieri|avant'ieri|ier l'altro|ierlaltro|dell'altro ieri|dell'altroieri",
      ago(2),
    ),
    ...phrasesOf(
      'domani|domattina|domani mattina|domani pomeriggio|domani sera|già domani|domani stesso',
      ago(-1),
    ),
    ...phrasesOf('dopodomani|dopo domani', ago(-2)),
    ...phrasesOf(
      `la settimana prossima|settimana prossima|la prossima settimana|prossima settimana|il mese prossimo|
        mese prossimo|il prossimo mese|l'anno prossimo|il prossimo anno|nei prossimi giorni|prossimi giorni|
        la settimana entrante|la settimana ventura|settimana entrante|la settimana che viene|
        il prossimo trimestre`,
      ago(-7),
    ),
    ...phrasesOf(
      `ogni giorno la settimana scorsa|ogni giorno della settimana scorsa|ogni giorno della scorsa settimana|
        ogni giorno la scorsa settimana|tutti i giorni la settimana scorsa|tutti i giorni della settimana scorsa|
        tutti i giorni della scorsa settimana|tutti i giorni la scorsa settimana|tutta la settimana scorsa|
        tutta la scorsa settimana|la settimana scorsa ogni giorno|la settimana scorsa tutti i giorni|
        ogni giorno lavorativo della settimana scorsa|ogni giorno lavorativo della scorsa settimana`,
      workingDays(1),
    ),
    ...phrasesOf(
      `ogni giorno questa settimana|ogni giorno di questa settimana|tutti i giorni questa settimana|
        tutti i giorni di questa settimana|tutta questa settimana|questa settimana ogni giorno`,
      workingDays(0),
    ),
  ]),
  halvesAlone: table([...phrasesOf('nella notte', 'night' as const)]),
  beside: table([
    ...phrasesOf('il giorno prima|il giorno precedente|il giorno avanti|giorno prima', -1),
    ...phrasesOf("il giorno dopo|il giorno seguente|il giorno successivo|l'indomani|giorno dopo", 1),
  ]),
  vague: table(
    phrasesOf(
      `ogni lunedì|ogni martedì|ogni mercoledì|ogni giovedì|ogni venerdì|ogni sabato|ogni domenica|tutti i lunedì|tutti i martedì|tutti i mercoledì|tutti i giovedì|tutti i venerdì|di lunedì|di martedì|di mercoledì|di giovedì|di venerdì|quel giorno|lo stesso giorno|in quel giorno|un giorno della settimana scorsa|un giorno la settimana scorsa|
        la settimana scorsa|settimana scorsa|la scorsa settimana|scorsa settimana|la settimana passata|
        questa settimana|il mese scorso|lo scorso mese|mese scorso|questo mese|l'anno scorso|lo scorso anno|
        di recente|recentemente|ultimamente|l'altro giorno|in questi giorni|negli ultimi giorni|
        gli ultimi giorni|nei giorni scorsi|nei giorni passati|qualche giorno fa|alcuni giorni fa|pochi giorni fa|
        qualche settimana fa|tempo fa|qualche tempo fa|il weekend scorso|lo scorso weekend|nel weekend|
        nel fine settimana|lo scorso fine settimana|il fine settimana|questo weekend|weekend scorso|
        uno di questi giorni|a inizio settimana|a fine settimana|a metà settimana|in settimana|durante la settimana|
        a inizio mese|a fine mese|la settimana precedente|nell'ultima settimana|
        durante la scorsa settimana|nella settimana scorsa|nel corso della settimana|il trimestre scorso`,
      true as const,
    ),
  ),
  weekdays: new Map(
    alsoPlain([
      ...names('lunedì martedì mercoledì giovedì venerdì sabato domenica'),
      ...names('lun mar mer/merc gio/giov ven sab dom'),
    ]),
  ),
  months: new Map([
    ...names('gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre'),
    ...names('gen/genn feb/febb mar apr mag giu/giug lug/lugl ago/ag set/sett ott nov dic'),
  ]),
  last: words("scorso scorsa ultimo ultima questo questa quest' il la lo passato"),
  previous: words('scorso scorsa ultimo ultima passato'),
  lastBehind: words('scorso scorsa passato passata precedente u.s'),
  nextBehind: words('prossimo prossima venturo ventura'),
  next: words('prossimo prossima'),
  weeks: table([
    ...phrasesOf('questa settimana|di questa settimana|della settimana|della settimana corrente', 0),
    ...phrasesOf(
      `la settimana scorsa|settimana scorsa|la scorsa settimana|scorsa settimana|della settimana scorsa|
        della scorsa settimana|la settimana passata|della settimana passata|una settimana fa|
        di settimana scorsa|la settimana precedente|nella settimana scorsa`,
      1,
    ),
    ...phrasesOf(
      'due settimane fa|2 settimane fa|di due settimane fa|di 2 settimane fa|quindici giorni fa',
      2,
    ),
    ...phrasesOf('tre settimane fa|3 settimane fa|di tre settimane fa', 3),
    ...phrasesOf(
      'la settimana prossima|la prossima settimana|della prossima settimana|della settimana prossima|settimana prossima|prossima settimana',
      -1,
    ),
  ]),
  weekOf: table(phrasesOf('settimana del|la settimana del|sett del|sett. del|settimana dal', true as const)),
  weekNumber: table(
    phrasesOf('settimana|la settimana|sett|sett.|settimana n|settimana n.|settimana numero', true as const),
  ),
  monthsBack: table([
    ...phrasesOf('di questo mese|del mese|del mese corrente|questo mese|corrente mese', 0),
    ...phrasesOf(
      'del mese scorso|dello scorso mese|il mese scorso|lo scorso mese|del mese passato|del mese precedente',
      1,
    ),
  ]),
  ago: words('fa addietro orsono'),
  agoBefore: table<true>([]),
  countedFrom: table([...phrasesOf('prima di', 1 as const), ...phrasesOf('dopo', -1 as const)]),
  periods: new Map<string, { days?: number; months?: number }>([
    ...phrasesOf('giorno|giorni|gg', { days: 1 }),
    ...phrasesOf('settimana|settimane', { days: 7 }),
    ...phrasesOf('mese|mesi', { months: 1 }),
    ...phrasesOf('anno|anni', { months: 12 }),
  ]),
  halves: table([
    ...phrasesOf(
      'mattina|la mattina|di mattina|in mattinata|al mattino|mattino|nella mattinata|alla mattina|mattinata',
      'morning' as const,
    ),
    ...phrasesOf(
      `pomeriggio|il pomeriggio|nel pomeriggio|di pomeriggio|sera|la sera|di sera|in serata|alla sera|
        a fine giornata|nel tardo pomeriggio|nel primo pomeriggio`,
      'afternoon' as const,
    ),
  ]),
  ordinalEndings: words('° º'),
  ordinals: ORDINALS,
  plainMonths: true,
  plainDays: true,
  article: words("il la lo l'"),
  of: words("di da d' del dell' dello della"),
  inMonth: new Set(['in', 'a']),
  and: words('e ed & + nonché'),
  through: words("- – — al all' a alla"),
  numberedMonth: words('del'),
  before: words("di del dell' della dal dall' dalla da per nel nella in d'"),
  onDay: words("il l' del dell' dal dall' al all' lo"),
  deadlines: new Map([
    ['entro', 'future'],
    ['fino', 'approximate'],
    ['sino', 'approximate'],
    ['prima', 'approximate'],
  ]),
  afterOrdinal: plainWords(
    `di d' del della dell' a al alla dalle dall' per su sul sulla ho abbiamo e poi da in con presso tra fra mattina
    pomeriggio sera fatto lavorato scorso corrente`,
  ),
  verbLike: new Set(['mar', 'mer', 'sab', 'dom', 'gio', 'ven', 'lun']),
  everyDay: table([
    ...phrasesOf('al giorno|ogni giorno|tutti i giorni|quotidianamente|/giorno', 'anywhere' as const),
    ...phrasesOf('/g', 'beside' as const),
  ]),
  lastDay: table([
    ...phrasesOf("l'ultimo giorno|ultimo giorno", 'last' as const),
    ...phrasesOf('il primo giorno|primo giorno', 'first' as const),
  ]),
};
