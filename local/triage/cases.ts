// The cases of a run in their order: those of a JSONL file or of standard input, or the mails that were named.
import { createReadStream } from 'node:fs';
import { access, constants } from 'node:fs/promises';
import { dirname } from 'node:path';
import { createInterface } from 'node:readline';
import { PlainError } from '../run/plain-error.ts';
import { type Case, caseOfLine, mailCase } from './case.ts';

/** Throws `PlainError` when the JSONL file cannot be read. */
export async function* casesOf(jsonl: string | undefined, files: readonly string[]): AsyncGenerator<Case> {
  if (jsonl !== undefined) yield* casesOfLines(jsonl);
  for (const file of files) yield mailCase(file);
}

async function* casesOfLines(jsonl: string): AsyncGenerator<Case> {
  const isInput = jsonl === '-';
  if (!isInput) await mustBeReadable(jsonl);
  const input = isInput ? process.stdin : createReadStream(jsonl);
  const folder = isInput ? process.cwd() : dirname(jsonl);
  let number = 0;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    if (line.trim() !== '') yield caseOfLine(line.replace(/^\uFEFF/, ''), number, folder);
  }
}

async function mustBeReadable(path: string): Promise<void> {
  try {
    await access(path, constants.R_OK);
  } catch {
    throw new PlainError(`--jsonl ${path}: the file cannot be read.`);
  }
}
