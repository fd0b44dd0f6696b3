// A decision as the tables of tests tell it: its disposition, `day minutes project` of each entry with its ends and its mark, and
// what is asked.
import type { Decision } from '../../../shared/core/decision.ts';

export function showDecision(decision: Decision): readonly string[] {
  const entries = 'entries' in decision ? decision.entries : [];
  const asked = 'question' in decision && decision.question ? [`? ${decision.question.doubt}`] : [];
  return [
    decision.disposition,
    ...entries.map(({ workDate, minutes, project, start, end, billable }) =>
      [
        workDate.slice(5),
        minutes,
        project?.name ?? '-',
        ...(start && end ? [`${start}-${end}`] : []),
        ...(billable === undefined ? [] : [billable ? 'billable' : 'free']),
      ].join(' '),
    ),
    ...asked,
  ];
}
