// Line ends of text that comes from elsewhere.

/** Text with `\n` as the only line end, without a byte order mark. */
export function toLines(text: string): string {
  return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}
