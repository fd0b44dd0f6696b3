// Reads tables that hang on a mail like text that its sender pasted (reading rule 2).
import type { ReadingContext } from './read/context.ts';
import type { Lent } from './read/refiners/to-drafts.ts';
import { type Reading, readText } from './read-text.ts';

/** The mail's own reading with what its attachments tell. */
export function withAttachments(
  own: Reading,
  tables: readonly string[],
  context: ReadingContext,
  lent: Lent,
): Reading {
  const [day] = own.days.length === 1 ? own.days : [];
  const governing = { ...lent, ...(day && own.entries.length === 0 && { day }) };
  const told = tables.map((text) => readText(text, { ...context, source: 'attachment' }, governing));
  if (told.length === 0) return own;
  const all = [own, ...told];
  const conflict = all.map((one) => one.conflict).find((one) => one !== undefined);
  return {
    ...own,
    entries: all.flatMap(({ entries }) => entries),
    doubts: all.flatMap(({ doubts }) => doubts),
    overLimit: all.some(({ overLimit }) => overLimit),
    ...(conflict && { conflict }),
  };
}
