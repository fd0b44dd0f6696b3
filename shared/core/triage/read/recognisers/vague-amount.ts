// Recognises amounts that are stated and yet say too little to log: `2-3 hours`, `a few hours`, `an hour or two`.
import { traitBits } from '../../languages/traits.ts';
import { matchPhrase, skip } from '../../text/phrase.ts';
import { isGlued, lowerAt, type Token, textAt } from '../../text/token.ts';
import { readClock } from '../clock-time.ts';
import { isOnClock, readMarkedHour } from '../hour-mark.ts';
import { readQuantity } from '../quantity.ts';
import { mayHold, type Recogniser, type Sight, type Sighting } from '../recogniser.ts';
import { readLength } from './amount.ts';

export const vagueAmount: Recogniser = {
  name: 'vague-amount',
  ways: [
    { at: ['vagueAmount'] },
    { at: ['quantity', 'unit', 'length', 'clock', 'number', 'sign'], needs: ['alternative'] },
    { at: ['clock'], needs: ['vagueEnd'] },
  ],
  find(sight, at) {
    return (
      (mayHold(sight, VAGUE_AMOUNT) ? readVaguePhrase(sight, at) : undefined) ??
      readCommaPair(sight, at) ??
      (hasAlternative(sight, at) ? (readAlternatives(sight, at) ?? readTwoLengths(sight, at)) : undefined) ??
      (mayHold(sight, VAGUE_END) ? readOpenEnd(sight, at) : undefined)
    );
  },
};

const VAGUE_AMOUNT = traitBits('vagueAmount');
const VAGUE_END = traitBits('vagueEnd');

type Words = Pick<Sight, 'tokens' | 'lexicon'>;

const meaning = { kind: 'vague_amount' } as const;

function readVaguePhrase({ tokens, lexicon }: Sight, at: number): Sighting | undefined {
  const { vagueAmounts, vagueQuantities, fillers } = lexicon.durations;
  const whole = vagueAmounts && matchPhrase(vagueAmounts, tokens, at);
  if (whole) return { meaning, next: whole.next };
  const phrase = matchPhrase(vagueQuantities, tokens, at);
  if (phrase === undefined) return undefined;
  const unitAt = skip(fillers, tokens, phrase.next);
  return isUnit({ tokens, lexicon }, unitAt) ? { meaning, next: unitAt + 1 } : undefined;
}

/** `２、３時間`, `2,3時間`: where a comma is no decimal sign, one and the next are a guess. */
function readCommaPair({ tokens, lexicon }: Sight, at: number): Sighting | undefined {
  if (!lexicon.durations.commaPairs) return undefined;
  const parted = textAt(tokens, at + 1) === ',';
  const pair = parted ? `${textAt(tokens, at)},${textAt(tokens, at + 2)}` : textAt(tokens, at);
  const [, first, second] = /^(\d),(\d)$/.exec(pair) ?? [];
  const unitAt = parted ? at + 3 : at + 1;
  const follows = first !== undefined && Number(second) === Number(first) + 1;
  return follows && isUnit({ tokens, lexicon }, unitAt) ? { meaning, next: unitAt + 1 } : undefined;
}

/** `2-3 hours`, `two or three hours`, `between 2 and 3 hours`. */
function readAlternatives({ tokens, lexicon, context }: Sight, at: number): Sighting | undefined {
  const words = lexicon.durations;
  const opened = lexicon.clocks.pairOpeners.has(lowerAt(tokens, at));
  const first = readQuantity(tokens, opened ? at + 1 : at, words, context.locale);
  if (first === undefined || !isAlternative({ tokens, lexicon }, first.next, opened)) return undefined;
  if (isSpan({ tokens, lexicon }, first.value * 60, first.next)) return undefined;
  if (isLooseDash(tokens, at, first.next)) return undefined;
  const second = readQuantity(tokens, first.next + 1, words, context.locale);
  if (second === undefined || second.value <= first.value) return undefined;
  const unitAt = skip(words.fillers, tokens, second.next);
  return isUnit({ tokens, lexicon }, unitAt) ? { meaning, next: unitAt + 1 } : undefined;
}

/** `or`, and `and` behind `between`. */
function isAlternative({ tokens, lexicon }: Words, at: number, opened: boolean): boolean {
  const link = lowerAt(tokens, at);
  return lexicon.durations.alternatives.has(link) || (opened && lexicon.clocks.pairing.has(link));
}

/** `9h-12h`, `13h00-15h30`, `9.00 hrs to 13.30 hrs`: two times of day, though each could be a length. */
function isSpan({ tokens, lexicon }: Words, firstMinutes: number, dash: number): boolean {
  if (lexicon.durations.or.has(lowerAt(tokens, dash))) return false;
  if (firstMinutes >= FIRST_ON_CLOCK && tellsMinutes(tokens, dash + 1)) return true;
  if (lexicon.clocks.hourMarks === undefined) return false;
  const second = readMarkedHour(tokens, dash + 1, lexicon);
  return second !== undefined && isOnClock(firstMinutes / 60, second.value.hour);
}

const FIRST_ON_CLOCK = 7 * 60;

/** `15h30`, `13.30`, `1545`: nobody guesses a length so finely. */
function tellsMinutes(tokens: readonly Token[], at: number): boolean {
  if (/^(?:1\d|2[0-3])\.?[0-5]\d$/.test(textAt(tokens, at))) return true;
  return (
    textAt(tokens, at + 1).toLowerCase() === 'h' &&
    /^[0-5]\d$/.test(textAt(tokens, at + 2)) &&
    isGlued(tokens, at + 2)
  );
}

const ALTERNATIVE = traitBits('alternative');
const LENGTH = traitBits('unit', 'length');
const ALTERNATIVE_REACH = 8; // tokens of the first of two lengths

/** Reading two lengths is dear, and seldom is there a second; in `9-11` there is none. */
function hasAlternative(sight: Sight, at: number): boolean {
  if (!mayHold(sight, ALTERNATIVE) || !mayHold(sight, LENGTH)) return false;
  const { tokens, lexicon } = sight;
  if (lexicon.clocks.pairOpeners.has(lowerAt(tokens, at))) return true;
  for (let i = at + 1; i <= at + ALTERNATIVE_REACH; i += 1)
    if (lexicon.durations.alternatives.has(lowerAt(tokens, i))) return true;
  return false;
}

/** `Quick one - 15 mins`: a dash amid spaces joins numerals only. */
function isLooseDash(tokens: readonly Token[], at: number, dash: number): boolean {
  return /^[-–—]$/.test(textAt(tokens, dash)) && !isGlued(tokens, dash) && tokens[at]?.kind !== 'number';
}

/** `1h to 2h`, `30 minutes to an hour`, `an hour or two`. */
function readTwoLengths(sight: Sight, at: number): Sighting | undefined {
  const { tokens, lexicon } = sight;
  const first = readLength(sight, at);
  if (first === undefined || first.value.form === 'colon') return undefined;
  if (isHedged(sight, first.next)) return readCountBehind(sight, first.next + 1);
  const link = lowerAt(tokens, first.next);
  if (!lexicon.durations.alternatives.has(link)) return undefined;
  if (isSpan({ tokens, lexicon }, first.value.minutes, first.next)) return undefined;
  const second = readLength(sight, first.next + 1);
  if (second === undefined || second.value.form === 'colon') return readCountBehind(sight, first.next);
  // `ACME 2h - 30 min Globex` are two pieces of work
  const isEither = second.value.minutes > first.value.minutes || lexicon.durations.or.has(link);
  return isEither ? { meaning, next: second.next } : undefined;
}

/** `or two`. */
function readCountBehind({ tokens, lexicon, context }: Sight, at: number): Sighting | undefined {
  const word = lowerAt(tokens, at);
  if (!lexicon.durations.or.has(word) && !lexicon.verdicts.hedges?.has(word)) return undefined;
  const count = readQuantity(tokens, at + 1, lexicon.durations, context.locale);
  return count && { meaning, next: count.next };
}

/** "An hour, maybe two": the number counts the same. */
function isHedged({ tokens, lexicon, context }: Sight, at: number): boolean {
  if (textAt(tokens, at) !== ',' || !lexicon.verdicts.hedges?.has(lowerAt(tokens, at + 1))) return false;
  const count = readQuantity(tokens, at + 2, lexicon.durations, context.locale);
  const after = count && tokens[count.next];
  return (
    count !== undefined && (after === undefined || after.kind === 'sign' || lexicon.edges.has(after.lower))
  );
}

/** `from 9 until lunch`: it has a start, and no end that could be counted. */
function readOpenEnd({ tokens, lexicon }: Sight, at: number): Sighting | undefined {
  const { openers, connectors, vagueEnds } = lexicon.clocks;
  const opener = matchPhrase(openers, tokens, at);
  const from = opener && readClock(tokens, opener.next, lexicon);
  const connector = from && matchPhrase(connectors, tokens, from.next);
  const end = connector && vagueEnds && matchPhrase(vagueEnds, tokens, connector.next);
  return end && { meaning, next: end.next };
}

/** Written-out or unmistakable units only: `2-3 m` may be a length. */
function isUnit({ tokens, lexicon }: Words, at: number): boolean {
  const word = lowerAt(tokens, at);
  return lexicon.durations.units.has(word) && !lexicon.durations.doubtfulUnits.has(word);
}
