// French names of holidays.
import { phrasesOf } from '../../text/phrase.ts';
import { easter, fixed, holiday, latestOn } from '../holiday-words.ts';
import type { DayWord } from '../lexicon.ts';

const named = holiday('le ~', 'au ~', 'à ~');

export const HOLIDAYS: readonly (readonly [string, DayWord])[] = [
  ...named("jour de l'an|jour du nouvel an|premier de l'an", fixed(1, 1)),
  ...phrasesOf("à l'épiphanie|le jour de l'épiphanie|jour des rois", latestOn(fixed(1, 6))),
  ...named('mardi gras', easter(-47)),
  ...named('mercredi des cendres', easter(-46)),
  ...named('jeudi saint', easter(-3)),
  ...named('vendredi saint', easter(-2)),
  ...named('samedi saint|samedi de pâques', easter(-1)),
  ...named('dimanche de pâques', easter(0)),
  ...named('lundi de pâques', easter(1)),
  ...named('fête du travail', fixed(5, 1)),
  ...named("jeudi de l'ascension", easter(39)),
  ...phrasesOf("à l'ascension|le jour de l'ascension", latestOn(easter(39))),
  ...named('dimanche de pentecôte', easter(49)),
  ...named('lundi de pentecôte|lundi de la pentecôte', easter(50)),
  ...named('fête nationale', {
    FR: fixed(7, 14),
    BE: fixed(7, 21),
    CH: fixed(8, 1),
    CA: fixed(6, 24),
    LU: fixed(6, 23),
  }),
  ...phrasesOf("à l'assomption|le jour de l'assomption|pour l'assomption", latestOn(fixed(8, 15))),
  ...phrasesOf('à la toussaint|le jour de la toussaint|pour la toussaint', latestOn(fixed(11, 1))),
  ...named('toussaint', fixed(11, 1)),
  ...phrasesOf("à l'armistice|le jour de l'armistice", latestOn(fixed(11, 11))),
  ...named('réveillon de noël|veille de noël', fixed(12, 24)),
  ...phrasesOf('à noël|le jour de noël|jour de noël', latestOn(fixed(12, 25))),
  ...named('lendemain de noël', fixed(12, 26)),
  ...named(
    "saint-sylvestre|réveillon du nouvel an|réveillon du jour de l'an|veille du nouvel an",
    fixed(12, 31),
  ),
];
