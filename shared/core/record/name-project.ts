// Time that came to a project's own address and names no project is that project's.
import type { Catalogue, Project } from '../catalogue.ts';
import type { Decision } from '../decision.ts';
import type { DraftEntry, Evidence, EvidenceField } from '../time-entry.ts';

/** Whoever wrote there meant the project; the words of the mail may still say another. */
const CONFIDENCE = 0.9;

/** The decision with the project wherever none is named. A project that is archived, or gone, names nothing. */
export function nameProject(
  decision: Decision,
  projectId: string | undefined,
  { projects }: Catalogue,
): Decision {
  const project = projects.find((one) => one.projectId === projectId && !one.archived);
  if (project === undefined || decision.disposition === 'ignored') return decision;
  const named = (drafts: readonly DraftEntry[]) => drafts.map((draft) => withProject(draft, project));
  return decision.disposition === 'needs_review'
    ? { ...decision, drafts: named(decision.drafts) }
    : { ...decision, entries: named(decision.entries) };
}

function withProject(draft: DraftEntry, { projectId, name, clientId, billableDefault }: Project): DraftEntry {
  if (draft.project !== undefined) return draft;
  const isBillable = draft.billable ?? billableDefault;
  const implied = draft.billable === undefined ? (['project', 'billable'] as const) : (['project'] as const);
  return {
    ...draft,
    project: { kind: 'known', projectId, name, ...(clientId !== undefined && { clientId }) },
    billable: isBillable,
    evidence: [...draft.evidence, ...implied.map(fromAddress)],
  };
}

function fromAddress(field: EvidenceField): Evidence {
  const nowhere = { source: 'body', start: 0, end: 0, text: '' } as const;
  return { field, ...nowhere, rule: 'capture-alias', said: false, confidence: CONFIDENCE };
}
