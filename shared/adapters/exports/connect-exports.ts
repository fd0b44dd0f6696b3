// The clients of exports with what uses them, in one file, so that a root can load them together, at the first export.
import { S3Client } from '@aws-sdk/client-s3';
import { SQSClient } from '@aws-sdk/client-sqs';
import type { ExportQueue, ExportStore } from '../../ports/exports.ts';
import { guarded, type WatchBreaker } from '../clients/guarded-client.ts';
import { s3ExportStore } from './s3-export-files.ts';
import { sqsExportQueue } from './sqs-export-queue.ts';

export interface ExportPorts {
  readonly store: ExportStore;
  readonly queue: ExportQueue;
}

export function connectExports(
  place: { readonly bucket: string; readonly queueUrl: string },
  watch: WatchBreaker,
): ExportPorts {
  return {
    store: s3ExportStore(guarded(S3Client, 's3', watch), place.bucket),
    queue: sqsExportQueue(guarded(SQSClient, 'sqs', watch), place.queueUrl),
  };
}
