// Rules about budgets and estimates: the status of a project or what was reckoned, and nobody's work of a day.
import { columnWords } from '../../../languages/column-index.ts';
import { matchPhrase } from '../../../text/phrase.ts';
import { lowerAt } from '../../../text/token.ts';
import { cues, hasKind, ofKind } from '../../finding.ts';
import { clauseStart, type Scene } from '../../scene.ts';
import type { Anchor } from '../anchor.ts';
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

/** "Estimated repair time 2.5 hrs", `geschätzte Dauer 2 Std`: nothing says that it was done. */
export function byReckoning(scene: Scene, { from }: Anchor): Verdict | undefined {
  const { tokens, found, lexicon } = scene;
  const { reckoned, pastCopulas } = lexicon.verdicts;
  const start = clauseStart(scene, from);
  const at =
    tokens[start]?.kind === 'sign' || lexicon.projects.articles.has(lowerAt(tokens, start))
      ? start + 1
      : start;
  const said = reckoned && matchPhrase(reckoned, tokens, at);
  if (said === undefined || said.next >= from) return undefined;
  const isDone = cues(found, 'done').some(
    (cue) => cue.from >= said.next && cue.to <= from && !pastCopulas.has(lowerAt(tokens, cue.from)),
  );
  const isOfTime = said.value === 'alone' || tokens.slice(said.next, from).some(({ text }) => isLength(text));
  return isOfTime && !isDone ? 'dropped' : undefined;
}

function isLength(word: string): boolean {
  const kinds = columnWords(word);
  return kinds.has('duration') || kinds.has('hours');
}
