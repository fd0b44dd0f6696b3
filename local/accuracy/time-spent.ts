// How long reading takes, as ratios within one run: beside chrono-node on the same texts, and of a long text to a short one.
// Times of a busy machine are noise: two are measured turn by turn, once both are warm, and the least of each counts.
import * as chrono from 'chrono-node';
import { readTextCase } from '../triage/read-text-case.ts';
import type { Corpus, ExpectedText } from './corpus.ts';
import type { TimeFigure } from './figure.ts';

const TURNS = 25;
// What is compiled while it runs is slow at first, and the more so the more code it is: a service that runs for days is not.
const MOST_WARM_TURNS = 300;
const MOST_WARM_MS = 6000;
const SHORT = 8 * 1024;
const LONG = 64 * 1024;
/** Characters from one expression to the next; 0 for none. */
const DENSITIES = [0, 1000, 200, 50, 12];
const MOST_REPEATS = 2;
const MOST_TO_CHRONO = 2;
const MOST_TO_SHORT = 9;
const MOST_MS = 200;

const CHRONO: Readonly<Record<string, { parse(text: string, reference: Date): unknown }>> = {
  de: chrono.de,
  es: chrono.es,
  fr: chrono.fr,
  it: chrono.it,
  ja: chrono.ja,
  nl: chrono.nl,
  pt: chrono.pt,
};

/** A figure that looks worse than before is measured again before it is believed. */
export function measureTimes(
  corpus: Pick<Corpus, 'families'>,
  isWorse: (figures: readonly TimeFigure[]) => boolean,
): readonly TimeFigure[] {
  let figures = measureOnce(corpus);
  for (let again = 0; again < MOST_REPEATS && isWorse(figures); again += 1) {
    const repeated = measureOnce(corpus);
    figures = figures.map((figure, i) => ({
      ...figure,
      value: Math.min(figure.value, repeated[i]?.value ?? figure.value),
    }));
  }
  return figures;
}

function measureOnce({ families }: Pick<Corpus, 'families'>): readonly TimeFigure[] {
  const texts = families.flatMap((family) => family.texts);
  const english = texts.filter(({ locale }) => locale.startsWith('en'));
  return [
    ...besideChrono('English texts', english),
    ...besideChrono('all texts', texts),
    ...DENSITIES.map(longBesideShort),
    slowest(texts),
  ];
}

function besideChrono(name: string, texts: readonly ExpectedText[]): readonly TimeFigure[] {
  if (texts.length === 0) return [];
  const cases = texts.map((text) => ({
    ...text,
    at: new Date(text.reference),
    chrono: CHRONO[text.locale.slice(0, 2)] ?? chrono.en,
  }));
  const { ratio, first } = sideBySide(
    () => {
      for (const one of cases) readTextCase(one);
    },
    () => {
      for (const { text, at, chrono: theirs } of cases) theirs.parse(text, at);
    },
  );
  return [
    { name: `${name}, a text`, value: (first / texts.length) * 1000, unit: 'us' },
    { name: `${name}, to chrono-node`, value: ratio, unit: 'times', atMost: MOST_TO_CHRONO },
  ];
}

function longBesideShort(every: number): TimeFigure {
  const [long, short] = [LONG, SHORT].map((length) => denseText(every, length));
  const { ratio } = sideBySide(
    () => read(long ?? ''),
    () => read(short ?? ''),
  );
  const density = every === 0 ? 'no expression' : `one each ${every} characters`;
  return { name: `64 KB to 8 KB, ${density}`, value: ratio, unit: 'times', atMost: MOST_TO_SHORT };
}

function slowest(texts: readonly ExpectedText[]): TimeFigure {
  const written = texts.map((text) => least(() => readTextCase(text)));
  const made = DENSITIES.flatMap((every) =>
    [SHORT, 2 * SHORT, LONG].map((length) => denseText(every, length)),
  );
  const value = Math.max(...written, ...made.map((text) => least(() => read(text))));
  return { name: 'slowest text', value, unit: 'ms', atMost: MOST_MS };
}

/** Lines of plain words, with a length of time after each `every` characters. */
function denseText(every: number, length: number): string {
  const words = 'then we looked at what the client had sent and wrote it down ';
  const filler = words.repeat(Math.ceil(every / words.length)).slice(0, Math.max(0, every - 11));
  const one = every === 0 ? words : `${filler} 2h on ACME`;
  return one.repeat(Math.ceil(length / one.length)).slice(0, length);
}

function read(text: string): void {
  readTextCase({
    kind: 'text',
    id: '',
    text,
    reference: '2026-03-18T17:05:00Z',
    timeZone: 'Europe/London',
    locale: 'en-GB',
  });
}

interface Pair {
  /** The first one's time over the second one's. */
  readonly ratio: number;
  /** Milliseconds. */
  readonly first: number;
}

/** Turn by turn, and the least of each: what else runs on the machine only adds. */
function sideBySide(one: () => void, other: () => void): Pair {
  warm(one, other);
  const pairs = Array.from({ length: TURNS }, () => [timeOf(one), timeOf(other)] as const);
  const first = Math.min(...pairs.map(([time]) => time));
  return { first, ratio: first / Math.min(...pairs.map(([, time]) => time)) };
}

function warm(one: () => void, other: () => void): void {
  const until = performance.now() + MOST_WARM_MS;
  for (let turn = 0; turn < MOST_WARM_TURNS && performance.now() < until; turn += 1) {
    one();
    other();
  }
}

function least(work: () => void): number {
  return Math.min(...[1, 2, 3].map(() => timeOf(work)));
}

function timeOf(work: () => void): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}
