// Dutch names of holidays.
import { isoWeekday, toWorkDate } from '../../../work-date.ts';
import { phrasesOf } from '../../text/phrase.ts';
import { easter, fixed, holiday, type InYear, latestOn } from '../holiday-words.ts';
import type { DayWord } from '../lexicon.ts';

const SUNDAY = 7;

/** 27 April, the day before where it is a Sunday. */
const kingsDay: InYear = (year) => {
  const date = toWorkDate(year, 4, 27);
  return date && (isoWeekday(date) === SUNDAY ? toWorkDate(year, 4, 26) : date);
};

const named = holiday('op ~', 'met ~');

export const HOLIDAYS: readonly (readonly [string, DayWord])[] = [
  ...named('nieuwjaarsdag|nieuwjaar', fixed(1, 1)),
  ...named('driekoningen', fixed(1, 6)),
  ...named('carnavalsmaandag', easter(-48)),
  ...named('aswoensdag', easter(-46)),
  ...named('witte donderdag', easter(-3)),
  ...named('goede vrijdag', easter(-2)),
  ...named('paaszaterdag|stille zaterdag', easter(-1)),
  ...named('eerste paasdag|1e paasdag|paaszondag', easter(0)),
  ...named('tweede paasdag|2e paasdag|paasmaandag', easter(1)),
  ...named('koningsdag', kingsDay),
  ...named('dag van de arbeid', fixed(5, 1)),
  ...named('dodenherdenking', fixed(5, 4)),
  ...named('bevrijdingsdag', fixed(5, 5)),
  ...named('hemelvaartsdag|hemelvaart', easter(39)),
  ...named('eerste pinksterdag|1e pinksterdag', easter(49)),
  ...named('tweede pinksterdag|2e pinksterdag|pinkstermaandag', easter(50)),
  ...named('nationale feestdag', { BE: fixed(7, 21) }),
  ...named('allerheiligen', fixed(11, 1)),
  ...named('allerzielen', fixed(11, 2)),
  ...named('wapenstilstand|wapenstilstandsdag', fixed(11, 11)),
  ...named('pakjesavond|sinterklaasavond', fixed(12, 5)),
  ...named('kerstavond', fixed(12, 24)),
  ...named('eerste kerstdag|1e kerstdag', fixed(12, 25)),
  ...named('tweede kerstdag|2e kerstdag', fixed(12, 26)),
  ...named('oudejaarsdag|oudejaarsavond|oudjaarsdag|oudjaar', fixed(12, 31)),
  ...phrasesOf('met oud en nieuw', latestOn(fixed(12, 31))),
];
