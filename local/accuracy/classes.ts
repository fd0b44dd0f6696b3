// Which class each family of a corpus is, and what is to be reached in it. A family that is not named here has a line of its own too.
import { createHash } from 'node:crypto';
import type { ExpectedText, Family } from './corpus.ts';
import type { ClassFigure } from './figure.ts';
import { type Kind, kindOf } from './score-text.ts';

interface Demand {
  readonly name: string;
  readonly toReach: number;
}

const LANGUAGES = {
  de: 'German',
  fr: 'French',
  es: 'Spanish',
  pt: 'Portuguese',
  nl: 'Dutch',
  it: 'Italian',
  ja: 'Japanese',
} as const;

const DEMANDS: Readonly<Record<string, Demand>> = {
  'own-durations': { name: 'English durations', toReach: 98 },
  'own-ranges': { name: 'English ranges', toReach: 98 },
  'own-dates': { name: 'English dates', toReach: 97 },
  'own-negatives': { name: 'texts that log nothing', toReach: 98 },
  'own-distractors': { name: 'sentences with distractors', toReach: 95 },
  ...Object.fromEntries(
    Object.entries(LANGUAGES).map(([code, name]) => [`own-lang-${code}`, { name, toReach: 94 }]),
  ),
};
const ORDER = Object.keys(DEMANDS);

const KINDS: Readonly<Record<Kind, string>> = {
  duration: 'durations',
  range: 'ranges',
  date: 'one day',
  dates: 'several days',
  negative: 'nothing',
};

export interface ScoredText {
  readonly text: ExpectedText;
  readonly isRight: boolean;
}

/** Families that are demanded first, in the demand's order; then the others, each with the kinds of its texts. */
export function toClasses(
  families: readonly (Pick<Family, 'name'> & { readonly texts: readonly ScoredText[] })[],
): readonly ClassFigure[] {
  const rank = ({ name }: { name: string }) => (ORDER.indexOf(name) + ORDER.length + 1) % (ORDER.length + 1);
  return families.toSorted((a, b) => rank(a) - rank(b)).flatMap(({ name, texts }) => toLines(name, texts));
}

function toLines(family: string, texts: readonly ScoredText[]): readonly ClassFigure[] {
  const demand = DEMANDS[family];
  const name = demand?.name ?? family;
  const whole: ClassFigure = { ...toFigure(name, texts), ...(demand && { toReach: demand.toReach }) };
  const byKind = Map.groupBy(texts, ({ text }) => kindOf(text.expect));
  const isLanguage = family.startsWith('own-lang-');
  if (byKind.size < 2 || isLanguage) return [whole];
  const kinds = Object.keys(KINDS).filter((kind): kind is Kind => byKind.has(kind as Kind));
  return [whole, ...kinds.map((kind) => toFigure(`${name}: ${KINDS[kind]}`, byKind.get(kind) ?? []))];
}

function toFigure(name: string, texts: readonly ScoredText[]): ClassFigure {
  return {
    name,
    right: texts.filter(({ isRight }) => isRight).length,
    of: texts.length,
    cases: digestOf(texts.map(({ text }) => text.id)),
  };
}

/** Eight hex digits that only these ids give, in whatever order. */
export function digestOf(ids: readonly string[]): string {
  return createHash('sha256').update(ids.toSorted().join('\n')).digest('hex').slice(0, 8);
}
