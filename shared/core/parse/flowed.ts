// Text whose lines flow (RFC 3676), joined so that a quoted line is never joined to one that answers it.

interface Paragraph {
  readonly depth: number;
  readonly pieces: string[];
  isOpen: boolean;
}

/** Line ends come back as `\n`. */
export function unfold(text: string, deletesSpace: boolean): string {
  const paragraphs: Paragraph[] = [];
  for (const line of text.split(/\r?\n/)) {
    const depth = depthOf(line);
    const words = line.slice(line[depth] === ' ' ? depth + 1 : depth);
    const last = paragraphs.at(-1);
    const isOpen = words.endsWith(' ') && words !== '-- ';
    const piece = isOpen && deletesSpace ? words.slice(0, -1) : words;
    if (last?.isOpen && last.depth === depth && words !== '-- ') {
      last.pieces.push(piece);
      last.isOpen = isOpen;
    } else paragraphs.push({ depth, pieces: [piece], isOpen });
  }
  return paragraphs
    .map(({ depth, pieces }) => `${'>'.repeat(depth)}${depth > 0 ? ' ' : ''}${pieces.join('')}`)
    .join('\n');
}

/** By hand: a pattern that repeats over megabytes of marks is more than its engine's stack. */
function depthOf(line: string): number {
  let depth = 0;
  while (line[depth] === '>') depth += 1;
  return depth;
}
