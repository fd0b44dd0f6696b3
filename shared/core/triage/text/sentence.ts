// Cuts the tokens of a block into sentences: what is said of one thing stands in one of them.
import { present } from './present.ts';
import { isCapitalised, lowerAt, type Token, textAt } from './token.ts';

const SENTENCE_CHARACTERS = 500;

/** How a language abbreviates: a point behind these words does not end a sentence. */
export interface Abbreviations {
  /** Never: `approx.`, `incl.` */
  readonly titles: ReadonlySet<string>;
  /** Not near the head, where a name follows an amount: `30 min. ACME` */
  readonly units: ReadonlySet<string>;
  /** Not where a day follows: `Oct. 2` */
  readonly months: ReadonlySet<string>;
  /** `16. März`, `am 16. ACME`: words around a number whose point makes it an ordinal. */
  readonly ordinals?: { readonly before: ReadonlySet<string>; readonly after: ReadonlySet<string> };
  /** In capitals behind an abbreviation they begin a sentence all the same: `2 Std. Danach`. */
  readonly starters?: ReadonlySet<string>;
  /** Words that say no where a number of these units follows, and number something elsewhere: `No. 2 hours`. */
  readonly refusals?: { readonly words: ReadonlySet<string>; readonly units: ReadonlySet<string> };
}

/** Sentences with the signs that end them. None is longer than the cap, so every look-around stays bounded. */
export function toSentences(tokens: readonly Token[], abbreviations: Abbreviations): Token[][] {
  const sentences: Token[][] = [];
  let current: Token[] = [];
  tokens.forEach((token, i) => {
    current.push(token);
    const { start } = present(current[0]);
    const behind = { next: tokens[i + 1], unit: tokens[i + 2]?.lower };
    if (ends(current, behind, abbreviations) || token.end - start > SENTENCE_CHARACTERS) {
      sentences.push(current);
      current = [];
    }
  });
  if (current.length > 0) sentences.push(current);
  return sentences;
}

/** What stands behind a sign: the next token, and the word behind that. */
interface Behind {
  readonly next: Token | undefined;
  readonly unit: string | undefined;
}

function ends(current: readonly Token[], { next, unit }: Behind, abbreviations: Abbreviations): boolean {
  const sign = textAt(current, current.length - 1);
  if (sign === ';' || sign === '。') return true;
  if (next === undefined) return false;
  if (sign === '!' || sign === '?') return !next.glued || isWide(next); // no white space parts `した！明日`
  return (
    sign === '.' &&
    !next.glued &&
    (refuses(current, unit, abbreviations) || endsAtPoint(current, next, abbreviations))
  );
}

function refuses(current: readonly Token[], unit: string | undefined, { refusals }: Abbreviations): boolean {
  return refusals?.words.has(lowerAt(current, current.length - 2)) === true && refusals.units.has(unit ?? '');
}

function isWide({ text }: Token): boolean {
  return text.charCodeAt(0) >= FIRST_WIDE;
}

const FIRST_WIDE = 0x3000;

function endsAtPoint(current: readonly Token[], next: Token, abbreviations: Abbreviations): boolean {
  const before = current.at(-2);
  if (before === undefined || (next.kind === 'word' && !isCapitalised(next))) return false;
  if (before.kind === 'number')
    return current.length > 2 && !before.text.includes('.') && !isOrdinal(current, next, abbreviations); // `1. ACME`, `24.02. ACME`
  return !abbreviates(before, current, next, abbreviations);
}

function isOrdinal(current: readonly Token[], next: Token, { ordinals }: Abbreviations): boolean {
  const before = lowerAt(current, current.length - 3);
  return ordinals !== undefined && (ordinals.before.has(before) || ordinals.after.has(next.lower));
}

function abbreviates(
  { lower }: Token,
  current: readonly Token[],
  next: Token,
  { titles, units, months, starters }: Abbreviations,
): boolean {
  const dayFollows = next.kind === 'number' && current.at(-3)?.kind !== 'number';
  if (starters?.has(next.lower)) return false;
  return titles.has(lower) || (units.has(lower) && current.length <= 4) || (months.has(lower) && dayFollows);
}
