// Texts that no person would write and a reader must bear: words that mean something to it, in any order, in any language.
import fc from 'fast-check';

const AMOUNTS =
  '2h|1h30|1:30|90 min|1,5 Std|0.75|1.5 hours|½ h|2 x 45 min|3 Stunden|une heure|media hora|uma hora|een half uur|due ore|2時間半|30分|half a day|a day|a few hours|2-3 h|8h|24h|25 hours|1440 min|9';
const CLOCKS =
  'from|till|until|9-5|9am-5pm|13:00-14:30|22:00|noon|von 9 bis 12|de 9h à 11h|9時〜18時|at|half past|midnight|now|lunch|–|to';
const DAYS =
  'today|yesterday|Monday|last Tuesday|3 October|2026-11-02|31/12|the 17th|each day|every day last week|Mon-Fri|gestern|hier|ayer|ontem|gisteren|ieri|昨日|月曜|29 February|this week|two weeks ago|Mon and Tue';
const CUES =
  'not|no|plan|will|tomorrow|if|would|estimate|budget|total|incl.|less|break|and|then|the rest|evenly|for|with|on|worked|billable|cancel|undo|move|to|move 2h|report|please|as|we|she|$500|v2.1|555-0142|ACME|#tag|@client|[ACME]|office hours';
const SIGNS = '-|*|•|:|;|,|.|!|?|(|)|"|…|/|+|=|>|--|\n|\n\n|\n- |\t||\u3000|、|。|\u200b|’';

const WORDS = [AMOUNTS, CLOCKS, DAYS, CUES, SIGNS].flatMap((words) => words.split('|'));

/** At most some 400 characters; now and then with characters of any kind between the words. */
export const mixedWords = fc
  .array(
    fc.oneof(
      { weight: 12, arbitrary: fc.constantFrom(...WORDS) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
    ),
    { maxLength: 40 },
  )
  .map((words) => words.join(' '));

export const anyLocale = fc.constantFrom(
  'en-GB',
  'en-US',
  'de-DE',
  'fr-FR',
  'es-ES',
  'pt-BR',
  'nl-NL',
  'it-IT',
  'ja-JP',
  'ru-RU',
);
