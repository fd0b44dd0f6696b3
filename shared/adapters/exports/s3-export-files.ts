// Files of exports in S3: laid down in parts as they come to be, shown by a link that ends soon.
import {
  AbortMultipartUploadCommand,
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  PutObjectCommand,
  type S3Client,
  UploadPartCommand,
} from '@aws-sdk/client-s3';
import { EXPORT_PREFIX, TAIL_PREFIX } from '../../contracts/export-objects.ts';
import type { ExportJob } from '../../core/export/export-job.ts';
import type { ExportFiles, ExportStore } from '../../ports/exports.ts';
import { presignedUrl } from './s3-presigned-url.ts';

const TYPES = { csv: 'text/csv; charset=utf-8; header=present', json: 'application/json' } as const;

export function s3ExportFiles(s3: S3Client, Bucket: string): ExportFiles {
  const at = (job: ExportJob, UploadId: string) => ({ Bucket, Key: fileKey(job), UploadId });
  return {
    begin: async (job) => {
      const place = { Bucket, Key: fileKey(job), ContentType: TYPES[job.ask.format] };
      const { UploadId } = await s3.send(new CreateMultipartUploadCommand(place));
      return given(UploadId, 'upload id');
    },
    putPart: async (job, uploadId, PartNumber, Body) => {
      const { ETag } = await s3.send(new UploadPartCommand({ ...at(job, uploadId), PartNumber, Body }));
      return given(ETag, 'entity tag');
    },
    complete: async (job, uploadId, tags) => {
      const Parts = tags.map((ETag, i) => ({ ETag, PartNumber: i + 1 }));
      try {
        const parts = { ...at(job, uploadId), MultipartUpload: { Parts } };
        await s3.send(new CompleteMultipartUploadCommand(parts));
      } catch (error) {
        // By a run that could not say so any more: then the file is there.
        if (!isGone(error)) throw error;
        await s3.send(new HeadObjectCommand({ Bucket, Key: fileKey(job) }));
      }
    },
    putTail: async (job, tail, Body) => {
      await s3.send(new PutObjectCommand({ Bucket, Key: tailKey(job, tail), Body }));
    },
    tail: async (job, tail) => {
      const { Body } = await s3.send(new GetObjectCommand({ Bucket, Key: tailKey(job, tail) }));
      return (await Body?.transformToByteArray()) ?? new Uint8Array();
    },
    dropTail: async (job, tail) => {
      await s3.send(new DeleteObjectCommand({ Bucket, Key: tailKey(job, tail) }));
    },
    abort: (job, uploadId) => abort(s3, at(job, uploadId)),
  };
}

/** `signing` sends nothing: a link is made of what it knows. */
export function s3ExportStore(s3: S3Client, Bucket: string): ExportStore {
  return {
    linkTo: (job, seconds) => {
      const { of, from, to } = job.ask;
      const gap = job.progress.gap && 'incomplete';
      const name = ['timepost', of, from, to, gap].filter((part) => part !== undefined).join('-');
      const ResponseContentDisposition = `attachment; filename="${name}.${job.ask.format}"`;
      const get = new GetObjectCommand({ Bucket, Key: fileKey(job), ResponseContentDisposition });
      return presignedUrl(s3, get, seconds);
    },
    discard: async (job) => {
      const { uploadId, tail } = job.progress;
      if (uploadId !== undefined && job.status !== 'done')
        await abort(s3, { Bucket, Key: fileKey(job), UploadId: uploadId });
      const keys = [fileKey(job), ...(tail === undefined ? [] : [tailKey(job, tail)])];
      for (const Key of keys) await s3.send(new DeleteObjectCommand({ Bucket, Key }));
    },
  };
}

async function abort(
  s3: S3Client,
  upload: { readonly Bucket: string; readonly Key: string; readonly UploadId: string },
): Promise<void> {
  try {
    await s3.send(new AbortMultipartUploadCommand(upload));
  } catch (error) {
    if (!isGone(error)) throw error;
  }
}

function isGone(error: unknown): boolean {
  return error instanceof Error && error.name === 'NoSuchUpload';
}

function fileKey({ workspaceId, exportId, ask }: ExportJob): string {
  return `${EXPORT_PREFIX}${workspaceId}/${exportId}.${ask.format}`;
}

function tailKey({ workspaceId, exportId }: ExportJob, tail: number): string {
  return `${TAIL_PREFIX}${workspaceId}/${exportId}-${tail}`;
}

/** S3 answers with it whenever it takes what it was given. */
function given(value: string | undefined, what: string): string {
  if (value === undefined) throw new Error(`S3 gave no ${what}`);
  return value;
}
