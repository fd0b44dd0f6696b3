// Messages that fail whatever is done: they come to the dead letters, and no other comes with them.
import type { CallFacts } from '../../local/preload/bench-messages.ts';
import { kill, NO_SUCH_KEY, refuse } from './faults.ts';
import { type BenchMail, FAILED } from './mails.ts';
import type { Fault } from './plan.ts';
import type { Cell } from './run-cell.ts';

export function poisonCells(): readonly Cell[] {
  return [poison(), ...killingPoisons()];
}

const BATCH = 10;

/** In each batch of ten one mail whose object never comes, and one body that is no notice. */
function poison(): Cell {
  const isMissing = (i: number) => i % BATCH === 3;
  const missing = (mails: readonly BenchMail[]) => mails.filter((_, i) => isMissing(i));
  const garbage = (count: number) =>
    Array.from({ length: Math.ceil(count / BATCH) }, (_, i) => `{"this is":"no notice ${i}."}`);
  return {
    name: 'poison: two in each batch of ten',
    withoutFaults: true,
    expect: (mails) => mails.map((mail, i) => (isMissing(i) ? { ...mail, expected: FAILED } : mail)),
    parked: (mails) => [
      ...missing(mails).map(({ sesMessageId }) => sesMessageId),
      ...garbage(mails.length).map((_, i) => `no notice ${i}.`),
    ],
    run: async (run) => {
      const keys = new Set(missing(run.mails).map(({ sesMessageId }) => sesMessageId));
      await run.useFaults([
        refuse({ of: 'parse', call: /^s3 GetObject/, keys }, NO_SUCH_KEY, { kind: 'always' }),
      ]);
      const bodies = garbage(run.notices.length);
      const mixed = run.notices.flatMap((notice, i) =>
        i % BATCH === 6 ? [notice, bodies[Math.floor(i / BATCH)] ?? ''] : [notice],
      );
      await run.send(mixed);
    },
  };
}

/** What each of them kills its reader at: keys of the mails as its calls name them, which are also those of its parked letters. */
const POISONS = {
  parse: { call: 's3 GetObject raw', keyOf: ({ sesMessageId }: BenchMail) => sesMessageId },
  triage: { call: /^dynamodb TransactWriteItems/, keyOf: ({ messageKey }: BenchMail) => messageKey },
} as const;

/**
 * Two mails that kill whatever reads them, each time: the others of their batches must not go with them. A reader that is wary takes what is
 * done off the queue by itself, so the same again with kills around that call, which nothing else makes.
 */
function killingPoisons(): readonly Cell[] {
  const readers = ['parse', 'triage'] as const;
  const deaths = readers.flatMap((reader) =>
    (['before', 'after'] as const).map((moment) => ({
      name: `poison: two that kill ${reader}, which dies ${moment} sqs DeleteMessage too`,
      reader,
      others: [kill(reader, 'sqs DeleteMessage', moment, { kind: 'hits', numbers: [1, 4, 9] })],
    })),
  );
  const alone = readers.map((reader) => ({ name: `poison: two that kill ${reader}`, reader, others: [] }));
  return [...alone, ...deaths].map(killingPoison);
}

function killingPoison({
  name,
  reader,
  others,
}: {
  readonly name: string;
  readonly reader: keyof typeof POISONS;
  readonly others: readonly Fault[];
}): Cell {
  const { call, keyOf } = POISONS[reader];
  const isKilling = (i: number) => i === 3 || i === 7;
  const killing = (mails: readonly BenchMail[]) => mails.filter((_, i) => isKilling(i));
  return {
    name,
    expect: (mails) => mails.map((mail, i) => (isKilling(i) ? { ...mail, expected: FAILED } : mail)),
    parked: (mails) => killing(mails).map(keyOf),
    run: async (run) => {
      const keys = new Set(killing(run.mails).map(keyOf));
      const fault = kill(reader, call, 'before', { kind: 'always' });
      const poison = {
        ...fault,
        matches: (facts: CallFacts) => fault.matches(facts) && keys.has(facts.key ?? ''),
      };
      await run.useFaults([poison, ...others]);
      await run.send(run.notices);
    },
  };
}
