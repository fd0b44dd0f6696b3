// The scripts that Japanese mixes, by the UTF-16 units of a run of letters.

export type Script = 'han' | 'hiragana' | 'katakana' | 'other';

const SCRIPTS: readonly (readonly [RegExp, Script])[] = [
  [/^[\u3041-\u309f]/, 'hiragana'],
  [/^[\u30a1-\u30ff\uff66-\uff9f]/, 'katakana'],
  [/^[\u3400-\u9fff\uf900-\ufaff々〇]/, 'han'], // the last two are written among Chinese characters
];

export function scriptAt(run: string, at: number): Script | undefined {
  if (at < 0 || at >= run.length) return undefined;
  if (run.charCodeAt(at) < FIRST) return 'other';
  const sign = run.charAt(at);
  return SCRIPTS.find(([form]) => form.test(sign))?.[1] ?? 'other';
}

const FIRST = 0x3000;

/** Where the script of a place ends. */
export function scriptEnd(run: string, at: number): number {
  const script = scriptAt(run, at);
  let end = at + 1;
  while (end < run.length && scriptAt(run, end) === script) end += 1;
  return end;
}
