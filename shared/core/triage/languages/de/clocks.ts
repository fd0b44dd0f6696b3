// German times of day. `halb zwölf` is half past eleven, `viertel zwölf` in the south and east a quarter past.
import { phrasesOf, phraseTable } from '../../text/phrase.ts';
import type { ClockWords } from '../lexicon.ts';
import { words } from '../word-list.ts';

const NOON = 720;

export const CLOCKS: ClockWords = {
  meridiems: phraseTable(phrasesOf('pm|p.m.', 'afternoon' as const)), // `am` is a preposition
  named: phraseTable([
    ...phrasesOf('mittag|mittags|zwölf uhr mittags|12 uhr mittags', NOON),
    ...phrasesOf('mitternacht|24 uhr|24:00 uhr|24:00|null uhr', 0),
  ]),
  hourMarks: words('uhr h'),
  offsets: phraseTable([
    ...phrasesOf('halb', -30),
    ...phrasesOf('viertel nach|viertel über', 15),
    ...phrasesOf('viertel vor', -15),
    ...phrasesOf('viertel', -45),
    ...phrasesOf('dreiviertel|drei viertel', -15),
    ...phrasesOf('fünf nach|5 nach', 5),
    ...phrasesOf('zehn nach|10 nach', 10),
    ...phrasesOf('zwanzig nach|20 nach', 20),
    ...phrasesOf('fünf vor|5 vor', -5),
    ...phrasesOf('zehn vor|10 vor', -10),
    ...phrasesOf('zwanzig vor|20 vor', -20),
    ...phrasesOf('fünf vor halb|5 vor halb', -35),
    ...phrasesOf('fünf nach halb|5 nach halb', -25),
    ...phrasesOf('zehn vor halb|10 vor halb', -40),
    ...phrasesOf('zehn nach halb|10 nach halb', -20),
    ...phrasesOf('kurz vor|kurz nach', 0),
  ]),
  halvesBefore: phraseTable([
    ...phrasesOf('morgens|vormittags|frühmorgens|in der früh', 'morning' as const),
    ...phrasesOf('mittags|nachmittags|abends', 'afternoon' as const),
  ]),
  wholeWords: new Map(
    'eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'
      .split(' ')
      .map((hour, i) => [`halb${hour}`, (i + 1) * 60 - 30] as const),
  ),
  suffixes: phraseTable([
    ...phrasesOf('uhr|h', 'oclock' as const),
    ...phrasesOf('morgens|früh|in der früh|vormittags|am morgen|am vormittag', 'morning' as const),
    ...phrasesOf('nachts|in der nacht', 'night' as const),
    ...phrasesOf(
      'nachmittags|nachmittag|abends|am nachmittag|am abend|mittags|uhr nachmittags|uhr abends',
      'afternoon' as const,
    ),
  ]),
  openers: phraseTable(phrasesOf('von|zwischen|ab|vom|seit', true as const)),
  connectors: phraseTable(
    phrasesOf(
      '-|–|—|→|->|=>|>|/|..|…|~|bis|bis um|bis ca|bis ca.|bis gegen|bis kurz vor|bis kurz nach|bis etwa|und|to|- ca',
      true as const,
    ),
  ),
  startsBehind: phraseTable(
    phrasesOf('angefangen|begonnen|gestartet|losgelegt|gekommen|eingestempelt|da', true as const),
  ),
  endsBehind: phraseTable(
    phrasesOf(
      'aufgehört|fertig|beendet|schluss|schluss gemacht|gegangen|ausgestempelt|feierabend|heim|weg',
      true as const,
    ),
  ),
  starts: phraseTable(
    phrasesOf(
      `dienstbeginn|dienstantritt|schichtbeginn|arbeitsanfang|arbeitsantritt|schichtanfang|beginn|anfang|start|start um|gestartet|gestartet um|angefangen|angefangen um|begonnen|begonnen um|ab|seit|
        eingestempelt|gekommen|kommen|arbeitsbeginn|beginn um|ankunft|vor ort ab|vor ort um|ein|los um`,
      true as const,
    ),
  ),
  ends: phraseTable(
    phrasesOf(
      `dienstende|dienstschluss|schichtende|arbeitsschluss|ende|schluss|fertig|fertig um|beendet|beendet um|aufgehört|aufgehört um|bis|gegangen|gehen|ausgestempelt|
        arbeitsende|feierabend|feierabend um|ende um|aus|weg um|abfahrt|schluss um|geendet`,
      true as const,
    ),
  ),
  vagueEnds: phraseTable(
    phrasesOf(
      `zum mittagessen|zur mittagspause|mittagessen|zum feierabend|feierabend|abends|in den abend|spät|spätabends|
        in die nacht|spät in die nacht|zum abend|zum nachmittag|ende|zum ende|nachmittags|dunkel|in die puppen|
        spät abends|zum schluss|ladenschluss`,
      true as const,
    ),
  ),
  now: phraseTable(phrasesOf('jetzt|eben|gerade eben|gerade|soeben|jetzt gerade', true as const)),
  zones: new Map([
    ...phrasesOf('mez|mesz|cet|cest', 'Europe/Berlin'),
    ...phrasesOf('utc|gmt', 'UTC'),
    ...phrasesOf('bst', 'Europe/London'),
    ...phrasesOf('est|edt|et', 'America/New_York'),
    ...phrasesOf('pst|pdt|pt', 'America/Los_Angeles'),
  ]),
  prepositions: words('um gegen bis ab kurz @'),
  pairing: words('und'),
  pairOpeners: words('zwischen'),
  leaders: words(
    'um war gearbeitet am uhr zeit arbeitszeit dienst schicht frühdienst spätdienst nachtdienst frühschicht spätschicht nachtschicht',
  ),
  around: words('um gegen ca circa etwa ungefähr rund genau : @ = ~ so punkt exakt ab'),
};
