// English names of holidays.
import { phrasesOf } from '../../text/phrase.ts';
import {
  after,
  before,
  easter,
  fixed,
  holiday,
  type InCountry,
  latest,
  latestOn,
  nth,
} from '../holiday-words.ts';
import type { DayWord } from '../lexicon.ts';

/** The fourth Thursday of November, but for Canada's second Monday of October. */
const THANKSGIVING: InCountry = { '*': nth(11, 4, 4), CA: nth(10, 1, 2) };
const BLACK_FRIDAY = after(nth(11, 4, 4), 1);
const CYBER_MONDAY = after(nth(11, 4, 4), 4);

const named = holiday('on ~', 'last ~');

export const HOLIDAYS: readonly (readonly [string, DayWord])[] = [
  ...named("new year's day|new years day|new year’s day", fixed(1, 1)),
  ...named("new year's eve|new years eve|new year’s eve", fixed(12, 31)),
  ...named('christmas day|xmas day', fixed(12, 25)),
  ...named('christmas eve|xmas eve', fixed(12, 24)),
  ...named("boxing day|st stephen's day|st. stephen's day", fixed(12, 26)),
  ...named("st patrick's day|st. patrick's day|paddy's day", fixed(3, 17)),
  ...named('may day', fixed(5, 1)),
  ...named('early may bank holiday|the early may bank holiday', nth(5, 1, 1)),
  ...named('spring bank holiday|the spring bank holiday', nth(5, 1, -1)),
  ...named(
    'august bank holiday|summer bank holiday|the august bank holiday|the summer bank holiday',
    nth(8, 1, -1),
  ),
  ...named('anzac day', fixed(4, 25)),
  ...named('australia day', fixed(1, 26)),
  ...named('independence day', { '*': fixed(7, 4), IN: fixed(8, 15) }),
  ...named('republic day', { IN: fixed(1, 26) }),
  ...named('gandhi jayanti', fixed(10, 2)),
  ...named('victoria day', { CA: before(5, 25, 1) }),
  ...named('canada day', { CA: fixed(7, 1) }),
  ...named('family day', { CA: nth(2, 1, 3) }),
  ...named('civic holiday', { CA: nth(8, 1, 1) }),
  ...named('waitangi day', { NZ: fixed(2, 6) }),
  ...named('remembrance day|armistice day', fixed(11, 11)),
  ...named("veterans day|veteran's day|veterans' day", fixed(11, 11)),
  ...named('labour day', { CA: nth(9, 1, 1), IN: fixed(5, 1), NZ: nth(10, 1, 4) }),
  ...named('ash wednesday', easter(-46)),
  ...named('maundy thursday|holy thursday', easter(-3)),
  ...named('good friday', easter(-2)),
  ...named('easter saturday|holy saturday', easter(-1)),
  ...named('palm sunday', easter(-7)),
  ...named('easter sunday', easter(0)),
  ...named('easter monday', easter(1)),
  ...named('whit sunday', easter(49)),
  ...named('whit monday', easter(50)),
  ...named('mlk day|martin luther king day', nth(1, 1, 3)),
  ...named("presidents' day|presidents day|president's day", nth(2, 1, 3)),
  ...named('memorial day', nth(5, 1, -1)),
  ...named('juneteenth', fixed(6, 19)),
  ...named('labor day', nth(9, 1, 1)),
  ...named("columbus day|indigenous peoples' day|indigenous peoples day", nth(10, 1, 2)),
  ...named('thanksgiving day', THANKSGIVING),
  ...phrasesOf('on thanksgiving|last thanksgiving', latestOn(THANKSGIVING)),
  ...phrasesOf('on black friday', latestOn(BLACK_FRIDAY)),
  ...phrasesOf('on cyber monday', latestOn(CYBER_MONDAY)),
  ...phrasesOf('on halloween', latestOn(fixed(10, 31))),
  ...phrasesOf('last christmas', latestOn(fixed(12, 25))),
];

export const SEASONS: readonly (readonly [string, DayWord])[] = [
  ...phrasesOf('thanksgiving', latest(THANKSGIVING)),
  ...phrasesOf('christmas|xmas', latest(fixed(12, 25))),
  ...phrasesOf('halloween', latest(fixed(10, 31))),
  ...phrasesOf('black friday', latest(BLACK_FRIDAY)),
  ...phrasesOf('cyber monday', latest(CYBER_MONDAY)),
];
