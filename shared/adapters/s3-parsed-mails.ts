// The parsed mail that a queue message holds, or that it points at. A pointer leads into our own bucket's `parsed/` or nowhere.
import { GetObjectCommand, NoSuchKey, type S3Client } from '@aws-sdk/client-s3';
import { ParsedMailMessage, TriageMessage } from '../contracts/triage-message.ts';
import type { ParsedMail, RawRef } from '../core/parsed-mail.ts';
import type { ParsedMails } from '../ports.ts';

/** Neither a parsed mail nor a pointer to one. Its cause may quote the mail: it is logged by name alone. */
export class ParsedMailInvalidError extends Error {
  override readonly name = 'ParsedMailInvalidError';
}

/** Where mails lie that are too large for the queue: `parsed/` and the mail's key. */
export const PARSED_PREFIX = 'parsed/';

/** Takes a message's body as text or as JSON already parsed. */
export function s3ParsedMails(s3: S3Client, bucket: string): ParsedMails {
  return {
    open: async (body) => {
      const message = await read(() => TriageMessage.parse(toJson(body)));
      if (!('pointer' in message)) return message;
      const text = await fetchText(s3, bucket, message.pointer);
      return read((): ParsedMail => ParsedMailMessage.parse(toJson(text)));
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

function toJson(body: unknown): unknown {
  return typeof body === 'string' ? JSON.parse(body) : body;
}

function read<T>(parse: () => T): T {
  try {
    return parse();
  } catch (cause) {
    throw new ParsedMailInvalidError('not a parsed mail', { cause });
  }
}
