// The twin of the bucket of exports: uploads of parts, files, and what runs leave to each other.
import type { ExportJob } from '../../shared/core/export/export-job.ts';
import type { ExportFiles } from '../../shared/ports/exports.ts';

export interface MemoryExportFiles extends ExportFiles {
  /** By id of their export. */
  readonly whole: ReadonlyMap<string, string>;
  readonly uploads: ReadonlyMap<string, ReadonlyMap<number, Uint8Array>>;
  readonly tails: ReadonlyMap<string, Uint8Array>;
}

class NoSuchUploadError extends Error {
  override readonly name = 'NoSuchUpload';
}

export function memoryExportFiles(): MemoryExportFiles {
  const whole = new Map<string, string>();
  const uploads = new Map<string, Map<number, Uint8Array>>();
  const tails = new Map<string, Uint8Array>();
  const tailKey = ({ exportId }: ExportJob, tail: number) => `${exportId}-${tail}`;
  const partsOf = (uploadId: string) => {
    const parts = uploads.get(uploadId);
    if (parts === undefined) throw new NoSuchUploadError(uploadId);
    return parts;
  };
  let made = 0;
  return {
    whole,
    uploads,
    tails,
    begin: async () => {
      made += 1;
      uploads.set(`u-${made}`, new Map());
      return `u-${made}`;
    },
    putPart: async (_job, uploadId, number, bytes) => {
      partsOf(uploadId).set(number, bytes);
      return `"${number}:${bytes.byteLength}"`;
    },
    complete: async ({ exportId }, uploadId, tags) => {
      if (whole.has(exportId) && !uploads.has(uploadId)) return;
      const parts = partsOf(uploadId);
      const bytes = tags.map((tag, i) => {
        const part = parts.get(i + 1) ?? new Uint8Array();
        if (tag !== `"${i + 1}:${part.byteLength}"`) throw new Error('another part than was told of');
        return part;
      });
      whole.set(exportId, Buffer.concat(bytes).toString('utf8'));
      uploads.delete(uploadId);
    },
    putTail: async (job, tail, bytes) => void tails.set(tailKey(job, tail), bytes),
    tail: async (job, tail) => {
      const bytes = tails.get(tailKey(job, tail));
      if (bytes === undefined) throw new Error('no such tail');
      return bytes;
    },
    dropTail: async (job, tail) => void tails.delete(tailKey(job, tail)),
    abort: async (_job, uploadId) => void uploads.delete(uploadId),
  };
}
