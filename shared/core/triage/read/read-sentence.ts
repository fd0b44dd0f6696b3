// Reads one sentence: recognisers first, then the refiners in their order. The order matters: breaks are taken off
// before amounts are judged, brackets leave before the sentence is cut, and days are given when the parts are known.
import { present } from '../text/present.ts';
import { lowerAt } from '../text/token.ts';
import { type Found, hasKind, type MeaningOf, ofKind } from './finding.ts';
import type { Sight } from './recogniser.ts';
import type { Anchor, Anchored } from './refiners/anchor.ts';
import { toAnchors } from './refiners/anchors.ts';
import { type Judged, withoutAsides } from './refiners/asides.ts';
import { daysOfParts } from './refiners/days.ts';
import { perDay } from './refiners/days-of-work.ts';
import { type Part, toParts } from './refiners/parts.ts';
import { type Named, projectIn } from './refiners/project-name.ts';
import { shareOut } from './refiners/shares.ts';
import { verdictOn } from './refiners/verdict.ts';
import type { Verdict } from './refiners/verdicts/verdict-kind.ts';
import { type Scene, toScene } from './scene.ts';
import { accountOf, type SentenceAccount } from './sentence-account.ts';
import { doubtsAbout, withoutAmount } from './sentence-doubts.ts';
import {
  type Doubtful,
  evidenceOf,
  type Judgement,
  type SaidDay,
  type SaidProject,
  type Statement,
} from './sentence-reading.ts';
import { toldBits } from './told-bits.ts';

export interface SentenceReading extends SentenceAccount {
  readonly scene: Scene;
  readonly statements: readonly Statement[];
  /** Totals that were stated, as statements that count when nothing else does. */
  readonly totals: readonly Statement[];
  readonly doubts: readonly Doubtful[];
  /** Something was recognised as an amount, whatever became of it. */
  readonly hasAmounts: boolean;
  readonly candidates: number;
  readonly day: SaidDay | undefined;
  readonly project: SaidProject | undefined;
}

export function readSentence(sight: Sight): SentenceReading {
  const scene = toScene(sight);
  const anchored = toAnchors(scene);
  return anchored.anchors.length === 0 ? withoutAmounts(scene, anchored) : withAmounts(scene, anchored);
}

/** What it says of what follows, or of work without an amount. */
function withoutAmounts(scene: Scene, { passed }: Anchored): SentenceReading {
  return {
    scene,
    statements: [],
    totals: [],
    doubts: withoutAmount(scene),
    hasAmounts: false,
    ...accountOf(scene, passed),
    candidates: 0,
    day: dayIn(scene),
    project: saidProject(scene, projectIn(scene, wholeOf(scene))),
  };
}

function withAmounts(whole: Scene, { anchors, passed }: Anchored): SentenceReading {
  const all = anchors.map((anchor) => judge(whole, anchor));
  const { scene, judged } = withoutAsides(whole, all);
  const kept = judged.filter(({ verdict }) => verdict !== 'part');
  const parts = partsOf(scene, kept);
  const days = daysOfParts(scene, parts);
  const said = kept.map(({ anchor, verdict }, i) =>
    toStatement(scene, anchor, verdict, present(parts[i]), days[i]),
  );
  const resolved = (scene.told & REST) === 0 ? said : resolveRest(said);
  const shared = (scene.told & SHARED) === 0 ? resolved : resolved.flatMap(shareOut);
  const statements = shared.map(perDay);
  const told = statements.filter(({ verdict }) => verdict === 'counted' || verdict === 'future');
  const open: readonly Judgement[] = hasKind(scene.found, 'vague_day') ? told.filter(isOfVagueDay) : NONE;
  const dated = open.length === 0 ? told : told.filter((one) => !open.includes(one));
  const [only] = parts.length === 1 ? statements : []; // its part is the whole sentence
  return {
    scene,
    statements: shareProject(withProjectOfSum(statements, dated)),
    totals: statements.filter(({ verdict }) => verdict === 'total'),
    doubts: doubtsAbout(statements, told, open),
    hasAmounts: true,
    ...accountOf(whole, passed, { all, outside: judged, statements }),
    candidates: anchors.length,
    day: dayIn(scene),
    project: saidProject(scene, only ? only.project : projectIn(scene, wholeOf(scene))),
  };
}

const NONE: readonly never[] = [];
const REST = toldBits('rest');
const SHARED = toldBits('each', 'split');

function judge(scene: Scene, anchor: Anchor): Judged {
  const { verdict, by } = verdictOn(scene, anchor);
  return { anchor, verdict, by };
}

function wholeOf({ tokens }: Scene): Part {
  return { from: 0, to: tokens.length };
}

function dayIn(scene: Scene): SaidDay | undefined {
  const [day] = ofKind(scene.found, 'day');
  return day && saidDay(scene, day);
}

function saidProject(scene: Scene, named: Named | undefined): SaidProject | undefined {
  return named && { named: named.project, evidence: evidenceOf(scene, named, 'project', named.rule) };
}

/** "8h: ACME 6h, Globex 2h": the words behind the colon belong to what follows it. */
function partsOf(scene: Scene, judged: readonly Judged[]): Part[] {
  const anchors = judged.map(({ anchor }) => anchor);
  const [head] = judged;
  if (head?.verdict !== 'total') return toParts(scene, anchors);
  const [day] = ofKind(scene.found, 'day').filter(({ from }) => from === head.anchor.to);
  const colon = day?.to ?? head.anchor.to;
  if (scene.tokens[colon]?.text !== ':') return toParts(scene, anchors);
  return [{ from: 0, to: colon + 1 }, ...toParts(scene, anchors.slice(1), colon + 1)];
}

function toStatement(
  scene: Scene,
  anchor: Anchor,
  verdict: Verdict,
  part: Statement['part'],
  day: Found<MeaningOf<'day'>> | undefined,
): Judgement {
  const future = verdict === 'future' || day?.meaning.tense === 'future';
  return {
    scene,
    anchor,
    part,
    verdict,
    mood: future ? 'future' : 'counted',
    day: day && saidDay(scene, day),
    project: projectIn(scene, part),
  };
}

function saidDay(scene: Scene, day: Found<MeaningOf<'day'>>): SaidDay {
  const { dates, tense, half } = day.meaning;
  return { dates, tense, half, evidence: evidenceOf(scene, day, 'workDate', day.rule) };
}

/** "3h in total: 1h ACME, the rest Northwind": the rest is a sum like any other. Without a total it is vague. */
function resolveRest(statements: readonly Judgement[]): readonly Judgement[] {
  const minutesOf = ({ anchor }: Statement) => anchor.length?.meaning.minutes ?? 0;
  const total = statements.find(({ verdict }) => verdict === 'total');
  const counted = statements.filter(
    ({ verdict, anchor }) => verdict === 'counted' && anchor.kind === 'stated',
  );
  const left = (total ? minutesOf(total) : 0) - counted.reduce((sum, one) => sum + minutesOf(one), 0);
  return statements.flatMap((one) => {
    if (one.anchor.kind !== 'rest') return [one];
    if (total === undefined && counted.length > 0 && isSpentOn(one)) return [{ ...one, verdict: 'vague' }];
    if (left <= 0 || counted.length === 0) return [];
    const { from, to } = one.anchor;
    const length = {
      meaning: { kind: 'amount', minutes: left, form: 'stated' } as const,
      from,
      to,
      rule: 'rest-of-total',
    };
    return [{ ...one, anchor: { ...one.anchor, kind: 'stated' as const, length } }];
  });
}

/** "The rest on Globex", not "the rest of it". */
function isSpentOn({ scene, anchor }: Statement): boolean {
  return scene.lexicon.projects.strongBefore.has(lowerAt(scene.tokens, anchor.to));
}

/** "ACME 3h (2h meetings, 1h mail)": what a sum in front of them is said of. */
function withProjectOfSum(all: readonly Judgement[], told: readonly Judgement[]): readonly Judgement[] {
  const [sum] = all;
  if (sum?.verdict !== 'total' || sum.project === undefined) return told;
  const { project } = sum;
  return told.map((one) => ({ ...one, project: one.project ?? project }));
}

/** "Mon 2h, Tue 3.5h ACME", "ACME: 1h call, 2h review": one project said once for all of a sentence. */
function shareProject(statements: readonly Statement[]): readonly Statement[] {
  if (statements.length < 2) return statements;
  const named = statements.filter(({ project }) => project !== undefined);
  const [only] = named;
  if (named.length !== 1 || only?.project === undefined) return statements;
  const leads = only === statements[0] && only.project.from < only.anchor.from;
  const trails =
    only === statements.at(-1) &&
    statements.slice(0, -1).every(({ part, anchor, scene }) => isBare(scene, part, anchor));
  const { project } = only;
  const shares = (one: Statement) =>
    leads || trails || (one.day !== undefined && isBare(one.scene, one.part, one.anchor));
  return statements.map((one) => (shares(one) ? { ...one, project: one.project ?? project } : one));
}

/** Nothing in a part but its time and its day. */
function isBare({ tokens, found, lexicon }: Scene, { from, to }: Statement['part'], anchor: Anchor): boolean {
  return tokens.every((token, at) => {
    const outside = at < from || at >= to || token.kind === 'sign' || lexicon.edges.has(token.lower);
    return (
      outside || (at >= anchor.from && at < anchor.to) || found.some((one) => one.from <= at && at < one.to)
    );
  });
}

function isOfVagueDay({ scene, day, part }: Statement): boolean {
  const vague = ofKind(scene.found, 'vague_day');
  const before = vague.filter(({ from }) => from < part.to);
  if (day === undefined) return before.length > 0;
  const { lately } = scene.lexicon.days;
  return before.some(({ from }) => lately?.has(lowerAt(scene.tokens, from)));
}
