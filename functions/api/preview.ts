// Reads a preview in the job's thread: what a caller sends is as hostile as any mail.
import type { Decision } from '../../shared/core/decision.ts';
import type { MemberProfile } from '../../shared/core/member.ts';
import type { PreviewInput, PreviewSource } from '../../shared/core/preview/preview.ts';
import type { Catalogues } from '../../shared/ports.ts';
import type { Job } from '../../shared/runtime/job.ts';

export type PreviewJob = Job<PreviewInput, Decision>;

/** Reads as the path of a mail does, up to the decision. A breach of limits is a decision too, as on the path. */
export type Preview = (source: PreviewSource, member: MemberProfile) => Promise<Decision>;

export function toPreview(read: PreviewJob, catalogues: Catalogues, clock: () => Date): Preview {
  return async (source, member) => {
    const catalogue = await catalogues.of(member.workspaceId);
    const end = await read({ source, member, catalogue, now: clock() });
    if (end.kind === 'done') return end.value;
    const reason = end.kind === 'too_large' ? 'too_large' : 'internal_error';
    return { disposition: 'needs_review', reason, drafts: [] };
  };
}
