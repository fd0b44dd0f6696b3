// Dutch times of day. `half twaalf` is half past eleven, `tien over half vijf` twenty to five.
import { phrasesOf, phraseTable } from '../../text/phrase.ts';
import type { ClockWords } from '../lexicon.ts';
import { words } from '../word-list.ts';

const NOON = 720;

/** `'s ochtends` with each of the signs that are written for it, or with none. */
export const withS = (list: string): readonly string[] =>
  list.split(' ').flatMap((word) => [`'s ${word}`, `’s ${word}`, `‘s ${word}`, `\`s ${word}`, `s ${word}`]);

const past = (list: string, minutes: number) => phrasesOf(list, minutes);

export const CLOCKS: ClockWords = {
  meridiems: phraseTable([
    ...phrasesOf('am|a.m.|vm|v.m.', 'morning' as const),
    ...phrasesOf('pm|p.m.|nm|n.m.', 'afternoon' as const),
  ]),
  named: phraseTable([
    ...phrasesOf("middag|het middaguur|twaalf uur 's middags|12 uur 's middags|12u 's middags|noen", NOON),
    ...phrasesOf('middernacht|24 uur|24.00 uur|24:00 uur|24:00|24u', 0),
  ]),
  hourMarks: words('u uur h'),
  appointments: words('afspraak vergadering meeting overleg bespreking call'),
  offsets: phraseTable([
    ...past('half', -30),
    ...past('kwart over', 15),
    ...past('kwart na', 15),
    ...past('kwart voor', -15),
    ...past('vijf over|5 over|vijf na', 5),
    ...past('tien over|10 over|tien na', 10),
    ...past('twintig over|20 over|twintig na', 20),
    ...past('vijf voor|5 voor', -5),
    ...past('tien voor|10 voor', -10),
    ...past('twintig voor|20 voor', -20),
    ...past('vijf voor half|5 voor half', -35),
    ...past('vijf over half|5 over half|vijf na half', -25),
    ...past('tien voor half|10 voor half', -40),
    ...past('tien over half|10 over half|tien na half', -20),
    ...past('kwart over half', -15),
    ...past('even voor|even na|iets voor|iets na', 0),
  ]),
  halvesBefore: phraseTable([
    ...phrasesOf("'s morgens|'s ochtends|s morgens|s ochtends", 'morning' as const),
    ...phrasesOf("'s nachts|s nachts", 'night' as const),
    ...phrasesOf("'s middags|'s namiddags|'s avonds|s middags|s avonds", 'afternoon' as const),
  ]),
  wholeWords: new Map(
    'een twee drie vier vijf zes zeven acht negen tien elf twaalf'
      .split(' ')
      .map((hour, i) => [`half${hour}`, (i + 1) * 60 - 30] as const),
  ),
  suffixes: phraseTable([
    ...phrasesOf('uur|u', 'oclock' as const),
    ...[...withS('ochtends morgens voormiddags'), 'in de ochtend', 'in de morgen', 'in de voormiddag'].map(
      (one) => [one, 'morning' as const] as const,
    ),
    ...[...withS('middags avonds namiddags'), 'in de middag', 'in de avond', 'in de namiddag'].map(
      (one) => [one, 'afternoon' as const] as const,
    ),
    ...[...withS('nachts'), 'in de nacht'].map((one) => [one, 'night' as const] as const),
  ]),
  openers: phraseTable(phrasesOf('van|tussen|vanaf|sinds|vanaf omstreeks', true as const)),
  connectors: phraseTable(
    phrasesOf(
      '-|–|—|→|->|=>|>|/|..|…|~|tot|t/m|tot en met|tot aan|tot ongeveer|tot rond|tot ca|tot ca.|tot circa|tot tegen|en|tot en|to',
      true as const,
    ),
  ),
  startsBehind: phraseTable(
    phrasesOf('begonnen|gestart|aangekomen|ingeklokt|toegekomen|binnen', true as const),
  ),
  endsBehind: phraseTable(
    phrasesOf('gestopt|klaar|geëindigd|vertrokken|uitgeklokt|weg|naar huis', true as const),
  ),
  starts: phraseTable(
    phrasesOf(
      `was er om|was er vanaf|was er van|er om|begin|begonnen|begonnen om|start|gestart|gestart om|aanvang|aangevangen|vanaf|sinds|ingeklokt|ingeklokt om|aangekomen om|
        aankomst|begintijd|starttijd|ter plaatse om|ter plaatse vanaf|binnen om|in om|in|aan de slag om|toegekomen om`,
      true as const,
    ),
  ),
  ends: phraseTable(
    phrasesOf(
      `ging om|gingen om|weg om|vertrokken om|gestopt om|einde|eind|geëindigd|geeindigd|klaar|klaar om|gestopt|gestopt om|tot|uitgeklokt|uitgeklokt om|weg om|vertrokken om|vertrek|
        eindtijd|stop|afgerond|afgerond om|naar huis om|uit om|uit|gedaan om`,
      true as const,
    ),
  ),
  vagueEnds: phraseTable(
    phrasesOf(
      `de lunch|lunch|lunchtijd|aan de lunch|het avondeten|het eten|'s avonds|de avond|laat|laat in de avond|het einde van de dag|
        einde van de dag|einde dag|sluitingstijd|eind van de dag|de middagpauze|de pauze|in de avond|in de late uurtjes|
        de namiddag|de late namiddag|diep in de nacht|het einde`,
      true as const,
    ),
  ),
  now: phraseTable(phrasesOf('nu|nu toe|zonet|daarnet|net', true as const)),
  zones: new Map([
    ...phrasesOf('cet|cest|met', 'Europe/Amsterdam').filter(([zone]) => zone !== 'met'),
    ...phrasesOf('utc|gmt', 'UTC'),
    ...phrasesOf('pst|pdt', 'America/Los_Angeles'),
    ...phrasesOf('cst|cdt', 'America/Chicago'),
    ...phrasesOf('est|edt', 'America/New_York'),
  ]),
  prepositions: words('om rond tegen vanaf tot omstreeks @ sinds'),
  pairing: words('en'),
  pairOpeners: words('tussen'),
  clockOpeners: words('van tussen vanaf'),
  leaders: words('om was gewerkt werk op uren tijd dienst shift nachtdienst dagdienst avonddienst'),
  around: words('om rond omstreeks ongeveer circa ca tegen zowat : @ = ~ zo precies exact klokslag'),
};
