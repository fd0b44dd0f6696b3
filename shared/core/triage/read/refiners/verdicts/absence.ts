// The rule about time in which the writer was not there.
import { lowerAt } from '../../../text/token.ts';
import { covers, ofKind } from '../../finding.ts';
import { clauseStart, type Scene } from '../../scene.ts';
import type { Anchor } from '../anchor.ts';
import type { Part } from '../parts.ts';
import type { Verdict } from './verdict-kind.ts';

/** "I was away from 2 to 4", `ik ben van 2 tot 4 weg`; "away on site for ACME 2-4pm" tells where the work was. */
export function byAbsence(scene: Scene, { from, to }: Anchor): Verdict | undefined {
  const { absent, being } = scene.lexicon.verdicts;
  if (absent === undefined || being === undefined) return undefined;
  const isBeing = (at: number) => being.has(lowerAt(scene.tokens, at));
  const isAbsent = (at: number) => absent.has(lowerAt(scene.tokens, at));
  const led = isLed(scene, from, isAbsent, isBeing) || (isAbsent(from - 2) && isBeing(from - 3)); // `via dalle 14`
  return led || (endsIn(scene, to, absent) && isSaid(scene, { from, to }, isBeing)) ? 'dropped' : undefined;
}

/** "Was off sick", or nothing in front: "off sick". */
function isLed(
  scene: Scene,
  from: number,
  isAbsent: (at: number) => boolean,
  isBeing: (at: number) => boolean,
): boolean {
  let at = from - 1;
  while (isAbsent(at)) at -= 1;
  const isAlone =
    at + 1 === clauseStart(scene, from) && !scene.lexicon.verdicts.idle?.has(lowerAt(scene.tokens, at + 1));
  return at < from - 1 && (isBeing(at) || isAlone);
}

/** `weg`, `war ich weg`, `weg geweest`: nothing else is said behind the time. */
function endsIn(
  { tokens, clauses, found, lexicon }: Scene,
  to: number,
  absent: ReadonlySet<string>,
): boolean {
  const { being, subjects } = lexicon.verdicts;
  const days = ofKind(found, 'day');
  const rest = tokens.filter(
    ({ kind }, at) => at >= to && kind === 'word' && clauses[at] === clauses[to - 1] && !covers(days, at),
  );
  const others = rest.filter(({ lower }) => !being?.has(lower) && !subjects.has(lower));
  return others.length === 1 && others.every(({ lower }) => absent.has(lower));
}

/** Not as a part of the time itself: `was er om zeven en ging om vier weg`. */
function isSaid({ tokens, clauses }: Scene, { from, to }: Part, isBeing: (at: number) => boolean): boolean {
  return tokens.some((_token, at) => (at < from || at >= to) && clauses[at] === clauses[from] && isBeing(at));
}
