// The scripts that Japanese mixes, by the UTF-16 units of a run of letters.

export type Script = 'han' | 'hiragana' | 'katakana' | 'other';

/** `々` and `〇` are written among Chinese characters. */
const HAN = /^[\u3400-\u9fff\uf900-\ufaff々〇]/;

export function scriptAt(run: string, at: number): Script | undefined {
  if (at < 0 || at >= run.length) return undefined;
  const code = run.charCodeAt(at);
  if (code < 0x3000) return 'other';
  if (code >= 0x3041 && code <= 0x309f) return 'hiragana';
  if ((code >= 0x30a1 && code <= 0x30ff) || (code >= 0xff66 && code <= 0xff9f)) return 'katakana';
  return HAN.test(run.charAt(at)) ? 'han' : 'other';
}

/** Where the script of a place ends. */
export function scriptEnd(run: string, at: number): number {
  const script = scriptAt(run, at);
  let end = at + 1;
  while (end < run.length && scriptAt(run, end) === script) end += 1;
  return end;
}
