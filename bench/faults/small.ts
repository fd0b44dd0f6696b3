// The smaller run that CI makes: each kind of row once, and some kills that the seed chooses.
import type { Random } from '../../local/random.ts';
import type { Cell } from './run-cell.ts';

/** What a cell's name begins with. Where a row has long and short cells, a short one. */
const ONE_OF_EACH_ROW = [
  'lost answers: DynamoDB',
  'throttling',
  'down: DynamoDB for 60 s',
  'down: KMS for 60 s',
  'down: SES for 60 s',
  'object late',
  'repeated',
  'reordered',
  'poison: two in each',
  'restart',
  'clock: reply an hour behind',
  'stream',
];
const KILLS = 6;
/** Each of them comes 25 times. */
const REPEATED_MAILS = 8;

/** Throws where a row is not found: a run that looks at less than it says would pass in silence. */
export function smallRun(all: readonly Cell[], random: Random): readonly Cell[] {
  const ofRows = ONE_OF_EACH_ROW.map((start) => {
    const found = all.find(({ name }) => name.startsWith(start));
    if (found === undefined) throw new Error(`no cell is called ${start}`);
    return start === 'repeated' ? { ...found, count: REPEATED_MAILS } : found;
  });
  const kills = random.shuffle(all.filter(({ name }) => name.startsWith('kill: '))).slice(0, KILLS);
  return [...ofRows, ...kills];
}
