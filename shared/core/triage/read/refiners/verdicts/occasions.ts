// Rules about the occasion: a pause, a headline, a question, an amount that nobody worked.
import { lowerAt } from '../../../text/token.ts';
import { cues, ofKind } from '../../finding.ts';
import { covers, cuesInClause, type Scene } from '../../scene.ts';
import type { Anchor } from '../anchors.ts';
import { hasRequest } from './requests.ts';
import type { Verdict } from './verdict-kind.ts';

/** A lunch is no work, unless it has a name. */
export function byPause(scene: Scene, { from, to, pauseMinutes }: Anchor): Verdict | undefined {
  if (pauseMinutes > 0) return undefined; // its pause is taken off
  const { tokens, clauses, found, lexicon } = scene;
  const pauses = cuesInClause(scene, from, 'pause');
  if (pauses.length === 0) return undefined;
  const days = ofKind(found, 'day');
  const only = tokens.every(({ kind, lower }, at) => {
    const elsewhere = clauses[at] !== clauses[from] || (at >= from && at < to);
    return elsewhere || kind === 'sign' || lexicon.edges.has(lower) || covers(pauses, at) || covers(days, at);
  });
  return only ? 'dropped' : undefined;
}

const PROBABLE_MINUTES = 16 * 60;

/** "40-hour week", "in the last 24 hours": nobody says that somebody worked so long. */
export function byProbability({ found }: Scene, { length }: Anchor): Verdict | undefined {
  const told =
    cues(found, 'done', 'self', 'request').length > 0 ||
    found.some(({ meaning }) => ['day', 'project', 'code', 'vague_day'].includes(meaning.kind));
  return (length?.meaning.minutes ?? 0) > PROBABLE_MINUTES && !told ? 'dropped' : undefined;
}

const LONGEST_SPAN_OF_WORK = 12 * 60;
const FIRST_HOUR = 7 * 60;

/** "Réunion ACME 14h": when rather than how long, where the mark of an hour is a unit too. */
export function byClock(scene: Scene, { from, to, length }: Anchor): Verdict | undefined {
  const { tokens, lexicon, found } = scene;
  const { hourMarks, appointments } = lexicon.clocks;
  const minutes = length?.meaning.minutes ?? 0;
  const isMarked = tokens.slice(from, to).some(({ lower }) => hourMarks?.has(lower));
  if (!isMarked || minutes < FIRST_HOUR || cues(found, 'done', 'self', 'request').length > 0)
    return undefined;
  const meets =
    appointments !== undefined && tokens.slice(0, from).some(({ lower }) => appointments.has(lower));
  return meets || minutes > LONGEST_SPAN_OF_WORK ? 'vague' : undefined;
}

export function byTopic(scene: Scene): Verdict | undefined {
  const { barelyDone } = scene.lexicon.verdicts;
  const told = cues(scene.found, 'done', 'request').some(
    ({ from }) => !barelyDone?.has(lowerAt(scene.tokens, from)),
  );
  return cues(scene.found, 'topic').length > 0 && !told ? 'dropped' : undefined;
}

export function byQuestion(scene: Scene, { to }: Anchor): Verdict | undefined {
  if (!scene.isQuestion || hasRequest(scene)) return undefined;
  const tail =
    scene.clauses.at(-1) !== scene.clauses[to - 1] &&
    scene.clauses.filter((clause) => clause === scene.clauses.at(-1)).length <= 4;
  return tail && cues(scene.found, 'done', 'self').length > 0 ? undefined : 'dropped';
}
