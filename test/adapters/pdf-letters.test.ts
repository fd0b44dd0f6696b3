// Which face each letter is drawn in, and what is said of those that no face has.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Cover, MARK, toLetters } from '../../shared/adapters/sheets/pdf-letters.ts';

const cover = (letters: string): Cover => new Set([...letters].map((one) => one.codePointAt(0) ?? 0));
const COVERS = {
  Roboto: cover('abcdefghijklmnopqrstuvwxyz ABC123·\u200b'),
  Gothic: cover('設計会議がパ神\ufa19\u3000□①𠮟'),
};
const drawn = (words: string) => {
  const { text, isLossy } = toLetters(words, COVERS);
  return [typeof text === 'string' ? text : text.map(({ text, font }) => `${font[0]}:${text}`), isLossy];
};

describe('letters', () => {
  test.each([
    ['that Roboto has are one string', 'abc 123', 'abc 123'],
    ['change face where Roboto lacks them', 'ABC設計 a会議', ['R:ABC', 'G:設計', 'R: a', 'G:会議']],
    ['of two code units are one', '𠮟a', ['G:𠮟', 'R:a']],
    ['that a system stores in two parts are put together', 'か\u3099ハ\u309a', ['G:がパ']],
    ['of a name stay those that were written', '神\ufa19', ['G:神\ufa19']],
    ['that only choose a shape are left out', '神\u{e0100}\u200da', ['G:神', 'R:a']],
    ['that are spaces are spaces', 'a\u2004b', ['R:a b']],
    ['that are control characters are spaces, and lines stay', 'a\u0000b\u2028c\nA', 'a b c\nA'],
  ])('%s', (_, words, expected) => {
    expect(drawn(words)).toEqual([expected, false]);
  });

  test.each([
    ['an emoji, however many code points it has', 'a 👨‍👩‍👧 b 👍🏽', [`R:a ${MARK} b ${MARK}`]],
    ['a letter of a script that we lack', '한글 a', [`R:${MARK}${MARK} a`]],
    ['half of a letter', 'a\ud842设', [`R:a${MARK}${MARK}`]],
  ])('have a mark for %s', (_, words, expected) => {
    expect(drawn(words)).toEqual([expected, true]);
  });

  test('keep what can be drawn under marks that cannot, and say so', () => {
    expect(drawn('1\ufe0f\u20e3')).toEqual([['R:1'], true]);
  });

  test('that change face all the time can be parted within eight of them', () => {
    const { text } = toLetters('a□'.repeat(50), COVERS);

    const joined = (typeof text === 'string' ? [] : text).map((run) => run.text).join('');
    expect(joined.replaceAll('\u200b', '')).toBe('a□'.repeat(50));
    expect(Math.max(...joined.split('\u200b').map((part) => part.length))).toBeLessThanOrEqual(12);
  });

  test('are of faces that have them, whatever is written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (words) => {
        const { text } = toLetters(`${words}設`, COVERS);

        for (const run of typeof text === 'string' ? [] : text)
          for (const letter of run.text)
            expect([MARK, '\n'].includes(letter) || COVERS[run.font].has(letter.codePointAt(0) ?? 0)).toBe(
              true,
            );
      }),
    );
  });
});
