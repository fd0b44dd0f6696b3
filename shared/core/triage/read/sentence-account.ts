// What a sentence has to account for: the amounts that were recognised in it, and why it passes over which of them.
import type { Passed, Stretch } from './account.ts';
import { stretchOf } from './account.ts';
import type { Passing } from './passing.ts';
import type { Judged } from './refiners/asides.ts';
import type { Part } from './refiners/parts.ts';
import type { Verdict } from './refiners/verdicts/verdict-kind.ts';
import type { Scene } from './scene.ts';
import type { Judgement } from './sentence-reading.ts';

export interface SentenceAccount {
  readonly seen: readonly Stretch[];
  readonly passed: readonly Passed[];
}

interface Verdicts {
  readonly all: readonly Judged[];
  /** Those that stand in no brackets. */
  readonly outside: readonly Judged[];
  readonly statements: readonly Judgement[];
}

interface Reason {
  readonly anchor: Part;
  readonly why: Passing;
}

/** @param passed what was no time of work before anything was judged. */
export function accountOf(scene: Scene, passed: readonly Reason[], verdicts?: Verdicts): SentenceAccount {
  const { seen, tokens } = scene;
  if (seen.length === 0) return NOTHING_SEEN;
  const reasons = [...passed];
  addTakenBack(reasons, scene);
  if (verdicts) addJudged(reasons, verdicts);
  return {
    seen: seen.map((one) => stretchOf(tokens, one)),
    passed: reasons.map(({ anchor, why }) => toPassed(stretchOf(tokens, anchor), why)),
  };
}

const NOTHING_SEEN: SentenceAccount = { seen: [], passed: [] };

function toPassed({ start, end }: Stretch, why: Passing): Passed {
  return { start, end, why };
}

function addTakenBack(reasons: Reason[], { found, seen }: Scene): void {
  for (const one of found)
    if (one.rule === 'aside' && seen.some(({ from }) => from === one.from))
      reasons.push({ anchor: one, why: 'taken_back' });
}

/** What was dropped by a judge, stands in brackets that tell nothing, is a break, or is vague and sounds like no work. */
function addJudged(reasons: Reason[], { all, outside, statements }: Verdicts): void {
  for (const { anchor, verdict, by } of all) {
    if (by === undefined) continue;
    const isInside = outside !== all && !outside.some((one) => one.anchor === anchor);
    if (OVER.has(verdict) || isInside) reasons.push({ anchor, why: by });
  }
  addPauses(reasons, all);
  for (const { anchor, verdict } of statements)
    if (verdict === 'vague') reasons.push({ anchor, why: 'no_work' });
}

/** An entry stands on the place of what was told twice: only breaks are passed over. */
function addPauses(reasons: Reason[], all: Verdicts['all']): void {
  for (const { anchor } of all)
    for (const one of anchor.joined) if (one.rule === 'pause') reasons.push({ anchor: one, why: 'pause' });
}

const OVER: ReadonlySet<Verdict> = new Set<Verdict>(['dropped', 'part', 'running']);
