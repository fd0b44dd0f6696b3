// Reads a preview in the job's thread: what a caller sends is as hostile as any mail.
import { catalogueFor } from '../../../shared/core/catalogue.ts';
import type { Decision } from '../../../shared/core/decision.ts';
import type { MemberProfile } from '../../../shared/core/member.ts';
import type { PreviewInput, PreviewSource } from '../../../shared/core/preview/preview.ts';
import { holdRepeats } from '../../../shared/core/record/hold-repeats.ts';
import { holdClosed } from '../../../shared/core/timesheet/hold-locked.ts';
import type { WorkDate } from '../../../shared/core/work-date.ts';
import type { ClosedDays } from '../../../shared/ports/periods.ts';
import type { Catalogues, Entries } from '../../../shared/ports.ts';
import type { Job } from '../../../shared/runtime/job.ts';

export type PreviewJob = Job<PreviewInput, Decision>;

/** Reads as the path of a mail does, up to the decision. A breach of limits is a decision too, as on the path. */
export type Preview = (source: PreviewSource, member: MemberProfile) => Promise<Decision>;

/** Nothing was recorded of what is only previewed. */
const NO_MAIL = '';
/** As many as the path compares. */
const MOST_COMPARED = 200;

export interface PreviewServices {
  readonly catalogues: Catalogues;
  readonly entries: Pick<Entries, 'list'>;
  readonly closedDays: ClosedDays;
  readonly clock: () => Date;
}

export function toPreview(
  read: PreviewJob,
  { catalogues, entries, closedDays, clock }: PreviewServices,
): Preview {
  return async (source, member) => {
    const catalogue = catalogueFor(member, await catalogues.of(member.workspaceId));
    const now = clock();
    const end = await read({ source, member, catalogue, now });
    const entriesOn = async (from: WorkDate, to: WorkDate) =>
      (await entries.list(member, { from, to, limit: MOST_COMPARED })).items;
    if (end.kind === 'done') {
      const decision = await holdRepeats(end.value, NO_MAIL, entriesOn);
      return holdClosed(decision, (days) => closedDays.of(member, days), now);
    }
    const reason = end.kind === 'too_large' ? 'too_large' : 'internal_error';
    return { disposition: 'needs_review', reason, drafts: [] };
  };
}
