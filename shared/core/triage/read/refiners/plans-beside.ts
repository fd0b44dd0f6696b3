// Finds clauses that tell what is to come beside the work, and hold no time: "3h on ACME, tomorrow I am on leave".
import { cues, type Found } from '../finding.ts';
import { isTimed, type Scene } from '../scene.ts';

/** Numbers of such clauses: a day to come, what will be or who will be away then, and an amount only before them. */
export function plansBeside({ found, clauses, tokens, lexicon }: Scene): ReadonlySet<number | undefined> {
  const isAhead = ({ meaning }: Found) => meaning.kind === 'day' && meaning.tense === 'future';
  if (!found.some(isAhead)) return NONE;
  const days = found.filter(isAhead);
  const timed = found.filter(isTimed).map(({ from }) => clauses[from]);
  const told = cues(found, 'future', 'topic', 'not_after', 'negated', 'states').map(
    ({ from }) => clauses[from],
  );
  const away = tokens.flatMap(({ lower }, at) => (lexicon.verdicts.absent?.has(lower) ? [clauses[at]] : []));
  const plans = new Set([...told, ...away]);
  const beside = days.filter(({ from }) => found.some((one) => isTimed(one) && one.to <= from));
  return new Set(
    beside.map(({ from }) => clauses[from]).filter((clause) => plans.has(clause) && !timed.includes(clause)),
  );
}

const NONE: ReadonlySet<number | undefined> = new Set();
