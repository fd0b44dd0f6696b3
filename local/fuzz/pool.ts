// The mails that are changed further: those that ran code which none before them ran. To ask what ran costs much, so it is asked
// for a batch at once, and for each mail of it only where there was something new.
import { addSeen, type Ran, startCoverage } from './covered.ts';
import { type Trial, tryTrial } from './try-mail.ts';

export interface Pool {
  readonly mails: readonly Uint8Array[];
  /** Characters of code that ran. */
  readonly covered: () => number;
  /** Takes in what is new in these, which have just been tried. */
  readonly takeNew: (batch: readonly Trial[]) => Promise<void>;
  readonly stop: () => void;
}

export function startPool(seeds: readonly Uint8Array[]): Pool {
  const coverage = startCoverage();
  const seen: Ran = new Map();
  let covered = 0;
  const mails = [...seeds];
  const takeNew = async (batch: readonly Trial[]) => {
    const ran = coverage.ranSince();
    if (addSeen(new Map(seen), ran) === 0) return;
    for (const trial of batch) {
      await tryTrial(trial);
      const news = addSeen(seen, coverage.ranSince());
      if (news > 0) mails.push(trial.mail);
      covered += news;
    }
    covered += addSeen(seen, ran);
  };
  return { mails, covered: () => covered, takeNew, stop: coverage.stop };
}
