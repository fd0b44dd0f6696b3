// Tells whether ends and a length beside each other are two pieces of work: `call from 1 to 2:30, 45 min of slides`.
import type { MeaningOf } from '../finding.ts';
import { ofKind } from '../finding.ts';
import { covers, type Scene } from '../scene.ts';
import { toSpan } from '../working-hours.ts';
import type { Anchor } from './anchors.ts';

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
  const whole = range && minutesOf(range.meaning);
  if (length === undefined || whole === undefined) return true;
  const less = whole - length.meaning.minutes;
  return less === 0 || (less > 0 && less <= LONGEST_BREAK && whole >= DAY_ON_SITE);
}

function minutesOf({ from, to }: MeaningOf<'range'>): number | undefined {
  const span = to === 'now' ? undefined : toSpan(from, to);
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
