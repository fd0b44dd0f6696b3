// `node bench/reader.ts`: how long reading takes, as ratios within one run: beside chrono-node on the same plain texts, on a
// text ten times as long, and on a text in the shape that chrono-node backtracks on. Prints one JSON object.
import * as chrono from 'chrono-node';
import type { ReadingContext } from '../shared/core/triage/read/context.ts';
import { readText } from '../shared/core/triage/read-text.ts';
import { referenceOf } from '../shared/core/triage/reference.ts';

const ROUNDS = 7;
const instant = '2026-11-24T10:00:00.000Z';
const arrival = { receivedAt: instant };
const { now } = referenceOf(
  { header: { sentAt: { instant, utcOffsetMinutes: 0 } }, arrival },
  'Europe/London',
);
const CONTEXT: ReadingContext = {
  now,
  timeZone: 'Europe/London',
  locale: 'en-GB',
  workdayMinutes: 480,
  catalogue: { clients: [], projects: [] },
  source: 'body',
};

const PLAIN = Array.from({ length: 200 }, (_, i) =>
  [
    `${(i % 7) + 1}h ACME redesign yesterday`,
    `Spent ${15 * ((i % 5) + 1)} minutes on the Globex rollout on ${(i % 27) + 1} October`,
    `Workshop with Initech from 9:${10 + (i % 45)} to 11:30 last Tuesday`,
    'Thanks, that all looks fine to me. See you next week!',
  ].at(i % 4),
).map(String);
const LINES = PLAIN.slice(0, 12).map((line) => `- ${line}`);
const RUN_OF_UNITS = Array.from({ length: 9 }, () => '8h').join('    ');

function median(work: () => void): number {
  work(); // warm
  const times = Array.from({ length: ROUNDS }, () => {
    const started = performance.now();
    work();
    return performance.now() - started;
  });
  return times.toSorted((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0;
}

const read = (text: string) => readText(text, CONTEXT);
const reference = new Date(instant);
const own = median(() => {
  for (const text of PLAIN) read(text);
});
const theirs = median(() => {
  for (const text of PLAIN) chrono.en.GB.parse(text, reference);
});
const once = median(() => void read(LINES.join('\n')));
const tenTimes = median(() => void read(Array.from({ length: 10 }, () => LINES.join('\n')).join('\n')));
const units = median(() => void read(RUN_OF_UNITS));
const unitsByChrono = median(() => void chrono.en.GB.parse(RUN_OF_UNITS, reference));

const round = (ratio: number) => Number(ratio.toFixed(2));
process.stdout.write(
  `${JSON.stringify({
    'plain texts, ours / chrono-node': round(own / theirs),
    'a list ten times as long / once': round(tenTimes / once),
    'a run of nine units, chrono-node / ours': round(unitsByChrono / units),
  })}\n`,
);
