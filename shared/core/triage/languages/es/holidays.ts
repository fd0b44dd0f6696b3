// Spanish names of holidays.
import { phrasesOf } from '../../text/phrase.ts';
import { easter, fixed, holiday, latestOn } from '../holiday-words.ts';
import type { DayWord } from '../lexicon.ts';

const named = holiday('el ~', 'en ~');

export const HOLIDAYS: readonly (readonly [string, DayWord])[] = [
  ...phrasesOf('día de año nuevo|en año nuevo', latestOn(fixed(1, 1))),
  ...named('año nuevo', fixed(1, 1)),
  ...phrasesOf('día de reyes|día de los reyes magos|en reyes', latestOn(fixed(1, 6))),
  ...named('martes de carnaval', easter(-47)),
  ...named('miércoles de ceniza', easter(-46)),
  ...named('domingo de ramos', easter(-7)),
  ...named('jueves santo', easter(-3)),
  ...named('viernes santo', easter(-2)),
  ...named('sábado santo|sábado de gloria', easter(-1)),
  ...named('domingo de resurrección|domingo de pascua', easter(0)),
  ...named('lunes de pascua', easter(1)),
  ...named('corpus christi|día del corpus', easter(60)),
  ...named(
    'día del trabajo|día del trabajador|día de los trabajadores|día internacional de los trabajadores',
    fixed(5, 1),
  ),
  ...named('día de la hispanidad|día del pilar|en el pilar', fixed(10, 12)),
  ...named('día de la raza', fixed(10, 12)),
  ...named('día de todos los santos|todos los santos', fixed(11, 1)),
  ...named('día de muertos|día de los muertos|día de los difuntos', fixed(11, 2)),
  ...named('día de la constitución', { ES: fixed(12, 6), MX: fixed(2, 5) }),
  ...named('día de la inmaculada|en la inmaculada', fixed(12, 8)),
  ...named('día de la independencia', {
    MX: fixed(9, 16),
    AR: fixed(7, 9),
    CO: fixed(7, 20),
    CL: fixed(9, 18),
    PE: fixed(7, 28),
  }),
  ...phrasesOf('en nochebuena', latestOn(fixed(12, 24))),
  ...named('nochebuena', fixed(12, 24)),
  ...phrasesOf('día de navidad|en navidad', latestOn(fixed(12, 25))),
  ...named('san esteban', fixed(12, 26)),
  ...phrasesOf('en nochevieja', latestOn(fixed(12, 31))),
  ...named('nochevieja|fin de año', fixed(12, 31)),
];
