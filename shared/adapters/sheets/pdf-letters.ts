// Words as runs, each in a face that has its letters. What no face has becomes a mark, never a silent box.

export type Face = 'Roboto' | 'Gothic';
/** The code points that a face has. */
export type Cover = ReadonlySet<number>;
export interface Covers {
  readonly Roboto: Cover;
  /** Absent: none of the words needs it. */
  readonly Gothic?: Cover;
}

/** As pdfmake takes it. */
export interface Run {
  readonly text: string;
  readonly font: Face;
}

export interface Lettering {
  /** One string where Roboto has all of it, as in most. */
  readonly text: string | Run[];
  /** Something could not be shown. */
  readonly isLossy: boolean;
}

/** In Roboto, so that no other face is embedded for a mark alone. */
export const MARK = '\ufffd';

/** pdfmake cuts no word that is made of single letters in changing faces: without a place to break it would leave its column. */
const MOST_JOINED = 8;
const MAY_BREAK = '\u200b';

const MARKS_ALONE = /^\p{M}+$/u;
/** Letters as one sees them: an emoji of several code points is one, a letter with its marks too. */
const SEEN = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** Of plain words. Line breaks are drawn by no face, and need none. */
export function isCovered(words: string, cover: Cover): boolean {
  for (const letter of words) if (letter !== '\n' && !cover.has(codeOf(letter))) return false;
  return true;
}

export function toLetters(words: string, covers: Covers): Lettering {
  const drawn = plain(words);
  if (isCovered(drawn, covers.Roboto)) return { text: drawn, isLossy: false };
  const runs: Run[] = [];
  let isLossy = false;
  for (const { segment } of SEEN.segment(drawn)) {
    const { isLost, ...next } = toRun(segment, covers);
    isLossy ||= isLost;
    add(runs, next);
  }
  return { text: runs, isLossy };
}

function add(runs: Run[], next: Run): void {
  const last = runs.at(-1);
  if (last?.font === next.font) {
    runs.splice(-1, 1, { ...last, text: last.text + next.text });
    return;
  }
  if (last?.font === 'Roboto' && runs.length >= MOST_JOINED && runs.slice(-MOST_JOINED).every(isOneLetter))
    runs.splice(-1, 1, { ...last, text: `${last.text}${MAY_BREAK}` });
  runs.push(next);
}

function isOneLetter({ text }: Run): boolean {
  return /^\S$/.test(text);
}

function toRun(seen: string, covers: Covers): Run & { readonly isLost: boolean } {
  // Decomposed kana are composed; ideographs that stand alone stay as they were written: composing would unify some of them.
  const composed = /\p{M}/u.test(seen) ? seen.normalize('NFC') : seen;
  const drawn = composed.replace(/\p{Default_Ignorable_Code_Point}/gu, '');
  const whole = faceOf(drawn, covers);
  if (whole !== undefined) return { text: drawn, font: whole, isLost: false };
  if (/^\p{Zs}$/u.test(drawn)) return { text: ' ', font: 'Roboto', isLost: false };
  const [base = '', ...rest] = drawn;
  const ofBase = MARKS_ALONE.test(rest.join('')) ? faceOf(base, covers) : undefined;
  return { text: ofBase === undefined ? MARK : base, font: ofBase ?? 'Roboto', isLost: true };
}

function faceOf(letters: string, { Roboto, Gothic }: Covers): Face | undefined {
  if (isCovered(letters, Roboto)) return 'Roboto';
  return Gothic !== undefined && isCovered(letters, Gothic) ? 'Gothic' : undefined;
}

function codeOf(letter: string): number {
  return letter.codePointAt(0) ?? 0;
}

/** No control character: those have no glyph. */
export function plain(words: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  return words.toWellFormed().replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029]/g, ' ');
}
