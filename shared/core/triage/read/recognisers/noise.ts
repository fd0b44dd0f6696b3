// Recognises numbers that are no time: versions, telephone numbers, prices, rates, addresses, numbered things.
import { type Traits, traitBits } from '../../languages/traits.ts';
import { matchPhrase } from '../../text/phrase.ts';
import { integer, isGlued, lowerAt, textAt } from '../../text/token.ts';
import { readClock } from '../clock-time.ts';
import { mayHold, type Recogniser, type Sight } from '../recogniser.ts';
import { readLength } from './amount.ts';

const CURRENCY = /^[$€£¥]$/;
const LONGEST_CHAIN = 24; // tokens of one address or number

export const noise: Recogniser = {
  name: 'noise',
  ways: [
    { at: ['numbered', 'dateNumber', 'sign', 'vagueAmount'] },
    { at: ['number', 'joined'], needs: ['currency', 'address'] },
  ],
  find(sight, at) {
    for (const { end, needs } of FORMS) {
      const next = mayHold(sight, needs) ? end(sight, at) : undefined;
      if (next !== undefined) return { meaning: { kind: 'noise' }, next };
    }
    return undefined;
  },
};

/** Where each form ends that begins at a place, and what some token of the sentence is then. */
const FORMS: readonly { readonly end: End; readonly needs: Traits }[] = [
  { end: readAddress, needs: traitBits('address') },
  { end: readPrice, needs: traitBits('currency') },
  { end: readVersion, needs: traitBits('any') },
  { end: readAlways, needs: traitBits('dash') },
  { end: readNumbered, needs: traitBits('numbered') },
  { end: readIdiom, needs: traitBits('vagueAmount') },
  { end: readChain, needs: traitBits('dash') },
];

type End = (sight: Sight, at: number) => number | undefined;

/** A run without white space that holds `@`, `://` or begins with `www.`: the whole run. */
function readAddress({ tokens }: Sight, at: number): number | undefined {
  if ((isGlued(tokens, at) && at > 0) || !isGlued(tokens, at + 1)) return undefined;
  let next = at + 1;
  while (isGlued(tokens, next) && next < at + LONGEST_CHAIN) next += 1;
  const run = tokens
    .slice(at, next)
    .map((token) => token.text)
    .join('');
  return isAddress(run) ? next : undefined;
}

function isAddress(run: string): boolean {
  if (run.includes('://') || run.startsWith('www.')) return true;
  return run.includes('@') && run.length > 3 && !/^@|^\d/.test(run);
}

/** `$95`, `95 EUR/h`, `€1,250.00 per hour`. */
function readPrice({ tokens, lexicon }: Sight, at: number): number | undefined {
  const led = CURRENCY.test(textAt(tokens, at));
  const number = led ? at + 1 : at;
  if (tokens[number]?.kind !== 'number') return undefined;
  const trailed = isCurrency({ tokens, lexicon }, number + 1);
  if (!led && !trailed) return undefined;
  const next = trailed ? number + 2 : number + 1;
  const per = lexicon.per.has(lowerAt(tokens, next));
  return per && lexicon.durations.units.has(lowerAt(tokens, next + 1)) ? next + 2 : next;
}

function isCurrency({ tokens, lexicon }: Pick<Sight, 'tokens' | 'lexicon'>, at: number): boolean {
  const text = textAt(tokens, at);
  return CURRENCY.test(text) || lexicon.currencies.has(lowerAt(tokens, at)) || text === '%';
}

/** `v2`, `2.3.1`: a date with points has a year and is read as one, being as long. */
function readVersion({ tokens }: Sight, at: number): number | undefined {
  const token = tokens[at];
  if (token?.lower === 'v' && isGlued(tokens, at + 1) && tokens[at + 1]?.kind === 'number') return at + 2;
  if (token?.kind !== 'number' || token.text.split('.', 3).length < 3) return undefined;
  return /^\d{1,2}\.\d{1,2}\.(?:\d\d|\d{4})$/.test(token.text) ? undefined : at + 1;
}

/** `24/7`: always. */
function readAlways({ tokens }: Sight, at: number): number | undefined {
  const isAlways =
    textAt(tokens, at) === '24' && textAt(tokens, at + 1) === '/' && textAt(tokens, at + 2) === '7';
  return isAlways && isGlued(tokens, at + 2) ? at + 3 : undefined;
}

/** `chapter 5:30`, `Room 2.15`, `step 2 of 5`, `#12`: unless what follows makes it a length. */
function readNumbered(sight: Sight, at: number): number | undefined {
  const { tokens, lexicon } = sight;
  if (!lexicon.numbered.has(lowerAt(tokens, at))) return undefined;
  const colon = textAt(tokens, at + 1) === '.' || textAt(tokens, at + 1) === '#' ? at + 2 : at + 1;
  if (tokens[colon]?.kind !== 'number' || readLength(sight, colon)?.value.form === 'stated') return undefined;
  if (isOnClock(sight, colon)) return undefined;
  return isPair(sight, colon + 1) ? colon + 3 : colon + 1;
}

/** `slides 9:30-11:00`, `slides 2pm-4pm`: what was done, and when. */
function isOnClock({ tokens, lexicon }: Sight, at: number): boolean {
  const start = readClock(tokens, at, lexicon);
  const link =
    start && !start.value.bare ? matchPhrase(lexicon.clocks.connectors, tokens, start.next) : undefined;
  const end = link && readClock(tokens, link.next, lexicon);
  return end !== undefined && !end.value.bare;
}

/** `5:30`, `2-4`, `2 of 5` behind the first number. */
function isPair({ tokens, lexicon }: Sight, at: number): boolean {
  const sign = lowerAt(tokens, at);
  const joined = (sign === ':' && isGlued(tokens, at + 1)) || sign === '-' || lexicon.days.of.has(sign);
  if (!joined || tokens[at + 1]?.kind !== 'number') return false;
  return !matchPhrase(lexicon.clocks.meridiems, tokens, at + 2);
}

function readIdiom({ tokens, lexicon }: Sight, at: number): number | undefined {
  const { idioms } = lexicon.durations;
  return idioms && matchPhrase(idioms, tokens, at)?.next;
}

/** Telephone numbers and the like: numbers chained by dashes of which one is too long for a day or an hour. */
function readChain({ tokens }: Sight, at: number): number | undefined {
  if (tokens[at]?.kind !== 'number') return undefined;
  let next = at + 1;
  let long = integer(tokens[at], 2) === undefined && !/[.,]/.test(textAt(tokens, at));
  while (
    textAt(tokens, next) === '-' &&
    isGlued(tokens, next) &&
    tokens[next + 1]?.kind === 'number' &&
    next < at + LONGEST_CHAIN
  ) {
    long ||= /^\d{3,}$/.test(textAt(tokens, next + 1));
    next += 2;
  }
  return long && next > at + 1 ? next : undefined;
}
