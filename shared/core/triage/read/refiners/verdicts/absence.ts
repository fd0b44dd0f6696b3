// The rule about time in which the writer was not there.
import { lowerAt } from '../../../text/token.ts';
import type { Scene } from '../../scene.ts';
import type { Anchor } from '../anchors.ts';
import type { Part } from '../parts.ts';
import type { Verdict } from './verdict-kind.ts';

/** "I was away from 2 to 4", `ik ben van 2 tot 4 weg`; "away on site for ACME 2-4pm" tells where the work was. */
export function byAbsence(scene: Scene, { from, to }: Anchor): Verdict | undefined {
  const { absent, being } = scene.lexicon.verdicts;
  if (absent === undefined || being === undefined) return undefined;
  const isBeing = (at: number) => being.has(lowerAt(scene.tokens, at));
  const led = [from - 1, from - 2].some((at) => absent.has(lowerAt(scene.tokens, at)) && isBeing(at - 1)); // `via dalle 14`
  return led || (endsIn(scene, to, absent) && isSaid(scene, { from, to }, isBeing)) ? 'dropped' : undefined;
}

/** `weg`, `war ich weg`, `weg geweest`: nothing else is said behind the time. */
function endsIn({ tokens, clauses, lexicon }: Scene, to: number, absent: ReadonlySet<string>): boolean {
  const { being, subjects } = lexicon.verdicts;
  const rest = tokens
    .slice(to)
    .filter(({ kind }, i) => kind === 'word' && clauses[to + i] === clauses[to - 1]);
  const others = rest.filter(({ lower }) => !being?.has(lower) && !subjects.has(lower));
  return others.length === 1 && others.every(({ lower }) => absent.has(lower));
}

/** Not as a part of the time itself: `was er om zeven en ging om vier weg`. */
function isSaid({ tokens, clauses }: Scene, { from, to }: Part, isBeing: (at: number) => boolean): boolean {
  return tokens.some((_token, at) => (at < from || at >= to) && clauses[at] === clauses[from] && isBeing(at));
}
