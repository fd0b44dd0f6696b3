// Judges each anchor: is it time that the sender worked, or one of the many amounts that are not to be logged?
// Reading rules 1, 6, 7 and 8. An ordered list of small rules: the first that speaks decides.
import { type Hints, hintBits } from '../../languages/hints.ts';
import type { Scene } from '../scene.ts';
import { type Told, toldBits, toldIn } from '../told-bits.ts';
import type { Anchor } from './anchors.ts';
import { byAbsence } from './verdicts/absence.ts';
import { byAgent, byOpening } from './verdicts/agents.ts';
import { byAnotherBeside, byDoerBehind } from './verdicts/another-beside.ts';
import { byAskedAbout } from './verdicts/asked-about.ts';
import { byBudget, byReckoning } from './verdicts/budgets.ts';
import { byHabit, byOwner } from './verdicts/habits.ts';
import { byInstead } from './verdicts/instead.ts';
import { byCondition, byFuture, byNegation } from './verdicts/moods.ts';
import { byNeighbours, byVagueness } from './verdicts/neighbours.ts';
import { byCard, byClock, byPause, byProbability, byQuestion, byTopic } from './verdicts/occasions.ts';
import { byAddressee, byOthers } from './verdicts/persons.ts';
import { byEach, byNameOfPerson } from './verdicts/shares.ts';
import { byStatement } from './verdicts/statements.ts';
import { byPart, byTotal } from './verdicts/sums.ts';
import type { Rule, Verdict } from './verdicts/verdict-kind.ts';

interface Judge {
  readonly rule: Rule;
  /** It has nothing to say where none of these was found, and no word hints at it. */
  readonly told: Told;
  readonly hints: Hints;
}

const on = (rule: Rule, told: Told, hints: Hints = 0): Judge => ({ rule, told, hints });

export const JUDGES: readonly Judge[] = [
  on(byInstead, 0, hintBits('inFact')),
  on(byBudget, toldBits('not_before')),
  on(byReckoning, 0, hintBits('reckoned')),
  on(byCard, toldBits('range')),
  on(byAbsence, 0, hintBits('absent')),
  on(byAskedAbout, 0, hintBits('lasting')),
  // what touches an amount says more than the sentence around it
  on(byNeighbours, toldBits('not_before', 'vague_before', 'not_after', 'vague_after'), hintBits('citing')),
  on(byPart, toldBits('part', 'part_after')),
  on(byTotal, toldBits('total', 'running', 'several')),
  on(byAnotherBeside, toldBits('several')),
  on(byDoerBehind, 0, hintBits('doer')),
  on(byHabit, 0, hintBits('habit')),
  on(byOwner, 0, hintBits('colon')),
  on(byOthers, toldBits('others', 'future', 'done'), hintBits('other')),
  on(byOpening, 0, hintBits('opening')),
  on(byNegation, toldBits('negated')),
  on(byCondition, toldBits('conditional'), hintBits('undone')),
  // before plans: "from Monday on I can be reached from 9 to 5"
  on(byTopic, toldBits('topic'), hintBits('bill')),
  on(byFuture, toldBits('future'), hintBits('planned')),
  // after the moods: "it would be 2h" is one of them
  on(byStatement, toldBits('states'), hintBits('copula')),
  on(byQuestion, 0, hintBits('question')),
  on(byAddressee, 0, hintBits('you')),
  on(byPause, toldBits('pause')),
  on(byAgent, 0, hintBits('agentVerb')),
  on(byProbability, toldBits('amount')),
  on(byClock, 0, hintBits('hourMark')),
  on(byVagueness, toldBits('vague_before', 'vague_after', 'vague_amount', 'several'), hintBits('open')),
  on(byEach, toldBits('each')),
  on(byNameOfPerson, toldBits('noise'), hintBits('givenName')),
];

export function verdictOn(scene: Scene, anchor: Anchor): Verdict {
  const told = toldIn(scene.found);
  for (const judge of JUDGES) {
    if ((told & judge.told) === 0 && (scene.hints & judge.hints) === 0) continue;
    const verdict = judge.rule(scene, anchor);
    if (verdict === 'total') return UNREAL.map((mood) => mood(scene, anchor)).find(isSaid) ?? verdict;
    if (verdict !== undefined) return verdict;
  }
  return 'counted';
}

/** "It would take 3h in total" is no sum of what was worked. */
const UNREAL: readonly Rule[] = [byDoerBehind, byOthers, byNegation, byCondition, byFuture];

function isSaid(verdict: Verdict | undefined): verdict is Verdict {
  return verdict !== undefined;
}
