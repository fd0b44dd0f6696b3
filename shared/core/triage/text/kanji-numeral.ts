// Reads a numeral in Chinese characters: `二十五`, `百二十`, and digit by digit as in `二〇二六`.

const DIGITS = '〇一二三四五六七八九';
const POWERS: ReadonlyMap<string, number> = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
]);
const LONGEST = 7; // characters of 九千九百九十九

/** How many characters of a numeral stand here; 0 where there is none or where it is longer than any that is used. */
export function numeralLength(run: string, at: number): number {
  let end = at;
  while (end < run.length && end - at <= LONGEST && isNumeral(run.charAt(end))) end += 1;
  return end - at > LONGEST ? 0 : end - at;
}

function isNumeral(sign: string): boolean {
  return DIGITS.includes(sign) || POWERS.has(sign);
}

export function kanjiNumeral(written: string): number {
  let total = 0;
  let digits = 0;
  let said = false; // `十` alone is ten, `〇十` is none
  for (const sign of written) {
    const power = POWERS.get(sign);
    if (power === undefined) {
      digits = digits * 10 + DIGITS.indexOf(sign);
      said = true;
    } else {
      total += (said ? digits : 1) * power;
      digits = 0;
      said = false;
    }
  }
  return total + digits;
}
