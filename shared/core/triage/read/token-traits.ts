// The traits of each token of a sentence, by one scan: those of its word, and those of its form amid its neighbours; and what
// all of its words together hint at.
import { type Hints, hintsOfWords } from '../languages/hints.ts';
import type { Lexicon } from '../languages/lexicon.ts';
import { type Traits, traitBits, traitsOfWords } from '../languages/traits.ts';
import { present } from '../text/present.ts';
import { isGlued, type Token, textAt } from '../text/token.ts';
import type { Sight } from './recogniser.ts';
import { namesOf } from './recognisers/project.ts';

const ANY = traitBits('any');
const NUMBER = traitBits('number');
const DATE_NUMBER = traitBits('number', 'dateNumber');
const JOINED = traitBits('joined');
const SIGN = traitBits('sign');
const PROJECT = traitBits('project');
const BEFORE_DAY = traitBits('onDay');
const BEHIND_DAY = traitBits('dash', 'ordinalEnding');
const LONGEST_COUNT = 2; // characters of an hour or of a day: what is longer may be a date

export interface Scan {
  readonly traits: readonly Traits[];
  readonly hints: Hints;
}

export function scan({ tokens, lexicon, context }: Sight): Scan {
  const known = marksOf(lexicon);
  const names = namesOf(context.catalogue);
  let hints = 0;
  const words = tokens.map(({ lower }) => {
    const marks = known.get(lower);
    if (marks !== undefined) hints |= marks.hints;
    const traits = marks === undefined ? ANY : marks.traits;
    return names.size > 0 && names.has(lower) ? traits | PROJECT : traits;
  });
  return { traits: words.map((traits, at) => traits | formOf(tokens, words, at)), hints };
}

interface Marks {
  readonly traits: Traits;
  readonly hints: Hints;
}

const made = new WeakMap<Lexicon, ReadonlyMap<string, Marks>>();

/** What is known of each word of a lexicon; made once. */
function marksOf(lexicon: Lexicon): ReadonlyMap<string, Marks> {
  const known = made.get(lexicon);
  if (known !== undefined) return known;
  const [traits, hints] = [traitsOfWords(lexicon), hintsOfWords(lexicon)];
  const words = new Set([...traits.keys(), ...hints.keys()]);
  const marks = new Map(
    [...words].map((word) => [word, { traits: (traits.get(word) ?? 0) | ANY, hints: hints.get(word) ?? 0 }]),
  );
  made.set(lexicon, marks);
  return marks;
}

function formOf(tokens: readonly Token[], words: readonly Traits[], at: number): Traits {
  const token = present(tokens[at]);
  switch (token.kind) {
    case 'number':
      return isDateNumber(token, words, at) ? DATE_NUMBER : NUMBER;
    case 'word':
      return runsOn(tokens, at) ? JOINED : 0;
    case 'sign':
      return BEGINNING_SIGNS.has(token.text) ? SIGN : 0;
  }
}

function isDateNumber({ text }: Token, words: readonly Traits[], at: number): boolean {
  if (text.length > LONGEST_COUNT) return true;
  const before = at > 0 ? present(words[at - 1]) : 0;
  return (before & BEFORE_DAY) !== 0 || ((words[at + 1] ?? 0) & BEHIND_DAY) !== 0;
}

/** More stands right behind it than the sign that ends a phrase or a sentence. */
function runsOn(tokens: readonly Token[], at: number): boolean {
  if (!isGlued(tokens, at + 1)) return false;
  return !ENDING_SIGNS.has(textAt(tokens, at + 1)) || isGlued(tokens, at + 2);
}

const ENDING_SIGNS = new Set(', . : ; ! ? ) 。 、'.split(' '));

/** Tags, names in brackets, prices and fractions. */
const BEGINNING_SIGNS = new Set('# [ @ $ € £ ¥ ½ ¼ ¾ ⅓ ⅔'.split(' '));
