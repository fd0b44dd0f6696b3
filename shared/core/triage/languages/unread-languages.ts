// Words by which a text shows that it is in a language that is not read. Its amounts could be read, its days and its
// "tomorrow" could not: such a text is asked about, never logged.
import { words } from './word-list.ts';

/** Danish, Swedish, Norwegian, Finnish, Polish, Czech, Turkish, Hungarian, Romanian: days, plans, denials and hours. */
export const UNREAD_WORDS = words(`
  igår idag imorgon måndag tisdag onsdag torsdag fredag lördag söndag timme timmar inte jag
  mandag tirsdag lørdag ikke jeg
  eilen tänään huomenna maanantai tiistai keskiviikko torstai perjantai tuntia tunti
  wczoraj dzisiaj dziś jutro poniedziałek wtorek środa czwartek piątek godzin godziny godzina
  včera dnes zítra pondělí úterý středa čtvrtek pátek hodin hodiny hodina
  dün bugün yarın pazartesi salı çarşamba perşembe cuma dakika
  tegnap holnap hétfő kedd szerda csütörtök péntek óra órát
  azi mâine luni marți miercuri joi oră
`);

/** Cyrillic, Greek, Hangul, Arabic, Hebrew, Thai, Devanagari. */
export const UNREAD_SCRIPTS =
  /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Hangul}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Thai}\p{Script=Devanagari}]/u;
