// Recognises hours and minutes with a colon (`1:30` is h:mm) where they are a length and not a time of day.
import type { Lexicon } from '../../languages/lexicon.ts';
import { type Match, matchPhrase } from '../../text/phrase.ts';
import { integer, isGlued, lowerAt, type Token, textAt } from '../../text/token.ts';
import { isLedAsHour } from '../hour-mark.ts';
import type { Sight } from '../recogniser.ts';

/** From this hour on a bare `9:30` is more likely a time of day. */
const CLOCK_FROM = 9;
export function readColon(
  sight: Sight,
  at: number,
): Match<{ minutes: number; form: 'stated' | 'colon' }> | undefined {
  const { tokens, lexicon } = sight;
  const hours = integer(tokens[at], 2);
  const minutes = integer(tokens[at + 2], 2);
  if (hours === undefined || minutes === undefined || !isColon(sight, at) || minutes > 59) return undefined;
  const behind = endOf(sight, at);
  if (behind === undefined) return undefined;
  const unit = lexicon.durations.units.get(lowerAt(tokens, behind)) === 'hour';
  const value = { minutes: hours * 60 + minutes, form: unit ? ('stated' as const) : ('colon' as const) };
  if (unit) return { value, next: behind + 1 };
  return isTimeOfDay(sight, at, hours) ? undefined : { value, next: behind };
}

/** Where it ends that begins there; nowhere where it goes on in a form that is no length. */
function endOf(sight: Sight, at: number): number | undefined {
  if (isBehindHours(sight, at)) return undefined;
  return hasSeconds(sight, at) ? afterSeconds(sight, at) : at + 3;
}

/** `1:30:00`, `0:45:12`, as timers tell it: the seconds are let go. More of them tell a time of day where the hour is one. */
function afterSeconds({ tokens }: Sight, at: number): number | undefined {
  const next = at + 5;
  const seconds = textAt(tokens, at + 4);
  if (!/^[0-5]\d$/.test(seconds) || isGlued(tokens, next)) return undefined;
  const isTimer = tokens[next] === undefined && (at === 0 || textAt(tokens, at).length === 1);
  return seconds === '00' || isTimer ? next : undefined;
}

function hasSeconds({ tokens }: Sight, at: number): boolean {
  const isJoined = textAt(tokens, at + 3) === ':' && isGlued(tokens, at + 3) && isGlued(tokens, at + 4);
  return isJoined && tokens[at + 4]?.kind === 'number';
}

/** `12:44` of `03:12:44`. */
function isBehindHours({ tokens }: Sight, at: number): boolean {
  return textAt(tokens, at - 1) === ':' && isGlued(tokens, at) && integer(tokens[at - 2]) !== undefined;
}

function isColon({ tokens }: Sight, at: number): boolean {
  const [colon, after] = [tokens[at + 1], tokens[at + 2]];
  return colon?.text === ':' && colon.glued && after?.glued === true && after.text.length === 2;
}

/** `Start: 9:00` and `End: 11:30`, each on a line of its own. */
function isEndOfForm(tokens: readonly Token[], at: number, { clocks }: Lexicon): boolean {
  const word = lowerAt(tokens, at - 2);
  return textAt(tokens, at - 1) === ':' && (clocks.ends.has(word) || clocks.starts.has(word));
}

/** "Pushed to 3:30" */
function isMovedTo(tokens: readonly Token[], at: number, { commands, verdicts }: Lexicon): boolean {
  return (
    commands.toAmount?.has(lowerAt(tokens, at - 1)) === true &&
    verdicts.moving?.has(lowerAt(tokens, at - 2)) === true
  );
}

function isTimeOfDay({ tokens, lexicon }: Sight, at: number, hours: number): boolean {
  const before = lowerAt(tokens, at - 1);
  if (isMovedTo(tokens, at, lexicon) || isLedAsHour(tokens, at, lexicon) || isEndOfForm(tokens, at, lexicon))
    return true;
  if (matchPhrase(lexicon.clocks.meridiems, tokens, at + 3)) return true;
  if (matchPhrase(lexicon.clocks.suffixes, tokens, at + 3)) return true;
  if (hours > 23) return true;
  const cue = lexicon.cues
    .get(before)
    ?.some(({ words, value }) => words.length === 1 && (value === 'done' || value === 'request'));
  const labelled = [':', '-', '–', '—', '=', '|', '\t'].includes(before);
  return hours >= CLOCK_FROM && !cue && !labelled;
}
