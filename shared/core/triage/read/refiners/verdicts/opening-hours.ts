// Rules about when something can be reached: "Surgery is open 8.30-6", "Atendimento de segunda a sexta das 9h às 18h".
import { lowerAt, textAt } from '../../../text/token.ts';
import { covers, cues, type Found, hasCue, hasKind, ofKind } from '../../finding.ts';
import type { Scene } from '../../scene.ts';
import { weekOf } from '../../weeks.ts';
import type { Anchor } from '../anchor.ts';
import type { Part } from '../parts.ts';
import type { Verdict } from './verdict-kind.ts';

const LEAST_DIGITS = 6; // of a telephone number
const LEAST_DAYS = 3; // of opening hours: two are told of work as well

/** `(212) 555-0166 | Mon-Fri 9:00-5:30`, `Hours: Mon-Fri 9-5`, `Secretaria seg-sex 9h-17h`. */
export function byCard(scene: Scene, { range }: Anchor): Verdict | undefined {
  const { tokens, found, lexicon } = scene;
  const told = cues(found, 'done', 'self', 'request').some(
    ({ from }) => lexicon.verdicts.offices?.has(lowerAt(tokens, from)) !== true, // `atendemos` is also of the past
  );
  if (range === undefined || told) return undefined;
  const isWeek = ofKind(found, 'day').some(({ meaning }) => meaning.dates.length >= LEAST_DAYS);
  if (!isWeek) return hasCue(found, 'each') || leadsList(scene) ? byPlace(scene, range) : undefined;
  const isLabelled = lexicon.durations.units.get(lowerAt(tokens, 0)) === 'hour' && textAt(tokens, 1) === ':';
  return isLabelled || hasAddress(scene) ? 'dropped' : byPlace(scene, range);
}

/** `Mo, Di, Do 8-12`: the days in front of all ends. `Mon 9-12, Tue 9-12` is a list of what was worked. */
function leadsList({ found }: Scene): boolean {
  const [first] = ofKind(found, 'range');
  return ofKind(found, 'day').filter(({ to }) => first && to <= first.from).length >= LEAST_DAYS;
}

/** A number to call, or where to write to. */
function hasAddress({ tokens, found }: Scene): boolean {
  return ofKind(found, 'noise').some(({ from, to }) => {
    const run = tokens
      .slice(from, to)
      .map(({ text }) => text)
      .join('');
    return /@|:\/\/|^www/.test(run) || run.replace(/\D/g, '').length >= LEAST_DIGITS;
  });
}

/** What can be reached leads the days. Of a week that is named, or under a project that is known, somebody tells their work. */
function byPlace({ tokens, found, lexicon, week }: Scene, range: Found): Verdict | undefined {
  const { offices, services } = lexicon.verdicts;
  if ((week ?? weekOf(found)) !== undefined || hasKind(found, 'project') || hasKind(found, 'code'))
    return undefined;
  const first = Math.min(range.from, ...ofKind(found, 'day').map(({ from }) => from));
  const heads = tokens.slice(0, first).map(({ lower }) => lower);
  if (heads.some((word) => offices?.has(word))) return 'dropped';
  return heads.some((word) => services?.has(word)) ? 'vague' : undefined;
}

/** "Surgery is open 8.30-6", "closed 1-2": when something can be reached. */
export function byOpening(scene: Scene, { from, range }: Anchor): Verdict | undefined {
  if (range === undefined) return undefined;
  const { tokens, lexicon, found } = scene;
  const before = (at: number) => beforeDays(scene, at);
  const { openings, presentCopulas } = lexicon.verdicts;
  const isOpening = (one: Part) =>
    one.from <= from &&
    openings?.has(lowerAt(tokens, before(one.from) - 1)) === true &&
    (presentCopulas.has(lowerAt(tokens, before(one.from) - 2)) || !tells(found, one.from));
  if (ofKind(found, 'range').some(isOpening)) return 'dropped';
  return isMoved({ tokens, lexicon }, from) ? 'dropped' : undefined;
}

/** `aperta dal lunedì al venerdì, 9-17`: the days stand between, with what links them. */
function beforeDays({ tokens, lexicon, found }: Scene, at: number): number {
  const days = ofKind(found, 'day');
  let start = at;
  while (
    start > 0 &&
    (tokens[start - 1]?.kind === 'sign' ||
      covers(days, start - 1) ||
      (lexicon.edges.has(lowerAt(tokens, start - 1)) && covers(days, start)))
  )
    start -= 1;
  return start;
}

function tells(found: Scene['found'], from: number): boolean {
  return cues(found, 'self', 'request').some(({ to }) => to <= from);
}

/** "Moving the 10:30 to 3pm": an appointment, and to when. */
function isMoved({ tokens, lexicon }: Pick<Scene, 'tokens' | 'lexicon'>, from: number): boolean {
  if (!lexicon.projects.articles.has(lowerAt(tokens, from - 1))) return false;
  const isDash = tokens
    .slice(from, from + DASH_REACH)
    .some((_token, i) => /^[-–—]$/.test(textAt(tokens, from + i)));
  return !isDash && lexicon.verdicts.moving?.has(lowerAt(tokens, from - 2)) === true;
}

const DASH_REACH = 6;
