// A subject without the marks of answers and forwards that programs put before it.

const PREFIX = /^\s{0,4}(?:re|fwd?|aw|wg|tr|rv|antw|sv|vs|odp)\s{0,2}(?:\[\d{1,3}\])?\s{0,2}:/i;
const MOST_PREFIXES = 10;

/** `Re:` and `Fwd:` become spaces, so that offsets still count in the subject as it came. */
export function blankPrefixes(subject: string): string {
  let text = subject;
  for (let i = 0; i < MOST_PREFIXES; i += 1) {
    const prefix = PREFIX.exec(text.trimStart());
    if (prefix === null) break;
    const start = text.length - text.trimStart().length;
    text = ' '.repeat(start + prefix[0].length) + text.slice(start + prefix[0].length);
  }
  return text;
}
