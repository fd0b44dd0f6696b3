// The rule about amounts that tell how long a thing is.
import { lowerAt, type Token } from '../../../text/token.ts';
import { covers, cues } from '../../finding.ts';
import { clauseStart, cuesInClause, type Scene } from '../../scene.ts';
import type { Anchor } from '../anchor.ts';
import type { Part } from '../parts.ts';
import { hasRequest } from './requests.ts';
import type { Verdict } from './verdict-kind.ts';

/** "Cache TTL is 1h", "the servers were down for 3h": how long a thing is or was, not how long someone worked. */
export function byStatement(scene: Scene, anchor: Anchor): Verdict | undefined {
  const { tokens, lexicon } = scene;
  const { subjects, copulas } = lexicon.verdicts;
  const { from, to } = anchor;
  const start = clauseStart(scene, from);
  const clause = tokens.slice(start, from);
  if (clause.some(({ lower }) => subjects.has(lower)) || hasRequest(scene)) return undefined;
  if (isEquated(scene, clause, from) || isState(scene, from)) return 'dropped';
  const isCopula = copulas.has(lowerAt(tokens, to)) && !tellsUse(scene, to);
  const stated = isCopula || (from > start + 1 && copulaAfter(scene, to));
  return stated ? 'dropped' : undefined;
}

/** "Two hours were spent on it": the copula of a verb that says where the time went. */
function tellsUse({ tokens, lexicon }: Scene, copula: number): boolean {
  const { pastCopulas, consumed } = lexicon.verdicts;
  return pastCopulas.has(lowerAt(tokens, copula)) && consumed?.has(lowerAt(tokens, copula + 1)) === true;
}

/** "The build is 2h", but not "was 2h" right behind, nor "my day is 8h". */
function isEquated(scene: Scene, clause: readonly Token[], from: number): boolean {
  const { tokens } = scene;
  const { copulas, pastCopulas, own } = scene.lexicon.verdicts;
  const start = from - clause.length;
  const copula = clause.findIndex(({ lower }) => copulas.has(lower));
  if (copula < 0 || helps(scene, start + copula)) return false;
  const past = pastCopulas.has(lowerAt(tokens, start + copula));
  const isOfSelf = past && clause.slice(0, copula).every(({ kind }) => kind === 'sign'); // "was there 2h"
  if (past) return !isOfSelf && !isBetweenSmall(scene, start + copula + 1, from);
  return !clause.some(({ lower }) => own.has(lower));
}

/** `è durata 2 ore`: the copula of another verb. */
function helps({ found }: Scene, at: number): boolean {
  return cues(found, 'done').some(({ from }) => from === at + 1);
}

/** "Down for 3h", where nobody is said to have done anything. */
function isState(scene: Scene, from: number): boolean {
  const states = cuesInClause(scene, from, 'states').some(
    (cue) => cue.to <= from && from - cue.to <= 2 && !sumsUp(scene, cue, from),
  );
  return states && !cues(scene.found, 'self', 'done').some((cue) => cue.to <= from);
}

/** "Taught three classes, that's 3 x 50 minutes": of what stands in front. */
function sumsUp({ tokens, clauses, lexicon }: Scene, { from, to }: Part, amount: number): boolean {
  const isBehind = from > 1 && clauses[from - 2] !== clauses[from];
  return to === amount && isBehind && lexicon.verdicts.resuming?.has(lowerAt(tokens, from)) === true;
}

/** "10 hours is attached": the amount belongs to what is said of something else. */
function copulaAfter(scene: Scene, to: number): boolean {
  const { tokens, clauses, lexicon } = scene;
  const told = cuesInClause(scene, to - 1, 'done', 'self').some(
    (cue) => cue.to < to && !lexicon.verdicts.pastCopulas.has(lowerAt(tokens, cue.from)),
  );
  return (
    !told &&
    tokens.some(
      ({ lower }, at) =>
        at >= to && clauses[at] === clauses[to - 1] && lexicon.verdicts.presentCopulas.has(lower),
    )
  );
}

function isBetweenSmall({ tokens, lexicon, found }: Scene, from: number, to: number): boolean {
  return tokens
    .slice(from, to)
    .every(({ lower }, i) => lexicon.edges.has(lower) || covers(cues(found, 'approximate'), from + i));
}
