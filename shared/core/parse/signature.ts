// Finds where the writer's words end and a signature begins. What may be words is left with them: a bare name below
// "Best regards" does no harm, a card with numbers does.
import { isNotice, isSentFrom, isSignOff, markOf } from './quote-marks.ts';

const LINES_OF_A_CARD = 8;
const LONGEST_CARD_LINE = 80;
const LINES_OF_A_NAME = 3;
const LINES_LOOKED_AT = 60; // whatever stands so far from the end is no signature

/** The index of the first line that is signature: `-- ` (RFC 3676, 4.3), a phone's line, a card, a notice. */
export function signatureStart(lines: readonly string[]): number {
  const first = lines.findIndex((line) => line.trim() !== '');
  const at = lines.findIndex((line, index) => {
    const mark = markOf(line);
    return (
      mark === '--' ||
      (mark === '—' && isCard(lines, index)) ||
      (isSentFrom(mark) && isOnlySentFrom(lines, index)) ||
      (index > first && isSignOff(mark) && isCard(lines, index)) ||
      isNotice(mark)
    );
  });
  return at === -1 ? lines.length : at;
}

/** A phone's line that stands above the words, as some people write below it, ends nothing. */
function isOnlySentFrom(lines: readonly string[], at: number): boolean {
  if (lines.length - at > LINES_LOOKED_AT) return false;
  const rest = lines
    .slice(at + 1)
    .map(markOf)
    .filter((mark) => mark !== '');
  const others = rest.filter((mark) => !isSentFrom(mark));
  return others.length <= LINES_OF_A_NAME && others.every((mark) => !/\d/.test(mark));
}

/** Short lines that hold more than a name. A signature proper below them is another thing. */
function isCard(lines: readonly string[], at: number): boolean {
  if (lines.length - at > LINES_LOOKED_AT) return false;
  const below = lines.slice(at + 1).map((line) => line.trim());
  const end = below.indexOf('--');
  const card = below.slice(0, end === -1 ? undefined : end).filter((line) => line !== '');
  return (
    card.length <= LINES_OF_A_CARD &&
    card.every((line) => line.length <= LONGEST_CARD_LINE) &&
    (card.length > LINES_OF_A_NAME || card.some((line) => /\d|@\S{1,60}\.|www\.|https?:/i.test(line)))
  );
}
