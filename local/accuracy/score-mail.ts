// What was read of a mail beside what is to be logged of it: entries match on day and minutes, each at most once.
import type { PredictedEntry, Prediction } from '../triage/prediction.ts';
import type { ExpectedEntry, ExpectedMail } from './corpus.ts';
import { minutesOf } from './score-text.ts';

export interface MailScore {
  readonly found: number;
  readonly missed: number;
  readonly invented: number;
  readonly clocks: Share;
  readonly projects: Share;
  readonly isDisposedRight: boolean;
  readonly isWhollyRight: boolean;
  /** Absent where there is something to log. */
  readonly loggedNothing?: boolean;
}

export interface Share {
  readonly right: number;
  readonly of: number;
}

type Read = Pick<Prediction, 'entries' | 'disposition'>;

export function scoreMail(mail: Pick<ExpectedMail, 'disposition' | 'entries'>, read: Read): MailScore {
  const left = [...read.entries];
  const pairs = mail.entries.map((wanted) => ({ wanted, got: takeMatch(wanted, left) }));
  const found = pairs.filter(({ got }) => got !== undefined).length;
  const missed = pairs.length - found;
  const isDisposedRight = read.disposition === mail.disposition;
  const isEmpty = mail.disposition !== 'logged' && mail.entries.length === 0;
  return {
    found,
    missed,
    invented: left.length,
    clocks: shareOf(
      pairs.filter(({ wanted }) => wanted.start !== undefined),
      ({ wanted, got }) => got?.start === wanted.start && got?.end === wanted.end,
    ),
    projects: shareOf(
      pairs.filter(({ wanted }) => wanted.project !== undefined),
      ({ wanted, got }) => got !== undefined && names(got, wanted.project),
    ),
    isDisposedRight,
    isWhollyRight: missed === 0 && left.length === 0 && isDisposedRight,
    ...(isEmpty && { loggedNothing: read.entries.length === 0 }),
  };
}

/** Of several that match, the one whose project, then whose start fits; it is taken out of `left`. */
function takeMatch(wanted: ExpectedEntry, left: PredictedEntry[]): PredictedEntry | undefined {
  const closeness = (entry: PredictedEntry) =>
    (wanted.project !== undefined && names(entry, wanted.project) ? 2 : 0) +
    (wanted.start !== undefined && entry.start === wanted.start ? 1 : 0);
  const [best] = left
    .filter((entry) => entry.date === wanted.date && minutesOf(entry) === wanted.minutes)
    .toSorted((a, b) => closeness(b) - closeness(a));
  if (best !== undefined) left.splice(left.indexOf(best), 1);
  return best;
}

function shareOf<T>(all: readonly T[], isRight: (one: T) => boolean): Share {
  return { right: all.filter(isRight).length, of: all.length };
}

/** The project is scored as contained in what the entry says of where its time goes. */
function names({ project, client, description, tags }: PredictedEntry, wanted = ''): boolean {
  const said = [project, client, description, ...(tags ?? [])].filter(Boolean).join(' ');
  return said.toLowerCase().includes(wanted.toLowerCase());
}
