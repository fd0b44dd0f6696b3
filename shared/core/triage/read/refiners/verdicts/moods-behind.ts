// The mood of languages whose verbs stand last: what follows an amount says whether it was done (`しました`), is denied
// (`していません`), supposed (`かもしれません`) or still to come (`する予定です`).
import { lowerAt } from '../../../text/token.ts';
import { type Cue, cues, ofKind } from '../../finding.ts';
import type { Scene } from '../../scene.ts';
import type { Anchor } from '../anchor.ts';

export type Predicate = 'done' | 'request' | 'future' | 'conditional' | 'negated';

const PREDICATES: readonly Predicate[] = ['done', 'request', 'future', 'conditional', 'negated'];
/** Of several in a row (`完了予定`) the one that takes most away. */
const STRONGEST: readonly Predicate[] = ['negated', 'conditional', 'future', 'request', 'done'];

/** What is said of an amount by the first verb behind it; `undefined` where none is. */
export function predicateBehind(scene: Scene, { from, to }: Anchor): Predicate | undefined {
  const behind = cues(scene.found, ...PREDICATES, 'work').filter((cue) => cue.from >= to);
  const [first] = behind;
  if (first !== undefined && scene.lexicon.verdicts.onlyMarks?.has(lowerAt(scene.tokens, first.from)))
    return 'done';
  if (first === undefined || startsAnew(scene, to, first.from)) return undefined;
  const gap = behind.findIndex((cue, i) => i > 0 && behind[i - 1]?.to !== cue.from);
  const row = gap < 0 ? behind : behind.slice(0, gap);
  const kinds = new Set<Cue>(row.map(({ meaning }) => (meaning.cue === 'work' ? 'done' : meaning.cue)));
  const said = STRONGEST.find((kind) => kinds.has(kind));
  return said === 'negated' && isOfAnother(scene, from, first.from) ? undefined : said;
}

/** "2時間、明日は3時間の予定": another day begins another statement. */
function startsAnew({ found }: Scene, from: number, to: number): boolean {
  return ofKind(found, 'day').some((day) => day.from >= from && day.to <= to);
}

/** "2時間、レビューはしていません": another thing is denied, in a clause of its own. */
function isOfAnother({ tokens, clauses, lexicon }: Scene, from: number, verb: number): boolean {
  if (clauses[from] === clauses[verb]) return false;
  const marks = lexicon.verdicts.topicMarks;
  return tokens.some(
    (_token, at) => at < verb && clauses[at] === clauses[verb] && marks?.has(lowerAt(tokens, at)),
  );
}
