// Judges each anchor: is it time that the sender worked, or one of the many amounts that are not to be logged?
// Reading rules 1, 6, 7 and 8. An ordered list of small rules: the first that speaks decides.
import { lowerAt, textAt } from '../../text/token.ts';
import { type Cue, cues, type Found, ofKind } from '../finding.ts';
import { cuesInClause, type Scene } from '../scene.ts';
import type { Anchor } from './anchors.ts';

export type Verdict = 'counted' | 'vague' | 'future' | 'total' | 'running' | 'part' | 'dropped';

interface Rule {
  readonly name: string;
  judge(scene: Scene, anchor: Anchor): Verdict | undefined;
}

const LINKING = new Set(['of', 'at', 'is', ':', 'a', 'an', 'the', 'was', '~', '=', 'for', 'about', 'around']);
const HEAD_REACH = 2;

const RULES: readonly Rule[] = [
  { name: 'beside', judge: byNeighbours }, // what touches an amount says more than the sentence around it
  { name: 'part', judge: byPart },
  { name: 'total', judge: byTotal },
  { name: 'others', judge: byOthers },
  { name: 'negated', judge: byNegation },
  { name: 'conditional', judge: byCondition },
  { name: 'future', judge: byFuture },
  { name: 'statement', judge: byStatement }, // after the moods: "it would be 2h" is one of them
  { name: 'topic', judge: byTopic },
  { name: 'question', judge: byQuestion },
  { name: 'addressee', judge: byAddressee },
  { name: 'pause', judge: byPause },
  { name: 'improbable', judge: byProbability },
  { name: 'vague', judge: byVagueness },
];

export function verdictOn(scene: Scene, anchor: Anchor): Verdict {
  for (const { judge } of RULES) {
    const verdict = judge(scene, anchor);
    if (verdict !== undefined) return verdict;
  }
  return 'counted';
}

function byNeighbours(scene: Scene, { from, to, range }: Anchor): Verdict | undefined {
  if (range !== undefined) return undefined;
  const before = cueBefore(scene, from);
  const after = cueAfter(scene, to);
  return before === 'not_before' || after === 'not_after' || isLabelled(scene, from) ? 'dropped' : undefined;
}

/** "More than 2h", "2h or so": last, because "if it takes more than 2h" is no report at all. */
function byVagueness(scene: Scene, { from, to, kind }: Anchor): Verdict | undefined {
  const near = cueBefore(scene, from) === 'vague_before' || cueAfter(scene, to) === 'vague_after';
  return near || kind === 'vague' ? 'vague' : undefined;
}

/** "Quote for Globex: 12h": a label says of what kind the amount behind its colon is. */
function isLabelled({ tokens, found }: Scene, from: number): boolean {
  const [label] = cues(found, 'not_before', 'future', 'conditional');
  return (
    textAt(tokens, from - 1) === ':' &&
    label?.meaning.cue === 'not_before' &&
    label.from <= 1 &&
    label.to < from
  );
}

/** The cue that ends where an amount begins, small words between them left out. */
function cueBefore({ tokens, found }: Scene, from: number): Cue | undefined {
  let at = from;
  for (let steps = 0; steps < 4; steps += 1) {
    const cue = cues(found, 'not_before', 'vague_before', 'approximate').find(({ to }) => to === at);
    if (cue && cue.meaning.cue !== 'approximate') return cue.meaning.cue;
    if (cue) at = cue.from;
    else if (LINKING.has(lowerAt(tokens, at - 1))) at -= 1;
    else return undefined;
  }
  return undefined;
}

function cueAfter({ tokens, found }: Scene, to: number): Cue | undefined {
  const cue = cues(found, 'not_after', 'vague_after').find(({ from }) => from === to);
  if (cue?.meaning.cue !== 'not_after') return cue?.meaning.cue;
  // "2h budget review" is work on a budget; "a 40h budget" is one
  const next = tokens[cue.to];
  const modifies =
    next?.kind === 'word' && !AFTER_NOUN.has(next.lower) && !found.some((one) => one.from === cue.to);
  return modifies ? undefined : 'not_after';
}

const AFTER_NOUN = new Set(
  'for on of is was in to left and at from by per with until but so before after that which as if when because we i'.split(
    ' ',
  ),
);

/** "(incl. 15m setup)", "of which 20m": told already. */
function byPart(scene: Scene, { from, to }: Anchor): Verdict | undefined {
  const inClause = cuesInClause(scene, from, 'part');
  const after = inClause.find((cue) => cue.from >= to);
  if (inClause.some((cue) => cue.to <= from)) return 'part';
  return after !== undefined && lowerAt(scene.tokens, after.from) === 'included' ? 'part' : undefined;
}

function byTotal(scene: Scene, { from, to, kind }: Anchor): Verdict | undefined {
  if (kind !== 'stated') return undefined;
  if (cuesInClause(scene, from, 'running').length > 0) return 'running';
  if (headsList(scene, to)) return 'total';
  const near = cues(scene.found, 'total').some((cue) => {
    if (cue.from >= to) return cue.from - to <= 1;
    return cue.to <= from && from - cue.to <= 3 && !endsBefore(scene, cue.from);
  });
  return near ? 'total' : undefined;
}

/** "Today 7h: 4h ACME, rest Globex": what stands before the colon is made of what follows. */
function headsList({ tokens, found }: Scene, to: number): boolean {
  return (
    textAt(tokens, to) === ':' &&
    found.some(({ from, meaning }) => from === to + 1 && meaning.kind === 'amount')
  );
}

/** In "3h in total: 1h ACME" the total is what stands before. */
function endsBefore({ found }: Scene, at: number): boolean {
  return ofKind(found, 'amount').some(({ to }) => at >= to && at - to <= 1);
}

/** "took Priya 3 days", "Priya spent 2h", "he worked 3h". */
function byOthers(scene: Scene, { from }: Anchor): Verdict | undefined {
  const { tokens, clauses } = scene;
  const start = clauses.indexOf(clauses[from] ?? 0);
  const self = cuesInClause(scene, from, 'self').some((cue) => cue.to <= from);
  if (self) return undefined;
  if (cuesInClause(scene, from, 'others').some((cue) => cue.to <= from)) return 'dropped';
  const named = cuesInClause(scene, from, 'done').some(
    ({ from: verb, to }) =>
      to <= from &&
      (isPerson(scene, verb - 1, start) ||
        (to < from && lowerAt(tokens, verb) === 'took' && isPerson(scene, to, start))),
  );
  return named ? 'dropped' : undefined;
}

/** A capitalised word that is neither project nor day, as the subject or object of a verb. */
function isPerson({ tokens, lexicon, found }: Scene, at: number, start: number): boolean {
  const token = tokens[at];
  if (token === undefined || at < start || !/^\p{Lu}\p{Ll}/u.test(token.text)) return false;
  if (found.some(({ from, to }) => from <= at && at < to)) return false;
  return (
    !lexicon.projects.ordinary.has(token.lower) &&
    !lexicon.projects.before.has(lowerAt(tokens, at - 1)) &&
    !/ing$|ed$/.test(token.lower)
  );
}

const STRONG_NO = /n't$|^(?:not|never|nothing|neither|nor|didnt|dont|havent)$/;

function byNegation(scene: Scene, { from, to }: Anchor): Verdict | undefined {
  const { tokens, clauses } = scene;
  const start = clauses.indexOf(clauses[from] ?? 0);
  const negated = cuesInClause(scene, from, 'negated').some((cue) => {
    const word = lowerAt(tokens, cue.from);
    if (cue.from >= to) return ['was', 'were', 'is', 'got', 'been'].includes(lowerAt(tokens, cue.from - 1));
    return STRONG_NO.test(word) || cue.from - start <= HEAD_REACH || from - cue.to <= 1;
  });
  return negated ? 'dropped' : undefined;
}

function byCondition(scene: Scene, anchor: Anchor): Verdict | undefined {
  if (hasRequest(scene)) return undefined;
  return moodOf(scene, anchor, 'conditional') ? 'dropped' : undefined;
}

function byFuture(scene: Scene, anchor: Anchor): Verdict | undefined {
  return moodOf(scene, anchor, 'future') ? 'future' : undefined;
}

/** A mood holds in its clause, and in those after it until something is told as done. */
function moodOf(scene: Scene, { from, to }: Anchor, mood: 'conditional' | 'future'): boolean {
  const clause = scene.clauses[from] ?? 0;
  return cues(scene.found, mood).some((cue) => {
    const where = scene.clauses[cue.from] ?? 0;
    if (where === clause)
      return cue.from < from || !tellsDone(scene, scene.clauses.indexOf(clause), from, to);
    return (
      where < clause &&
      !scene.lexicon.contrasts.has(lowerAt(scene.tokens, scene.clauses.indexOf(clause))) &&
      !tellsDone(scene, cue.to, from, to)
    );
  });
}

/** Something between two places, or right behind the amount, says that it has happened. */
function tellsDone({ found }: Scene, start: number, from: number, to: number): boolean {
  const done = cues(found, 'done').some((cue) => cue.from >= start && cue.to <= from);
  const past = ofKind(found, 'day').some(
    (day) => day.meaning.tense === 'past' && day.from >= start && day.from <= to + 3,
  );
  return done || past;
}

/** "Cache TTL is 1h", "the servers were down for 3h": how long a thing is or was, not how long someone worked. */
function byStatement(scene: Scene, { from, to }: Anchor): Verdict | undefined {
  const { tokens, clauses } = scene;
  const start = clauses.indexOf(clauses[from] ?? 0);
  const subject = tokens.slice(start, from).some(({ lower }) => SUBJECTS.has(lower));
  const requested = hasRequest(scene);
  if (subject || requested) return undefined;
  const before = tokens.slice(start, from).findIndex(({ lower }) => COPULAS.has(lower));
  const past = before >= 0 && PAST_COPULAS.has(lowerAt(tokens, start + before));
  const beside = past && isBetweenSmall(scene, start + before + 1, from);
  const owned = tokens.slice(start, from).some(({ lower }) => lower === 'my');
  if (before >= 0 && !beside && !(owned && !past)) return 'dropped';
  const states = cuesInClause(scene, from, 'states').some((cue) => cue.to <= from && from - cue.to <= 2);
  const told = cues(scene.found, 'self', 'done').some((cue) => cue.to <= from);
  if (states && !told) return 'dropped';
  return COPULAS.has(lowerAt(tokens, to)) || (from > start + 1 && copulaAfter(scene, to))
    ? 'dropped'
    : undefined;
}

const SUBJECTS = new Set(['i', 'we', "i've", "we've", "i'm", "we're", 'myself']);
const PAST_COPULAS = new Set(['was', 'were']);
const COPULAS = new Set(['is', 'are', 'was', 'were', "isn't", "aren't"]);

/** "10 hours is attached": the amount belongs to what is said of something else. */
function copulaAfter(scene: Scene, to: number): boolean {
  const { tokens, clauses } = scene;
  const told = cuesInClause(scene, to - 1, 'done', 'self').some(
    (cue) => cue.to < to && !PAST_COPULAS.has(lowerAt(tokens, cue.from)),
  );
  return (
    !told &&
    tokens.some(
      ({ lower }, at) => at >= to && clauses[at] === clauses[to - 1] && (lower === 'is' || lower === 'are'),
    )
  );
}

function isBetweenSmall({ tokens, lexicon, found }: Scene, from: number, to: number): boolean {
  return tokens
    .slice(from, to)
    .every(({ lower }, i) => lexicon.edges.has(lower) || covers(cues(found, 'approximate'), from + i));
}

/** A lunch is no work, unless it has a name. */
function byPause(scene: Scene, { from, to }: Anchor): Verdict | undefined {
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
function byProbability({ found }: Scene, { length }: Anchor): Verdict | undefined {
  const told =
    cues(found, 'done', 'self', 'request').length > 0 ||
    found.some(({ meaning }) => ['day', 'project', 'code', 'vague_day'].includes(meaning.kind));
  return (length?.meaning.minutes ?? 0) > PROBABLE_MINUTES && !told ? 'dropped' : undefined;
}

function byTopic(scene: Scene): Verdict | undefined {
  const told = cues(scene.found, 'done', 'request').length > 0;
  return cues(scene.found, 'topic').length > 0 && !told ? 'dropped' : undefined;
}

function byQuestion(scene: Scene, { to }: Anchor): Verdict | undefined {
  if (!scene.isQuestion || hasRequest(scene)) return undefined;
  const tail =
    scene.clauses.at(-1) !== scene.clauses[to - 1] &&
    scene.clauses.filter((clause) => clause === scene.clauses.at(-1)).length <= 4;
  return tail && cues(scene.found, 'done', 'self').length > 0 ? undefined : 'dropped';
}

/** What is said of the reader's time is not the writer's. */
function byAddressee(scene: Scene): Verdict | undefined {
  const { tokens, found } = scene;
  const you = tokens.some(
    ({ lower }, i) =>
      ['you', 'your', "you're", "you've"].includes(lower) && !/^thanks?$/.test(lowerAt(tokens, i - 1)),
  );
  return you && cues(found, 'self', 'request').length === 0 ? 'dropped' : undefined;
}

/** "Please log 2h", "could you add 2h": not "should I book 2h". */
function hasRequest(scene: Scene): boolean {
  const { tokens, clauses, lexicon, found } = scene;
  return cues(found, 'request').some(({ from, to }) => {
    const before = tokens.slice(clauses.indexOf(clauses[from] ?? 0), from);
    return (
      to - from > 1 ||
      before.every(({ kind, lower }) => kind === 'sign' || lexicon.commands.polite.has(lower))
    );
  });
}

export function covers(found: readonly Found[], at: number): boolean {
  return found.some(({ from, to }) => from <= at && at < to);
}
