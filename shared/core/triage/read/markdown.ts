// What markdown says of a line besides its words: headings, boxes that are ticked or not, words that are struck out.
import type { Lexicon } from '../languages/lexicon.ts';
import { isGlued, type Token, textAt } from '../text/token.ts';
import { withoutBullet } from './lines.ts';

const TICKED = new Set('☑ ✅ ✔ ✓'.split(' '));
const OPEN = new Set('☐ ⬜ ◻ ❏'.split(' '));
const DEEPEST_HEADING = 6;

/** The words of a line without bullet and marks; `undefined` where they are said not to be done. */
export function withoutMarks(block: readonly Token[], lexicon: Lexicon): readonly Token[] | undefined {
  const line = withoutStruck(withoutBullet(block, lexicon));
  if (line[0]?.kind !== 'sign') return line; // all marks are signs at its head
  const hashes = line.findIndex(({ text }) => text !== '#');
  if (hashes > 0 && hashes <= DEEPEST_HEADING && !isGlued(line, hashes))
    return asHeading(line.slice(hashes), lexicon);
  if (OPEN.has(textAt(line, 0)) || isBox(line, '')) return undefined;
  if (isBox(line, 'x')) return line.slice(3);
  return TICKED.has(textAt(line, 0)) ? line.slice(textAt(line, 1) === '\ufe0f' ? 2 : 1) : line;
}

/** `[ ]`, `[x]`. */
function isBox(line: readonly Token[], mark: '' | 'x'): boolean {
  const closes = mark === '' ? 1 : 2;
  const isMarked = mark === '' || line[1]?.lower === mark;
  return textAt(line, 0) === '[' && isMarked && textAt(line, closes) === ']' && !isGlued(line, closes + 1);
}

/** A heading leads as a line with a colon does, but where it tells an amount itself. */
function asHeading(line: readonly Token[], { durations }: Lexicon): readonly Token[] {
  const last = line.at(-1);
  const tellsAmount = line.some(({ lower }) => durations.units.has(lower));
  if (last === undefined || last.kind === 'sign' || tellsAmount) return line;
  const colon = { kind: 'sign', text: ':', lower: ':', start: last.end, end: last.end, glued: true } as const;
  return [...line, colon];
}

/** Without what stands between two pairs of tildes. */
function withoutStruck(line: readonly Token[]): readonly Token[] {
  if (!line.some((_, at) => isTildes(line, at))) return line;
  const marks = new Set(line.flatMap((_, at) => (isTildes(line, at) ? [at] : [])));
  if (marks.size < 2) return line;
  let isStruck = false;
  return line.filter((_, at) => {
    const isMark = marks.has(at) || marks.has(at - 1);
    if (marks.has(at)) isStruck = !isStruck;
    return !isStruck && !isMark;
  });
}

function isTildes(line: readonly Token[], at: number): boolean {
  return textAt(line, at) === '~' && textAt(line, at + 1) === '~' && isGlued(line, at + 1);
}
