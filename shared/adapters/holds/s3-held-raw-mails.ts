// Raw mails under a legal hold: copied inside the bucket to where no rule of 30 days reaches. No byte of them comes here.
import { CopyObjectCommand, type CopyObjectCommandInput, type S3Client } from '@aws-sdk/client-s3';
import { HELD_PREFIX } from '../../contracts/mail-objects.ts';
import type { HeldRawMails } from '../../ports/holds.ts';

export function s3HeldRawMails(s3: S3Client, bucket: string): HeldRawMails {
  return {
    keep: async ({ rawKey, messageKey }) => {
      const Key = `${HELD_PREFIX}${messageKey}`;
      const copy = (from: string, more: Partial<CopyObjectCommandInput> = {}) =>
        isCopied(s3, { Bucket: bucket, Key, CopySource: `${bucket}/${from}`, ...more });
      if (await copy(rawKey)) return 'kept';
      // Over itself, so that its days begin anew: S3 takes that only where something of it is replaced.
      return (await copy(Key, { MetadataDirective: 'REPLACE' })) ? 'kept' : 'gone';
    },
  };
}

async function isCopied(s3: S3Client, input: CopyObjectCommandInput): Promise<boolean> {
  try {
    await s3.send(new CopyObjectCommand(input));
    return true;
  } catch (error) {
    if (error instanceof Error && (error.name === 'NoSuchKey' || error.name === 'NotFound')) return false;
    throw error;
  }
}
