// What a sentence leaves in question: amounts and days that say too little, names that may be several projects, work without an
// amount.
import { lowerAt } from '../text/token.ts';
import { cues, hasCue, hasKind } from './finding.ts';
import { doubt } from './refiners/to-drafts.ts';
import type { Scene } from './scene.ts';
import { type Doubtful, evidenceOf, type Judgement, type Statement } from './sentence-reading.ts';
import { toldBits } from './told-bits.ts';

/** @param told those of `all` that tell time, and `open` those of them whose day is left open. */
export function doubtsAbout(
  all: readonly Judgement[],
  told: readonly Judgement[],
  open: readonly Judgement[],
): readonly Doubtful[] {
  if (isClear(all, told, open)) return NONE; // as most are
  return [
    ...vagueAmounts(all),
    ...open.map((one) => doubt(one, 'day_vague')),
    ...told.flatMap(ambiguousProject),
  ];
}

const NONE: readonly never[] = [];

/** Each is told, on a day that is clear, for one project at most. */
function isClear(all: readonly Judgement[], told: readonly Judgement[], open: readonly Judgement[]): boolean {
  return told.length === all.length && open.length === 0 && told.every(({ project }) => !project?.choices);
}

function vagueAmounts(statements: readonly Judgement[]): Doubtful[] {
  const isTold = statements.some(({ verdict }) => verdict === 'counted');
  return statements
    .filter(
      ({ verdict, scene, anchor }) =>
        verdict === 'vague' &&
        ((isTold && anchor.range === undefined) || anchor.from === 0 || soundsLikeWork(scene)),
    )
    .map((one) => doubt(one, 'amount_vague'));
}

function soundsLikeWork({ found, tokens }: Scene): boolean {
  const told = hasCue(found, 'done', 'self', 'request', 'work', 'each');
  return told || hasKind(found, 'project') || tokens.length <= SHORT;
}

const SHORT = 10; // tokens of a sentence that needs no verb to be a report of work

/** Logged under the name as said, and asked: which of these? */
function ambiguousProject({ scene, project }: Statement): Doubtful[] {
  if (project?.choices === undefined) return [];
  const evidence = evidenceOf(scene, project, 'project', project.rule);
  const { choices } = project;
  return [{ doubt: 'project_ambiguous', words: evidence.text, evidence: [evidence], drafts: [], choices }];
}

const WORK = toldBits('work', 'done');
const UNREAL = toldBits('negated', 'conditional', 'future', 'others');

/** "Worked on the redesign yesterday": work without an amount. */
export function withoutAmount(scene: Scene): readonly Doubtful[] {
  const { found, isQuestion, lexicon, told } = scene;
  if ((told & WORK) === 0 || isQuestion || (told & UNREAL) !== 0) return NONE;
  const works = (at: number) => lexicon.verdicts.works?.has(lowerAt(scene.tokens, at));
  const isWork = cues(found, 'work', 'done').some(
    ({ meaning, from }) => meaning.cue === 'work' || works(from),
  );
  if (!isWork) return NONE;
  if (scene.tokens.some(({ lower }) => lexicon.verdicts.you.has(lower))) return NONE;
  const evidence = evidenceOf(scene, { from: 0, to: scene.tokens.length }, 'description', 'amount-missing');
  return [{ doubt: 'amount_missing', words: evidence.text, evidence: [evidence], drafts: [] }];
}
