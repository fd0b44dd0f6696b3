// English lengths of time.
import { phrasesOf, phraseTable } from '../../text/phrase.ts';
import type { DurationWords } from '../lexicon.ts';
import { units, words } from '../word-list.ts';
import { ADDITIONS, NUMBER_PHRASES, NUMBERS, QUANTITIES } from './numbers.ts';

export const DURATIONS: DurationWords = {
  numbers: NUMBERS,
  numberPhrases: NUMBER_PHRASES,
  quantities: QUANTITIES,
  additions: ADDITIONS,
  repeats: phraseTable(
    phrasesOf(
      'same|the same|ditto|same again|as above|same as above|same here|same thing|same thing again|likewise|idem|again the same|as before',
      true as const,
    ),
  ),
  retractions: phraseTable(
    phrasesOf(
      'no ,|no wait|no , wait|wait no|wait , no|no sorry|no , sorry|sorry no|sorry|i mean|i meant|make that|make it|correction|correction :|scratch that|rather|or rather|actually|well actually|no actually|no , actually|no make that|oops|i mean to say',
      true as const,
    ),
  ),
  vagueQuantities: phraseTable(
    phrasesOf(
      `a few|couple three|couple or three|a couple or three|a couple three|couple of three|few|the last few|several|some|many|a lot of|lots of|countless|a bunch of|a number of|
        multiple|too many|quite a few|x|xx`,
      true as const,
    ),
  ),
  vagueAmounts: phraseTable(
    phrasesOf(
      `the whole morning|the whole afternoon|the whole evening|all morning|all afternoon|all evening|
        a long day|a very long day|long hours|
        the whole week|all week|most of the day|most of the morning|most of the afternoon|
        half the morning|half the afternoon|a good part of the day|the better part of the day|
        the best part of the day|the morning|the afternoon|ages|hours and hours|a while|
        a little while|a bit of time|a long time`,
      true as const,
    ),
  ),
  idioms: phraseTable(
    phrasesOf(
      `what a day|what a long day|what a week|such a day|quite a day|been a day|been quite a day|one of those days|
        a day from hell|another day another|another day , another|a day to forget|a day at a time|one day at a time|
        wait a minute|wait a moment|just a minute|give me a minute|got a minute|hang on a minute|hold on a minute|
        in a minute|any minute|at the last minute|last minute`,
      true as const,
    ),
  ),
  perDay: new Set(['day', 'd']),
  alternatives: new Set(['or', 'to', 'maybe', '-', '–', '—']),
  or: new Set(['or']),
  units: new Map([
    ...units("h hr hrs hour hours hour's houres hous horus hrous huors hrss hourss", 'hour'),
    ...units(
      "m min mins minute minutes ' ′ ’ mintues minuts minuets minues minuites mnts minites minss mintes",
      'minute',
    ),
    ...units("d day days day's", 'day'),
  ]),
  doubtfulUnits: new Set(['m', 'd', "'", '′', '’']),
  fillers: new Set(
    'more full ish whole good solid extra additional billable long straight working work man person total further odd of'.split(
      ' ',
    ),
  ),
  partitives: new Set(['of', 'an', 'a', 'one']),
  closers: new Set(['on', 'for', 'of', 'in', 'with', 'at', 'this', 'yesterday', 'today']),
  workdays: phraseTable([
    ...phrasesOf(
      `full day|full days|whole days|a full day|the full day|full-day|whole day|a whole day|the whole day|all day|
        all day long|entire day|the entire day|an entire day|full working day|a full working day|
        one full day|spent the day|worked the day|a full day's|full day's|the full day's|a whole day's`,
      1,
    ),
    ...phrasesOf(
      'half day|half days|a half day|half-day|a half-day|half a day|half the day|half of the day|half of a day',
      0.5,
    ),
  ]),
  wholeOf: phraseTable(phrasesOf('all of|the whole of|whole of|all|the entirety of', true as const)),
  another: new Set(['another', 'further']),
  joins: new Set(['and', '&', '+', 'plus']),
  times: new Set(['x', '×', '*', 'times']),
  multipliers: new Map([
    ['twice', 2],
    ['thrice', 3],
  ]),
  timesBehind: phraseTable(phrasesOf('each way|each direction|both ways|twice', 2)),
  crews: words(
    'people persons men women guys lads blokes folks staff staffers devs developers engineers colleagues coworkers members workers mates apprentices interns juniors seniors electricians plumbers carpenters builders teachers tutors nurses consultants associates partners paralegals technicians teams crews subcontractors contractors helpers volunteers',
  ),
  measuring: words('laid dug cut fenced tiled trenched skirted guttered hung pulled edged'),
  apiece: words('@'),
  less: phraseTable(
    phrasesOf('less|minus|- less|after deducting|not counting|excluding|excl.|excl|without', true as const),
  ),
  already: new Set(['already']),
  shares: phraseTable([
    ...phrasesOf('half|a half|one half|the other half|about half', 0.5),
    ...phrasesOf('a third|one third|another third', 1 / 3),
    ...phrasesOf('two thirds|two-thirds', 2 / 3),
    ...phrasesOf('a quarter|one quarter|another quarter', 0.25),
    ...phrasesOf('three quarters|three-quarters', 0.75),
  ]),
  inFact: phraseTable(
    phrasesOf(
      `in the end|just|only|but just|but only|actually|in fact|in reality|really|it was|it was only|it was just|but it was|
        was|done in|did it in|finished in|finished it in|completed in|managed it in|got it done in|took|it took|it took only|but took|it only took|only took|actually took|ended up|ended up at|ended up being|ended up as|
        turned out to be|turned into|became|more like|rather|ended with|in practice|it turned out|did|only did|actually did|used|only used|spent|actual|actual:|actually it was|but`,
      true as const,
    ),
  ),
  sames: phraseTable([
    ...phrasesOf(
      'the same|the same again|same again|same|the same amount|same amount|as much again|the same time|ditto|as long again|as much',
      1,
    ),
    ...phrasesOf('twice that|double that|twice as much|twice as long|twice the time', 2),
    ...phrasesOf('half that|half as much|half of that|half as long|half the time', 0.5),
    ...phrasesOf('three times that', 3),
  ]),
  rest: phraseTable(
    phrasesOf('the rest|rest|the remainder|remainder|the remaining time|everything else', true as const),
  ),
};
