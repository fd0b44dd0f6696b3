// The lines of a mail's text with what each is: the writer's own, or another's and by which sign.
import type { SentAt } from '../parsed-mail.ts';

/** The mail that carries the text. */
export interface Carrier {
  readonly address?: string;
  readonly name?: string;
  readonly sentAt?: SentAt;
}

export interface Marked {
  readonly line: string;
  readonly kind: 'own' | 'quote' | 'attribution' | 'foreign';
}

/** Line ends and spaces as plain text has them. */
export function toLines(text: string): readonly string[] {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u00a0\u2007\u202f]/g, ' ')
    .replace(/[\ufeff\u200b]/g, '')
    .split('\n');
}

export function linesOf(marked: readonly Marked[], kind: Marked['kind']): readonly string[] {
  return marked.filter((one) => one.kind === kind).map(({ line }) => line);
}

/** Without blank lines around it, and without the sign that a mail tracker leaves alone in its line. */
export function joined(lines: readonly string[]): string {
  const bare = lines.map((line) => (line.trim() === 'ᐧ' ? '' : line.trimEnd()));
  const first = bare.findIndex((line) => line !== '');
  const last = bare.findLastIndex((line) => line !== '');
  return bare.slice(Math.max(0, first), last + 1).join('\n');
}
