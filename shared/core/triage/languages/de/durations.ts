// German lengths of time.
import { phrasesOf, phraseTable } from '../../text/phrase.ts';
import type { DurationWords } from '../lexicon.ts';
import { units, words } from '../word-list.ts';
import { adjectives, LENGTH_ADJECTIVES } from './adjectives.ts';
import { ADDITIONS, LENGTHS, NUMBERS, QUANTITIES } from './numbers.ts';

const ARTICLES = ['', 'ein ', 'einen ', 'nen ', 'der ', 'den ', 'am ', 'eines '];
const withArticles = (list: string, share: number) =>
  list.split('|').flatMap((one) => ARTICLES.map((article) => [`${article}${one.trim()}`, share] as const));

export const DURATIONS: DurationWords = {
  numbers: NUMBERS,
  quantities: QUANTITIES,
  additions: ADDITIONS,
  lengths: phraseTable([...LENGTHS, ...LENGTH_ADJECTIVES]),
  idioms: phraseTable(
    phrasesOf(
      'was für ein tag|was für eine woche|was ein tag|so ein tag|war ein tag|einen moment|eine minute noch|moment noch|schönen tag|in letzter minute',
      true as const,
    ),
  ),
  repeats: phraseTable(
    phrasesOf(
      'dito|dasselbe|das gleiche|das selbe|gleich|gleiches|ebenso|wie oben|s.o.|genauso|nochmal dasselbe|nochmal das gleiche|idem',
      true as const,
    ),
  ),
  retractions: phraseTable(
    phrasesOf(
      'nein|ach nein|nein halt|quatsch|moment|ich meine|ich meinte|vielmehr|besser gesagt|sorry|pardon|korrektur|korrektur :|nee|ne|nein doch|doch eher|nein sorry|nein , sorry',
      true as const,
    ),
  ),
  vagueQuantities: phraseTable(
    phrasesOf(
      `ein paar|paar|einige|mehrere|etliche|viele|zig|unzählige|diverse|wenige|einige wenige|ein paar wenige|
        die letzten paar|x|xx|ein bis zwei|zwei bis drei|n paar|zwei drei|ein zwei|drei vier`,
      true as const,
    ),
  ),
  vagueAmounts: phraseTable(
    phrasesOf(
      `den ganzen vormittag|den ganzen nachmittag|den ganzen morgen|den ganzen abend|die ganze woche|
        die ganze nacht|den halben vormittag|den halben nachmittag|den halben morgen|fast den ganzen tag|
        den größten teil des tages|einen großteil des tages|die meiste zeit des tages|stundenlang|
        ganzen vormittag|ganzen nachmittag|ewig|ewigkeiten|ne weile|eine weile|eine zeit lang|eine zeitlang|
        den lieben langen tag|der ganze vormittag|der ganze nachmittag|ganze woche|die halbe nacht|
        übers wochenende`,
      true as const,
    ),
  ),
  perDay: words('tag d arbeitstag'),
  alternatives: words('oder bis vielleicht - – —'),
  or: words('oder'),
  units: new Map([
    ...units('h std stdn stde stden st stund stunde stunden stündchen zeitstunden zeitstunde', 'hour'),
    ...units("m min mins minute minuten minütchen ' ′ ’ mn", 'minute'),
    ...units(adjectives('stündig'), 'hour'),
    ...units(adjectives('minütig'), 'minute'),
    ...units('tag tage tagen arbeitstag arbeitstage arbeitstagen pt d', 'day'),
  ]),
  doubtfulUnits: words("m d st mn ' ′ ’"),
  fillers: words(
    'volle vollen ganze ganzen gute guten knappe knappen letzten weitere weiteren zusätzliche zusätzlichen reine reinen netto lange weiterer satte satten gut kurze echte ehrliche mehr fakturierbare abrechenbare zähe',
  ),
  partitives: words('einer von der eine'),
  closers: words(
    'an für am auf bei beim im in mit zum zur fürs vom gearbeitet gebraucht telefoniert gefahren gesessen',
  ),
  workdays: phraseTable([
    ...withArticles(
      `ganzer tag|ganzen tag|ganze tag|voller tag|vollen tag|voller arbeitstag|vollen arbeitstag|ganzer arbeitstag|
        ganzen arbeitstag|kompletter tag|kompletten tag|komplette tag|ganzer tag lang|kompletten arbeitstag`,
      1,
    ),
    ...phrasesOf('ganztägig|ganztags|vollzeit|ganzen tag lang|ganze tage|volle tage', 1),
    ...withArticles(
      `halber tag|halben tag|halbe tag|halber arbeitstag|halben arbeitstag|halbe arbeitstag`,
      0.5,
    ),
    ...phrasesOf('halbtägig|halbtags|halbe tage', 0.5),
  ]),
  wholeOf: phraseTable(phrasesOf('den ganzen|der ganze|ganzen', true as const)),
  another: words('nochmal weitere nochmals noch'),
  wholeBehind: words('komplett'),
  joins: words('und & + u plus'),
  times: words('x × * mal'),
  multipliers: new Map([
    ['zweimal', 2],
    ['dreimal', 3],
    ['viermal', 4],
    ['fünfmal', 5],
  ]),
  timesBehind: phraseTable(
    phrasesOf('pro strecke|je strecke|pro weg|je weg|je richtung|pro richtung|zweimal|zwei mal', 2),
  ),
  crews: words(
    'leute personen mann männer frauen kollegen kolleginnen mitarbeiter mitarbeiterinnen mitarbeitende entwickler entwicklerinnen monteure helfer azubis gesellen arbeiter techniker ingenieure praktikanten köpfe',
  ),
  apiece: words('à'),
  less: phraseTable(
    phrasesOf(
      'abzüglich|abzügl|abzgl|abz|minus|weniger|ohne|abgezogen|nach abzug von|- abzgl|exkl|exklusive|ausgenommen',
      true as const,
    ),
  ),
  already: words('bereits schon'),
  shares: phraseTable([
    ...phrasesOf('hälfte|die hälfte|die andere hälfte|zur hälfte', 0.5),
    ...phrasesOf('ein drittel|drittel', 1 / 3),
    ...phrasesOf('zwei drittel', 2 / 3),
    ...phrasesOf('ein viertel', 0.25),
    ...phrasesOf('drei viertel|dreiviertel', 0.75),
  ]),
  inFact: phraseTable(
    phrasesOf(
      `am ende|am ende waren es|am ende wurden es|waren es|wurden es|wurden|es waren|es wurden|sind es|geworden sind es|nur|nur noch|doch nur|
        tatsächlich|tatsächlich nur|tatsächlich waren es|letztlich|letztendlich|schließlich|effektiv|real|es waren nur|waren es nur|gebraucht|gebraucht nur|ist|ist:|sondern|sondern nur`,
      true as const,
    ),
  ),
  sames: phraseTable([
    ...phrasesOf(
      'dasselbe|das gleiche|das selbe|dieselbe zeit|die gleiche zeit|nochmal so viel|noch mal so viel|noch einmal so viel|genauso viel|ebenso viel|genauso lange|dito',
      1,
    ),
    ...phrasesOf('doppelt so viel|das doppelte|doppelt so lange', 2),
    ...phrasesOf('halb so viel|die hälfte davon|halb so lange', 0.5),
  ]),
  rest: phraseTable(
    phrasesOf(
      'der rest|den rest|rest|die restliche zeit|die übrige zeit|restliche zeit|alles andere',
      true as const,
    ),
  ),
};
