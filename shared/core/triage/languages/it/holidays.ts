// Italian names of holidays.
import { phrasesOf } from '../../text/phrase.ts';
import { easter, fixed, holiday, latestOn } from '../holiday-words.ts';
import type { DayWord } from '../lexicon.ts';

const named = holiday('a ~', 'il ~', 'la ~');

export const HOLIDAYS: readonly (readonly [string, DayWord])[] = [
  ...phrasesOf('a capodanno', latestOn(fixed(1, 1))),
  ...named('capodanno', fixed(1, 1)),
  ...phrasesOf("all'epifania|per l'epifania|alla befana|il giorno della befana", latestOn(fixed(1, 6))),
  ...named('epifania', fixed(1, 6)),
  ...named('martedì grasso', easter(-47)),
  ...named('mercoledì delle ceneri', easter(-46)),
  ...named('giovedì santo', easter(-3)),
  ...named('venerdì santo', easter(-2)),
  ...named('sabato santo', easter(-1)),
  ...phrasesOf('domenica di pasqua|il giorno di pasqua|a pasqua', latestOn(easter(0))),
  ...named("pasquetta|lunedì dell'angelo|lunedì di pasqua", easter(1)),
  ...phrasesOf('a pasquetta', latestOn(easter(1))),
  ...named('festa della liberazione|anniversario della liberazione', fixed(4, 25)),
  ...named('festa dei lavoratori|festa del lavoro|primo maggio', fixed(5, 1)),
  ...named('festa della repubblica', fixed(6, 2)),
  ...phrasesOf('a ferragosto', latestOn(fixed(8, 15))),
  ...named('ferragosto', fixed(8, 15)),
  ...phrasesOf('a ognissanti|ad ognissanti|per ognissanti', latestOn(fixed(11, 1))),
  ...named('ognissanti|tutti i santi', fixed(11, 1)),
  ...named('giorno dei morti', fixed(11, 2)),
  ...named("sant'ambrogio", fixed(12, 7)),
  ...phrasesOf("all'immacolata|per l'immacolata|il giorno dell'immacolata", latestOn(fixed(12, 8))),
  ...named('immacolata', fixed(12, 8)),
  ...phrasesOf('alla vigilia di natale', latestOn(fixed(12, 24))),
  ...named('vigilia di natale', fixed(12, 24)),
  ...phrasesOf('a natale|il giorno di natale', latestOn(fixed(12, 25))),
  ...phrasesOf('a santo stefano', latestOn(fixed(12, 26))),
  ...named('santo stefano', fixed(12, 26)),
  ...phrasesOf('a san silvestro', latestOn(fixed(12, 31))),
  ...named('san silvestro', fixed(12, 31)),
];
