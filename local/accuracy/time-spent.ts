// How long reading takes, as ratios within one run: beside chrono-node on the same texts, and of a long text to a short one.
// Times of a busy machine are noise: two are measured turn by turn, once both are warm, and the least of each counts.
import * as chrono from 'chrono-node';
import { readTextCase } from '../triage/read-text-case.ts';
import type { Corpus, ExpectedText } from './corpus.ts';
import type { TimeFigure } from './figure.ts';

/** How often each time is taken, for figures to be kept. */
export const ENOUGH_TURNS = 25;
// What is compiled while it runs is slow at first, and the more so the more code it is: a service that runs for days is not.
const WARM_TURNS_A_TURN = 12;
const WARM_MS_A_TURN = 240;
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

type Measured = Pick<Corpus, 'families'> & { readonly turns: number };

/** A figure that looks worse than before is measured again before it is believed. In no turn nothing is measured. */
export function measureTimes(
  measured: Measured,
  isWorse: (figures: readonly TimeFigure[]) => boolean,
): readonly TimeFigure[] {
  if (measured.turns === 0) return [];
  let figures = measureOnce(measured);
  for (let again = 0; again < MOST_REPEATS && isWorse(figures); again += 1) {
    const repeated = measureOnce(measured);
    figures = figures.map((figure, i) => ({
      ...figure,
      value: Math.min(figure.value, repeated[i]?.value ?? figure.value),
    }));
  }
  return figures;
}

function measureOnce({ families, turns }: Measured): readonly TimeFigure[] {
  const texts = families.flatMap((family) => family.texts);
  const english = texts.filter(({ locale }) => locale.startsWith('en'));
  return [
    ...besideChrono('English texts', english, turns),
    ...besideChrono('all texts', texts, turns),
    ...DENSITIES.map((every) => longBesideShort(every, turns)),
    slowest(texts),
  ];
}

function besideChrono(name: string, texts: readonly ExpectedText[], turns: number): readonly TimeFigure[] {
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
    turns,
  );
  return [
    { name: `${name}, a text`, value: (first / texts.length) * 1000, unit: 'us' },
    { name: `${name}, to chrono-node`, value: ratio, unit: 'times', atMost: MOST_TO_CHRONO },
  ];
}

function longBesideShort(every: number, turns: number): TimeFigure {
  const [long, short] = [LONG, SHORT].map((length) => denseText(every, length));
  const { ratio } = sideBySide(
    () => read(long ?? ''),
    () => read(short ?? ''),
    turns,
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
function sideBySide(one: () => void, other: () => void, turns: number): Pair {
  warm(one, other, turns);
  const pairs = Array.from({ length: turns }, () => [timeOf(one), timeOf(other)] as const);
  const first = Math.min(...pairs.map(([time]) => time));
  return { first, ratio: first / Math.min(...pairs.map(([, time]) => time)) };
}

function warm(one: () => void, other: () => void, turns: number): void {
  const until = performance.now() + turns * WARM_MS_A_TURN;
  for (let turn = 0; turn < turns * WARM_TURNS_A_TURN && performance.now() < until; turn += 1) {
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
