// S3's client with the store of mails that are too large for their queue, in one file, so that a root can load them when needed.
import { S3Client } from '@aws-sdk/client-s3';
import type { ParsedMails } from '../../ports.ts';
import { guarded, type WatchBreaker } from '../clients/guarded-client.ts';
import { s3ParsedMails } from './s3-parsed-mails.ts';

export function connectS3ParsedMails(bucket: string, watch: WatchBreaker): ParsedMails {
  return s3ParsedMails(guarded(S3Client, 's3', watch), bucket);
}
