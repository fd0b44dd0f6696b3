// What a sentence has to account for: the amounts that were recognised in it, and why it passes over which of them.
import type { Passed, Passing, Stretch } from './account.ts';
import { stretchOf } from './account.ts';
import type { Found } from './finding.ts';
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
  const reasons = [...passed, ...takenBack(scene), ...(verdicts ? judgedSo(verdicts) : [])];
  return {
    seen: seen.map((one) => stretchOf(tokens, one)),
    passed: reasons.map(({ anchor, why }) => ({ ...stretchOf(tokens, anchor), why })),
  };
}

const NOTHING_SEEN: SentenceAccount = { seen: [], passed: [] };

function takenBack({ found, seen }: Scene): readonly Reason[] {
  const isTaken = (one: Found) => one.rule === 'aside' && seen.some(({ from }) => from === one.from);
  return found.filter(isTaken).map((anchor) => ({ anchor, why: 'taken_back' }));
}

/** What was dropped by a judge, stands in brackets that tell nothing, is a break, or is vague and sounds like no work. */
function judgedSo({ all, outside, statements }: Verdicts): readonly Reason[] {
  const dropped = all.flatMap(({ anchor, verdict, by }): readonly Reason[] => {
    const isOver = OVER.has(verdict) || (outside !== all && !outside.some((one) => one.anchor === anchor));
    return by !== undefined && isOver ? [{ anchor, why: by }] : [];
  });
  const pauses = all.flatMap(({ anchor }) => anchor.joined);
  const vague = statements.filter(({ verdict }) => verdict === 'vague');
  return [
    ...dropped,
    ...pauses.map((anchor): Reason => ({ anchor, why: 'pause' })),
    ...vague.map(({ anchor }): Reason => ({ anchor, why: 'no_work' })),
  ];
}

const OVER: ReadonlySet<Verdict> = new Set<Verdict>(['dropped', 'part', 'running']);
