// What the mail service took, as it wrote it down.
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { standInFolder } from '../../local/run/stand-in-folder.ts';
import { SentMail } from '../../local/stand-ins/ses-out/sent-mail.ts';
import type { BenchStack } from './stack.ts';

function journalPath({ dataDir }: BenchStack): string {
  return join(standInFolder(dataDir, 'ses-out'), 'sent.jsonl');
}

/** Where the journal of sent mails ends now, in bytes. */
export async function journalEnd(stack: BenchStack): Promise<number> {
  const file = await open(journalPath(stack));
  const { size } = await file.stat();
  await file.close();
  return size;
}

export async function lettersSince(stack: BenchStack, from: number): Promise<readonly SentMail[]> {
  const file = await open(journalPath(stack));
  const { size } = await file.stat();
  const { buffer } = await file.read(Buffer.alloc(size - from), 0, size - from, from);
  await file.close();
  const lines = buffer.toString('utf8').split('\n').slice(0, -1);
  return lines.map((line) => SentMail.parse(JSON.parse(line)));
}
