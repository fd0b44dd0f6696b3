// Raw messages as SES stored them. Gives bytes and judges nothing.
import { GetObjectCommand, NoSuchKey, type S3Client } from '@aws-sdk/client-s3';
import type { RawMails } from '../../ports.ts';

export class RawMailMissingError extends Error {
  override readonly name = 'RawMailMissingError';
}

export function s3RawMails(s3: S3Client): RawMails {
  return {
    open: async ({ bucket, key }) => {
      try {
        const { Body } = await s3.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
        return (await Body?.transformToByteArray()) ?? new Uint8Array();
      } catch (cause) {
        if (cause instanceof NoSuchKey) throw new RawMailMissingError('no such object', { cause });
        throw cause;
      }
    },
  };
}
