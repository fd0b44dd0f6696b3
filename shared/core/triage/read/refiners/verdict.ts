// Judges each anchor: is it time that the sender worked, or one of the many amounts that are not to be logged?
// Reading rules 1, 6, 7 and 8. An ordered list of small rules: the first that speaks decides.
import type { Scene } from '../scene.ts';
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

const RULES: readonly Rule[] = [
  byInstead,
  byBudget,
  byReckoning,
  byCard,
  byAbsence,
  byAskedAbout,
  byNeighbours, // what touches an amount says more than the sentence around it
  byPart,
  byTotal,
  byAnotherBeside,
  byDoerBehind,
  byHabit,
  byOwner,
  byOthers,
  byOpening,
  byNegation,
  byCondition,
  byTopic, // before plans: "from Monday on I can be reached from 9 to 5"
  byFuture,
  byStatement, // after the moods: "it would be 2h" is one of them
  byQuestion,
  byAddressee,
  byPause,
  byAgent,
  byProbability,
  byClock,
  byVagueness,
  byEach,
  byNameOfPerson,
];

export function verdictOn(scene: Scene, anchor: Anchor): Verdict {
  for (const judge of RULES) {
    const verdict = judge(scene, anchor);
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
