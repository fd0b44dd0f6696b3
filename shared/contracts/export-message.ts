// What api puts on the export queue, and export itself where a file is not done in one run.
import * as z from 'zod';

const id = z.string().min(1).max(64);

export const ExportMessage = z.object({
  version: z.literal(1),
  export: z.object({ workspaceId: id, memberId: id, exportId: id }),
  /** Of the message, not of the export. */
  sentAt: z.iso.datetime(),
});
export type ExportMessage = z.infer<typeof ExportMessage>;
