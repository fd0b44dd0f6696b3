// The loop of the fuzzer: mails of the pool are changed and tried until it is over. It has no clock of its own, so that a seed and
// a count of mails can be run again.
import { setImmediate as breath } from 'node:timers/promises';
import { randomOf } from '../random.ts';
import { mutate } from './mutate.ts';
import { startPool } from './pool.ts';
import { type Trial, tryTrial } from './try-mail.ts';

const BATCH = 32;
const LOCALES = ['en-GB', 'en-US', 'de-DE', 'fr-FR', 'es-ES', 'pt-BR', 'nl-NL', 'it-IT', 'ja-JP'];
/** One in so many is tried with both line ends, which costs twice as much. */
const LINE_ENDS_OF = 4;

export interface Round {
  readonly seeds: readonly Uint8Array[];
  readonly seed: number;
  /** Asked after each batch. */
  readonly isOver: (tried: number) => boolean;
  /** Told before a mail is tried, in case that its trial never ends. */
  readonly onTry?: (mail: Uint8Array) => void;
  /** CPU of this thread so far, ms. */
  readonly cpuMs: () => number;
  /** A mail that takes longer is a finding. */
  readonly mostCpuMs: number;
}

export interface Finding {
  readonly fault: string;
  readonly mail: Uint8Array;
}

export interface RoundEnd {
  readonly tried: number;
  readonly poolSize: number;
  /** Characters of code that ran. */
  readonly covered: number;
  readonly slowestCpuMs: number;
  /** How many mails came to which end. */
  readonly endings: Readonly<Record<string, number>>;
  /** One for each fault. */
  readonly findings: readonly Finding[];
}

export async function fuzzRound(round: Round): Promise<RoundEnd> {
  const random = randomOf(round.seed);
  const pool = startPool(round.seeds);
  const tally = startTally(round);
  try {
    const first = round.seeds.map((mail) => ({ mail, locale: 'en-GB', bothLineEnds: true }));
    for (const trial of first) await tally.tryOne(trial);
    await pool.takeNew([]);
    while (!round.isOver(tally.tried())) {
      const batch = Array.from({ length: BATCH }, () => ({
        mail: mutate(random.pick(pool.mails), random.pick(pool.mails), random),
        locale: random.pick(LOCALES),
        bothLineEnds: random.below(LINE_ENDS_OF) === 0,
      }));
      for (const trial of batch) await tally.tryOne(trial);
      await pool.takeNew(batch);
      await breath();
    }
    return { ...tally.end(), tried: tally.tried(), poolSize: pool.mails.length, covered: pool.covered() };
  } finally {
    pool.stop();
  }
}

function startTally({ onTry, cpuMs, mostCpuMs }: Round) {
  const findings = new Map<string, Finding>();
  const endings: Record<string, number> = {};
  let tried = 0;
  let slowestCpuMs = 0;
  return {
    tried: () => tried,
    end: () => ({ slowestCpuMs, endings, findings: [...findings.values()] }),
    tryOne: async (trial: Trial) => {
      onTry?.(trial.mail);
      const before = cpuMs();
      const { decision, fault } = await tryTrial(trial);
      const took = cpuMs() - before;
      tried += 1;
      slowestCpuMs = Math.max(slowestCpuMs, took);
      const end = decision === undefined ? 'none' : `${decision.disposition} ${decision.reason}`;
      endings[end] = (endings[end] ?? 0) + 1;
      const said = fault ?? (took > mostCpuMs ? 'slow' : undefined);
      if (said !== undefined && !findings.has(said)) findings.set(said, { fault: said, mail: trial.mail });
    },
  };
}
