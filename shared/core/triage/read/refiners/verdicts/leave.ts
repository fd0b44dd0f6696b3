// The rule about days on which nobody works: "leave Thursday-Monday, 8h a day", "Mon: sick 8h". Behind an amount ("8h sick leave")
// its neighbours tell.
import type { Lexicon } from '../../../languages/lexicon.ts';
import type { Token } from '../../../text/token.ts';
import { covers, cues } from '../../finding.ts';
import { isTimed, type Scene } from '../../scene.ts';
import type { Anchor } from '../anchor.ts';
import type { Verdict } from './verdict-kind.ts';

/** From the amount before it to the next one stands nothing but leave, its days and small words: "holiday Monday, 3h on call" is work. */
export function byLeave(scene: Scene, { from, to }: Anchor): Verdict | undefined {
  const { tokens, found, lexicon, clauses } = scene;
  const start = found.findLast((one) => isTimed(one) && one.to <= from)?.to ?? 0;
  const isLast = !found.some((one) => isTimed(one) && one.from >= to);
  const days = found.filter(({ meaning }) => meaning.kind === 'day' || meaning.kind === 'vague_day');
  const small = [...days, ...cues(found, 'each')];
  const words = (first: number, last: number) =>
    tokens.slice(first, last).filter(({ kind }, i) => kind !== 'sign' && !covers(small, first + i));
  const before = words(start, from);
  if (!before.some(({ lower }) => lexicon.verdicts.leaves?.has(lower))) return undefined;
  const end = isLast ? -1 : tokens.findIndex((_token, at) => at >= to && clauses[at] !== clauses[from]);
  return [...before, ...words(to, end < 0 ? tokens.length : end)].every((word) => isOfLeave(lexicon, word))
    ? 'dropped'
    : undefined;
}

function isOfLeave({ verdicts, edges }: Lexicon, { lower }: Token): boolean {
  return [verdicts.leaves, verdicts.leaveKinds, edges].some((words) => words?.has(lower));
}
