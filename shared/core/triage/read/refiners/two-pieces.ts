// Tells whether ends and a length beside each other are two pieces of work: `call from 1 to 2:30, 45 min of slides`.
import { covers, ofKind } from '../finding.ts';
import type { Scene } from '../scene.ts';
import { toSpan } from '../working-hours.ts';
import type { Anchor } from './anchor.ts';

/** Something else stands on either side, and one is not as long as the other. */
export function areTwo(scene: Scene, before: Anchor | undefined, a: Anchor, b: Anchor): boolean {
  const { text, tokens } = scene;
  const isNextLine = text.slice(tokens[a.to - 1]?.end, tokens[b.from]?.start).includes('\n');
  const isParted = isNextLine || tokens.slice(a.to, b.from).some((sign) => PARTING_SIGNS.has(sign.text));
  if (!isParted || isAsLong(a.length ?? b.length, a.range ?? b.range)) return false;
  const { separators } = scene.lexicon;
  const behind = scene.tokens.findIndex(({ lower }, at) => at >= b.to && separators.has(lower));
  const end = behind < 0 ? scene.tokens.length : behind;
  return tellsMore(scene, before?.to ?? 0, a.from) && tellsMore(scene, b.to, end);
}

const PARTING_SIGNS = new Set([',', '/', '.', '—', '–']);
const DAY_ON_SITE = 5 * 60;
const LONGEST_BREAK = 90; // minutes that it may be longer than what was worked in it

function isAsLong(length: Anchor['length'], range: Anchor['range']): boolean {
  const whole = lengthOf(range);
  if (length === undefined || whole === undefined) return true;
  const less = whole - length.meaning.minutes;
  return less === 0 || (less > 0 && less <= LONGEST_BREAK && whole >= DAY_ON_SITE);
}

function lengthOf(range: Anchor['range']): number | undefined {
  if (range === undefined || range.meaning.to === 'now') return undefined;
  const span = toSpan(range.meaning.from, range.meaning.to);
  return span && span.to - span.from;
}

/** Words that say what was done. */
export function tellsMore({ tokens, lexicon, found }: Scene, from: number, to: number): boolean {
  const days = ofKind(found, 'day');
  return tokens.some(
    ({ kind, lower }, at) =>
      at >= from && at < to && kind === 'word' && !lexicon.edges.has(lower) && !covers(days, at),
  );
}

/**
 * "3 hours of tests, from 9 to 12", "de 9 a 12 pruebas, 3 horas": as long as the ends, with words between and nothing behind. It is
 * another piece where a day or what joins two pieces stands between, or where more than these two are told.
 */
export function isToldTwice(scene: Scene, a: Anchor, b: Anchor, all: readonly Anchor[]): boolean {
  const { tokens, lexicon, found } = scene;
  const [length, range] = [a.length ?? b.length, a.range ?? b.range];
  if (all.length !== 2 || lengthOf(range) !== length?.meaning.minutes) return false;
  const between = tokens.slice(a.to, b.from);
  const sign = between.findLastIndex(({ kind }) => kind === 'sign');
  const isListed = between.some(
    ({ text, lower }) => text === ';' || lexicon.days.and.has(lower) || lexicon.sequels.has(lower),
  );
  const days = ofKind(found, 'day');
  const isOfDay = days.some(({ from, to }) => from >= b.to || (to <= b.from && from > a.to + sign));
  return sign >= 0 && !isListed && !isOfDay && days.length < 2 && !tellsMore(scene, b.to, tokens.length);
}
