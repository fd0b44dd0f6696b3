// The rule about what is left of a budget: a status of a project, and nobody's work of a day.
import { lowerAt } from '../../../text/token.ts';
import { cues, hasKind, ofKind } from '../../finding.ts';
import type { Scene } from '../../scene.ts';
import type { Anchor } from '../anchors.ts';
import type { Verdict } from './verdict-kind.ts';

/** "Budget 40h, used 12h": so much is gone of it until now. "Budget 40h, used 12h today" says when, and counts. */
export function byBudget(scene: Scene, { from, to }: Anchor): Verdict | undefined {
  const { tokens, clauses, found, lexicon } = scene;
  const [label] = cues(found, 'not_before');
  const isBudget =
    label?.from === 0 && ofKind(found, 'amount').some((one) => one.from >= label.to && one.to < from);
  if (!isBudget || hasKind(found, 'day')) return undefined;
  const said = tokens.filter(
    ({ kind }, at) => kind === 'word' && clauses[at] === clauses[from] && (at < from || at >= to),
  );
  const isGone = said.length > 0 && said.every(({ lower }) => lexicon.verdicts.consumed?.has(lower));
  return isGone || isBehindLabel(scene, from) ? 'running' : undefined;
}

/** `Budget: 40h, gastas: 12h` */
function isBehindLabel({ tokens, lexicon }: Scene, from: number): boolean {
  return (
    lowerAt(tokens, from - 1) === ':' && lexicon.verdicts.consumed?.has(lowerAt(tokens, from - 2)) === true
  );
}
