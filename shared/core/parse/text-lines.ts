// Line ends of text that comes from elsewhere.

/** Text with `\n` as the only line end, without a byte order mark. Some servers double the return. */
export function toLines(text: string): string {
  return text.replace(/^\uFEFF/, '').replace(/\r{1,2}\n|\r/g, '\n');
}
