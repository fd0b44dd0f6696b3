// Reads working days in words: `a full day`, `half a day`, `all of Tuesday`, as long as the member's day is.
import { type Match, matchPhrase } from '../../text/phrase.ts';
import { isGlued, lowerAt } from '../../text/token.ts';
import { readItem } from '../day-item.ts';
import type { Length } from '../length.ts';
import type { Sight } from '../recogniser.ts';

export function readWorkday(sight: Sight, at: number): Match<Length> | undefined {
  const { tokens, lexicon, context } = sight;
  const share = matchPhrase(lexicon.durations.workdays, tokens, at);
  // `1日2時間` says how long on a day
  const perDay = isGlued(tokens, share?.next ?? at) && tokens[share?.next ?? at]?.kind === 'number';
  if (share === undefined || perDay) return readWholeOf(sight, at) ?? readWholeBehind(sight, at);
  return { value: { minutes: share.value * context.workdayMinutes, form: 'stated' }, next: share.next };
}

/** The day itself is left to be found; half of one is no working day: `all of Tuesday morning`. */
function readWholeOf(sight: Sight, at: number): Match<Length> | undefined {
  const { tokens, lexicon, context } = sight;
  const whole = lexicon.durations.wholeOf && matchPhrase(lexicon.durations.wholeOf, tokens, at);
  const day = whole && readItem(sight, whole.next);
  if (whole === undefined || day?.value.dates.length !== 1 || day.value.half !== undefined) return undefined;
  const isPart = matchPhrase(lexicon.days.halves, tokens, day.next) !== undefined;
  return isPart || !endsAt(sight, day.next)
    ? undefined
    : { value: { minutes: context.workdayMinutes, form: 'whole' }, next: whole.next };
}

/** `Montag komplett beim Kunden`: right behind the weekday. */
function readWholeBehind(sight: Sight, at: number): Match<Length> | undefined {
  const { tokens, lexicon, context } = sight;
  const isWhole = lexicon.durations.wholeBehind?.has(lowerAt(tokens, at));
  if (!isWhole || !lexicon.days.weekdays.has(lowerAt(tokens, at - 1)) || !endsAt(sight, at + 1))
    return undefined;
  return { value: { minutes: context.workdayMinutes, form: 'whole' }, next: at + 1 };
}

/** "All Monday meetings", "all of Monday's calls": a day that says which. */
function endsAt({ tokens, lexicon }: Sight, at: number): boolean {
  const after = tokens[at];
  if (/['’]s$/.test(lowerAt(tokens, at - 1))) return false;
  return (
    after?.kind !== 'word' ||
    lexicon.edges.has(after.lower) ||
    lexicon.projects.before.has(after.lower) ||
    matchPhrase(lexicon.cues, tokens, at) !== undefined
  );
}
