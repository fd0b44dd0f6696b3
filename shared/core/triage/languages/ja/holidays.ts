// Japanese names of holidays (Act on National Holidays, 1948, with its later changes).
import { toWorkDate } from '../../../work-date.ts';
import { fixed, holiday, type InYear, nth } from '../holiday-words.ts';
import type { DayWord } from '../lexicon.ts';

const FIRST_YEAR = 1980;
const TROPICAL = 0.242194; // of a day, what a year is longer than 365

/** Equinoxes fall on these days from 1980 to 2099; the cabinet announces each the year before. */
const equinox =
  (month: number, day: number): InYear =>
  (year) => {
    const years = year - FIRST_YEAR;
    return toWorkDate(year, month, Math.floor(day + TROPICAL * years - Math.floor(years / 4)));
  };

const named = holiday('~に');

export const HOLIDAYS: readonly (readonly [string, DayWord])[] = [
  ...named('元日|元旦', fixed(1, 1)),
  ...named('成人の日', nth(1, 1, 2)),
  ...named('建国記念の日|建国記念日', fixed(2, 11)),
  ...named('天皇誕生日', fixed(2, 23)),
  ...named('春分の日', equinox(3, 20.8431)),
  ...named('昭和の日', fixed(4, 29)),
  ...named('憲法記念日', fixed(5, 3)),
  ...named('みどりの日', fixed(5, 4)),
  ...named('こどもの日|子供の日', fixed(5, 5)),
  ...named('海の日', nth(7, 1, 3)),
  ...named('山の日', fixed(8, 11)),
  ...named('敬老の日', nth(9, 1, 3)),
  ...named('秋分の日', equinox(9, 23.2488)),
  ...named('スポーツ の 日|体育の日', nth(10, 1, 2)),
  ...named('文化の日', fixed(11, 3)),
  ...named('勤労感謝の日', fixed(11, 23)),
  ...named('クリスマスイブ|クリスマスイヴ', fixed(12, 24)),
  ...named('大晦日|大みそか', fixed(12, 31)),
];
