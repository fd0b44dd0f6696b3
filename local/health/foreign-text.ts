// Text that others wrote (DNS, AWS, whoever answers for the API), as it may be shown: nothing in it steers a terminal or
// hides the words beside it. Verdicts are made of the text itself, before.

const MOST_CHARACTERS = 200;
/** Controls, what turns the direction of writing or is not seen, and breaks of line and paragraph. */
const UNSHOWN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

export function toShown(text: string): string {
  const characters = [...text.replace(UNSHOWN, '\u{FFFD}')];
  if (characters.length <= MOST_CHARACTERS) return characters.join('');
  return `${characters.slice(0, MOST_CHARACTERS - 1).join('')}…`;
}
