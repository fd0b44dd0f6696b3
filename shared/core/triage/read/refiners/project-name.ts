// Names the project of a part: one of the catalogue, else the name that the writer clearly uses, kept as said.
import type { ProjectReference } from '../../../time-entry.ts';
import { GIVEN_NAMES } from '../../languages/given-names.ts';
import {
  isAllCapitals,
  isCapitalised,
  isGlued,
  lowerAt,
  type Token,
  textAt,
  tokenAt,
} from '../../text/token.ts';
import { covers, firstOf, ofKind } from '../finding.ts';
import { resolveName } from '../resolve-name.ts';
import type { Scene } from '../scene.ts';
import type { Part } from './parts.ts';

/** A project and the tokens that name it. */
export interface Named {
  readonly project: ProjectReference;
  readonly from: number;
  readonly to: number;
  readonly rule: string;
  /** Projects of the catalogue that the name could mean, where it is not clear which. */
  readonly choices?: readonly ProjectReference[];
}

const NAME_WORDS = 3;
/** What stands beside a name says how likely the work was for it. */
const WEIGHT = {
  word: 1,
  inCompany: 1,
  capitalsInCompany: 2,
  capitals: 3,
  ledLoosely: 4,
  particle: 4,
  bracket: 4,
  label: 5,
  behindTime: 5,
  led: 6,
};
/** Tokens of a part before the name that its label ends with (`Client X:`). */
const LABEL_REACH = 2;
const SIGNS_BEFORE_LABEL_END = new Set([':', '-', '–', '—', '=', '|', '>']);

export function projectIn(scene: Scene, part: Part): Named | undefined {
  return (
    known(scene, part) ??
    ticket(scene, part) ??
    bracketed(scene, part) ??
    tagged(scene, part) ??
    said(scene, part)
  );
}

function known({ found }: Scene, part: Part): Named | undefined {
  const first = firstOf(found, 'project', part);
  return first && { project: first.meaning.project, from: first.from, to: first.to, rule: first.rule };
}

function ticket({ found }: Scene, part: Part): Named | undefined {
  const first = firstOf(found, 'code', part);
  return (
    first && {
      project: { kind: 'named', name: first.meaning.name },
      from: first.from,
      to: first.to,
      rule: first.rule,
    }
  );
}

/** The name that begins at a place, whoever stands before it. */
export function nameAt(scene: Scene, at: number, end: number): Named | undefined {
  const here = { from: at, to: at + 1 };
  const found = known(scene, here) ?? ticket(scene, here);
  if (found) return found;
  return isName(scene, at)
    ? named(
        scene,
        at,
        nameEnd(scene, at, end, (index) => isName(scene, index)),
        'name-as-said',
      )
    : undefined;
}

/** `[Globex]`. */
function bracketed(scene: Scene, { from, to }: Part): Named | undefined {
  for (let at = from; at < to; at += 1) {
    if (textAt(scene.tokens, at) !== '[') continue;
    const end = nameEnd(scene, at + 1, to, () => true);
    if (textAt(scene.tokens, end) === ']') return named(scene, at + 1, end, 'bracketed-name');
  }
  return undefined;
}

/** `#intra`, `@brook`: a tag names a project only where the catalogue knows one like it. */
function tagged({ found, context }: Scene, { from, to }: Part): Named | undefined {
  for (const one of ofKind(found, 'tag')) {
    if (one.from < from || one.from >= to) continue;
    const resolved = resolveName(one.meaning.name, context.catalogue);
    if (resolved?.kind === 'one')
      return { project: resolved.project, from: one.from, to: one.to, rule: resolved.rule };
  }
  return undefined;
}

/** The best of the capitalised words: after "for" or "on", at the head, in brackets, in capitals, anywhere inside. */
function said(scene: Scene, part: Part): Named | undefined {
  let best: { from: number; to: number; weight: number } | undefined;
  for (let at = part.from; at < part.to; at += 1) {
    if (!isName(scene, at)) continue;
    const to = nameEnd(scene, at, part.to, (index) => isName(scene, index));
    const weight = weigh(scene, part, at, to);
    if (weight > (best?.weight ?? 0)) best = { from: at, to, weight };
    at = to;
  }
  return best && named(scene, best.from, best.to, 'name-as-said');
}

function named({ tokens, context }: Scene, from: number, to: number, rule: string): Named {
  const name = tokens
    .slice(from, to)
    .map(({ text }, i) => (i > 0 && !isGlued(tokens, from + i) ? ` ${text}` : text))
    .join('');
  const resolved = resolveName(name, context.catalogue);
  if (resolved?.kind === 'one') return { project: resolved.project, from, to, rule: resolved.rule };
  const choices = resolved === undefined ? {} : { choices: resolved.projects };
  return { project: { kind: 'named', name }, from, to, rule, ...choices };
}

/** `ACME SEO` is ACME's; `Blue Harbor` is one name. */
function nameEnd({ tokens }: Scene, from: number, most: number, accepts: (at: number) => boolean): number {
  if (isAllCapitals(tokens[from])) return from + 1;
  let end = from;
  while (
    end < most &&
    end < from + NAME_WORDS &&
    isCapitalised(tokens[end]) &&
    !isAllCapitals(tokens[end]) &&
    accepts(end)
  )
    end += 1;
  return Math.max(end, from + 1);
}

function isName({ tokens, lexicon, found }: Scene, at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.text.length < 2 || !isWrittenAsName({ tokens, lexicon }, at)) return false;
  const { ordinary, abbreviations } = lexicon.projects;
  if (abbreviations.has(token.lower) || ordinary.has(token.lower) || token.lower.includes("'")) return false;
  return !isDerived({ tokens, lexicon }, at) && !covers(found, at);
}

/** An everyday word by its ending; where not all nouns have capitals, only at the head of a statement. */
function isDerived({ tokens, lexicon }: Pick<Scene, 'tokens' | 'lexicon'>, at: number): boolean {
  const { ordinaryEndings, nounsAreCapitalised } = lexicon.projects;
  const derived =
    !isAllCapitals(tokens[at]) && ordinaryEndings.some((ending) => lowerAt(tokens, at).endsWith(ending));
  return derived && (nounsAreCapitalised === true || startsStatement(tokens, at));
}

/** `ファルコンの`, `案件：ファルコン`, `【ファルコン】`, `ファルコン 2h`: without capitals a name is known by what stands beside it. */
function isWrittenAsName({ tokens, lexicon }: Pick<Scene, 'tokens' | 'lexicon'>, at: number): boolean {
  if (isCapitalised(tokens[at])) return true;
  const { nameScript, behind, before } = lexicon.projects;
  if (!nameScript?.test(textAt(tokens, at))) return false;
  const led = textAt(tokens, at - 1) === ':' ? lowerAt(tokens, at - 2) : lowerAt(tokens, at - 1);
  const next = tokens[at + 1];
  return behind?.has(next?.lower ?? '') || before.has(led) || next?.kind !== 'word';
}

function startsStatement(tokens: readonly Token[], at: number): boolean {
  return at === 0 || tokenAt(tokens, at - 1)?.kind === 'sign';
}

function weigh(scene: Scene, { from }: Part, at: number, end: number): number {
  const { tokens, lexicon } = scene;
  const led = lowerAt(tokens, at - 1);
  const before = lexicon.projects.articles.has(led) ? lowerAt(tokens, at - 2) : led;
  const capitals = isAllCapitals(tokens[at]);
  if (lexicon.projects.persons.has(before)) return weighCompany(scene, at, before);
  if (lexicon.projects.personsBehind?.has(lowerAt(tokens, end)))
    return capitals ? WEIGHT.capitalsInCompany : 0;
  return (
    weighBeside(before, lowerAt(tokens, end), scene) +
    weighSigns(led, textAt(tokens, end), at - from) +
    weighTime(scene, at) +
    (capitals ? WEIGHT.capitals : 0) +
    WEIGHT.word
  );
}

/** "With Northwind" names a client where nothing better does, "with Anna" nobody's time, "Ann and Bob" people. */
function weighCompany({ tokens, lexicon }: Scene, at: number, before: string): number {
  if (isAllCapitals(tokens[at])) return WEIGHT.capitalsInCompany;
  return lexicon.days.and.has(before) || GIVEN_NAMES.has(lowerAt(tokens, at)) ? 0 : WEIGHT.inCompany;
}

/** `ACME: 2h`, `(ACME)`. */
function weighSigns(before: string, behind: string, place: number): number {
  const label = SIGNS_BEFORE_LABEL_END.has(behind) && place <= LABEL_REACH ? WEIGHT.label : 0;
  return label + (before === '(' && behind === ')' ? WEIGHT.bracket : 0);
}

function weighBeside(before: string, behind: string, { lexicon }: Scene): number {
  const { strongBefore, behind: particles } = lexicon.projects;
  const loosely = lexicon.projects.before.has(before) ? WEIGHT.ledLoosely : 0;
  return (strongBefore.has(before) ? WEIGHT.led : loosely) + (particles?.has(behind) ? WEIGHT.particle : 0);
}

/** A name right behind a time is what the time went to. */
function weighTime({ found }: Scene, at: number): number {
  const behind = found.some(
    ({ to, meaning }) => to === at && ['amount', 'range', 'day'].includes(meaning.kind),
  );
  return behind ? WEIGHT.behindTime : 0;
}
