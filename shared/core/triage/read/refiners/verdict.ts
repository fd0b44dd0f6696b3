// Judges each anchor: is it time that the sender worked, or one of the many amounts that are not to be logged?
// Reading rules 1, 6, 7 and 8. An ordered list of small rules: the first that speaks decides.
import { type Hints, hintBits } from '../../languages/hints.ts';
import type { Passing } from '../passing.ts';
import type { Scene } from '../scene.ts';
import { type Told, toldBits } from '../told-bits.ts';
import type { Anchor } from './anchor.ts';
import { byAbsence } from './verdicts/absence.ts';
import { byAddressee } from './verdicts/addressee.ts';
import { byAgent } from './verdicts/agents.ts';
import { byAnotherBeside, byDoerBehind, byOtherBehind } from './verdicts/another-beside.ts';
import { byAskedAbout } from './verdicts/asked-about.ts';
import { byBudget, byReckoning } from './verdicts/budgets.ts';
import { byHabit, byOwner } from './verdicts/habits.ts';
import { byInstead } from './verdicts/instead.ts';
import { byLeave } from './verdicts/leave.ts';
import { byCondition, byFuture, byNegation } from './verdicts/moods.ts';
import { byNeighbours, byVagueness } from './verdicts/neighbours.ts';
import {
  byClock,
  byNextOccasion,
  byPause,
  byProbability,
  byQuestion,
  byTopic,
} from './verdicts/occasions.ts';
import { byCard, byOpening } from './verdicts/opening-hours.ts';
import { byPastime } from './verdicts/pastimes.ts';
import { byOthers } from './verdicts/persons.ts';
import { byPresentTense } from './verdicts/present-tense.ts';
import { byEach, byNameOfPerson } from './verdicts/shares.ts';
import { byStatement } from './verdicts/statements.ts';
import { byPart, byTotal } from './verdicts/sums.ts';
import type { Rule, Verdict } from './verdicts/verdict-kind.ts';

interface Judge {
  readonly name: Passing;
  readonly rule: Rule;
  /** It has nothing to say where none of these was found, and no word hints at it. */
  readonly told: Told;
  readonly hints: Hints;
}

const on = (name: Passing, rule: Rule, told: Told, hints: Hints = 0): Judge => ({ name, rule, told, hints });

export const JUDGES: readonly Judge[] = [
  on('instead', byInstead, 0, hintBits('inFact')),
  on('budget', byBudget, toldBits('not_before')),
  on('reckoning', byReckoning, 0, hintBits('reckoned')),
  on('card', byCard, toldBits('range')),
  on('absence', byAbsence, 0, hintBits('idle')),
  on('absence', byLeave, 0, hintBits('idle')),
  on('asked_about', byAskedAbout, 0, hintBits('lasting')),
  // what touches an amount says more than the sentence around it
  on(
    'neighbours',
    byNeighbours,
    toldBits('not_before', 'vague_before', 'not_after', 'vague_after'),
    hintBits('citing'),
  ),
  on('part', byPart, toldBits('part', 'part_after')),
  on('total', byTotal, toldBits('total', 'running', 'several')),
  on('another', byAnotherBeside, toldBits('several')),
  on('another', byDoerBehind, 0, hintBits('doer')),
  on('another', byOtherBehind, toldBits('others')),
  on('habit', byHabit, 0, hintBits('habit')),
  on('owner', byOwner, 0, hintBits('colon')),
  on('others', byOthers, toldBits('others', 'future', 'done'), hintBits('other')),
  on('opening', byOpening, 0, hintBits('opening')),
  on('negation', byNegation, toldBits('negated')),
  on('condition', byCondition, toldBits('conditional'), hintBits('undone')),
  on('topic', byNextOccasion, 0, hintBits('next')),
  // before plans: "from Monday on I can be reached from 9 to 5"
  on('topic', byTopic, toldBits('topic'), hintBits('bill')),
  on('future', byFuture, toldBits('future'), hintBits('planned')),
  on('present', byPresentTense, 0, hintBits('present')),
  // after the moods: "it would be 2h" is one of them
  on('statement', byStatement, toldBits('states'), hintBits('copula')),
  on('question', byQuestion, 0, hintBits('question')),
  on('addressee', byAddressee, 0, hintBits('you')),
  on('pause', byPause, toldBits('pause')),
  on('agent', byAgent, 0, hintBits('agentVerb')),
  on('probability', byProbability, toldBits('amount')),
  on('clock', byClock, 0, hintBits('hourMark')),
  on(
    'vagueness',
    byVagueness,
    toldBits('vague_before', 'vague_after', 'not_after', 'vague_amount', 'several'),
    hintBits('open'),
  ),
  on('each', byEach, toldBits('each')),
  on('pastime', byPastime, 0, hintBits('idle')),
  on('person', byNameOfPerson, toldBits('noise'), hintBits('givenName')),
];

export interface Ruling {
  readonly verdict: Verdict;
  /** The judge that spoke; `undefined`: none did, and the amount counts. */
  readonly by: Passing | undefined;
}

export function verdictOn(scene: Scene, anchor: Anchor): Ruling {
  const { told, hints } = scene;
  for (const judge of JUDGES) {
    if ((told & judge.told) === 0 && (hints & judge.hints) === 0) continue;
    const verdict = judge.rule(scene, anchor);
    if (verdict === 'total') return unreal(scene, anchor) ?? { verdict, by: judge.name };
    if (verdict !== undefined) return { verdict, by: judge.name };
  }
  return COUNTED;
}

/** "It would take 3h in total" is no sum of what was worked. */
function unreal(scene: Scene, anchor: Anchor): Ruling | undefined {
  for (const { name, rule } of UNREAL) {
    const verdict = rule(scene, anchor);
    if (verdict !== undefined) return { verdict, by: name };
  }
  return undefined;
}

const MOODS: readonly Rule[] = [byDoerBehind, byOthers, byNegation, byCondition, byFuture];
const UNREAL = JUDGES.filter(({ rule }) => MOODS.includes(rule));
const COUNTED: Ruling = { verdict: 'counted', by: undefined };
