// What becomes of a text with tables: its disposition, then `day minutes project` of each entry with its ends and its mark.
import { expect, test } from '@jest/globals';
import { decide } from '../../../../shared/core/triage/decide.ts';
import type { ReadingContext } from '../../../../shared/core/triage/read/context.ts';
import { readText } from '../../../../shared/core/triage/read-text.ts';
import { contextOf, type Where } from '../reading.ts';
import { showDecision } from '../show-decision.ts';

export function outcomeOf(text: string, where: Where & Partial<ReadingContext> = {}): readonly string[] {
  const { writer = ['Maya Lindqvist', 'maya@example.com'], topic } = where;
  const context = { ...contextOf(where), writer, ...(topic !== undefined && { topic }) };
  return showDecision(decide(readText(text, context)));
}

export type Case = readonly [
  name: string,
  lines: readonly string[],
  meant: readonly string[],
  where?: Where & Partial<ReadingContext>,
];

/** A test for each case, under its name. */
export const reads = (cases: readonly Case[]) =>
  test.each(cases.map(([name, lines, meant, where = {}]) => ({ name, lines, meant, where })))(
    '$name',
    ({ lines, meant, where }) => {
      expect(outcomeOf(lines.join('\n'), where)).toEqual(meant);
    },
  );
