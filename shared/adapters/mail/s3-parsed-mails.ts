// The parsed mail that a queue message holds, or that it points at. A pointer leads into our own bucket's `parsed/` or nowhere.

import { GetObjectCommand, NoSuchKey, type S3Client } from '@aws-sdk/client-s3';
import { PARSED_PREFIX } from '../../contracts/mail-objects.ts';
import type { RawRef } from '../../core/parsed-mail.ts';
import type { ParsedMails } from '../../ports.ts';
import { ParsedMailInvalidError, readParsedMail, readTriageMessage } from './triage-message-body.ts';

/** Takes a message's body as text or as JSON already parsed. */
export function s3ParsedMails(s3: S3Client, bucket: string): ParsedMails {
  return {
    open: async (body) => {
      const message = readTriageMessage(body);
      return 'pointer' in message ? readParsedMail(await fetchText(s3, bucket, message.pointer)) : message;
    },
  };
}

async function fetchText(s3: S3Client, bucket: string, pointer: RawRef): Promise<string> {
  if (pointer.bucket !== bucket || !pointer.key.startsWith(PARSED_PREFIX))
    throw new ParsedMailInvalidError('the pointer leads elsewhere');
  try {
    const { Body } = await s3.send(new GetObjectCommand({ Bucket: bucket, Key: pointer.key }));
    return (await Body?.transformToString()) ?? '';
  } catch (cause) {
    if (cause instanceof NoSuchKey) throw new ParsedMailInvalidError('the pointer leads nowhere', { cause });
    throw cause;
  }
}
