// What becomes of a text, in one line: `90 2026-03-17; 30 2026-03-18`, `ask`, `command` or `nothing`.
import { decide } from '../../../../shared/core/triage/decide.ts';
import { readText } from '../../../../shared/core/triage/read-text.ts';
import { contextOf, type Where } from '../reading.ts';

/** Wednesday, 18 March 2026, at five in the afternoon. */
export const WEDNESDAY: Where = {
  instant: '2026-03-18T17:05:00.000Z',
  catalogue: { clients: [], projects: [] },
};

/** @param shown what is told of each entry besides its minutes and day. */
export function outcomeOf(
  text: string,
  { clocks, projects }: { readonly clocks: boolean; readonly projects: boolean },
  where: Where = WEDNESDAY,
): string {
  const decision = decide(readText(text, contextOf(where)));
  const entries = decision.disposition === 'logged' ? decision.entries : [];
  const lines = entries.map(({ minutes, workDate, start, end, project }) =>
    [
      `${minutes} ${workDate}`,
      ...(clocks && start ? [`${start}-${end}`] : []),
      ...(projects ? [`@${project?.name ?? ''}`] : []),
    ].join(' '),
  );
  if (lines.length > 0) return lines.join('; ');
  return { logged: '', needs_review: 'ask', command: 'command', ignored: 'nothing' }[decision.disposition];
}

/** Runs as many cases as a table holds: what is expected tells what is shown. */
export function readsAs(text: string, expected: string): string {
  return outcomeOf(text, { clocks: /\d\d:\d\d-/.test(expected), projects: expected.includes('@') });
}
