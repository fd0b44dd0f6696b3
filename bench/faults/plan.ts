// The seeded plan of a cell: which calls of which functions meet which fault. Decides and counts; breaks nothing itself.
import type { CallFacts, CallFate, CallStep } from '../../local/preload/bench-messages.ts';
import { type Random, randomOf } from '../../local/random.ts';

/** Which of the calls that a fault is about meet it. */
export type When =
  | { readonly kind: 'always' }
  | { readonly kind: 'share'; readonly of: number }
  /** The first so many, counted over all processes. */
  | { readonly kind: 'hits'; readonly numbers: readonly number[] }
  /** For each key the first so many. */
  | { readonly kind: 'first_of_key'; readonly times: number };

export interface Fault {
  readonly step: CallStep;
  /** Of the calling process: a function's name, or `pump`. */
  readonly of: (process: string) => boolean;
  readonly matches: (facts: CallFacts) => boolean;
  readonly when: When;
  readonly fate: (facts: CallFacts) => CallFate;
}

export interface Plan {
  readonly asks: Readonly<Record<CallStep, boolean>>;
  decide(process: string, step: CallStep, facts: CallFacts): CallFate;
  /** How many calls met a fault. */
  met(): number;
}

const GO: CallFate = { kind: 'go' };

/** Of several faults that a call could meet it meets the first. Calls are always asked about: they tell what was done. */
export function planOf(faults: readonly Fault[], seed: number): Plan {
  const parts = faults.map((fault, i) => ({
    fault,
    isHit: toChooser(fault.when, randomOf(seed, `fault ${i}`)),
  }));
  let met = 0;
  return {
    asks: { call: true, attempt: faults.some(({ step }) => step === 'attempt') },
    decide: (process, step, facts) => {
      for (const { fault, isHit } of parts) {
        if (fault.step !== step || !fault.of(process) || !fault.matches(facts) || !isHit(facts)) continue;
        met += 1;
        return fault.fate(facts);
      }
      return GO;
    },
    met: () => met,
  };
}

function toChooser(when: When, random: Random): (facts: CallFacts) => boolean {
  let calls = 0;
  const ofKey = new Map<string, number>();
  return ({ key = '' }) => {
    calls += 1;
    switch (when.kind) {
      case 'always':
        return true;
      case 'share':
        return random.next() < when.of;
      case 'hits':
        return when.numbers.includes(calls);
      case 'first_of_key': {
        const before = ofKey.get(key) ?? 0;
        ofKey.set(key, before + 1);
        return before < when.times;
      }
    }
  };
}
