// The journal of sent mails: what it holds after an orderly end and after one that was not.
import { appendFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { openJournal } from '../../../local/stand-ins/ses-out/journal.ts';
import { endAll, newFolder } from '../child.ts';

afterAll(endAll);

const newPath = () => join(newFolder(), 'sent.jsonl');

async function valuesAt(path: string): Promise<readonly unknown[]> {
  const { journal, values } = await openJournal(path);
  await journal.close();
  return values;
}

test('values that were appended at once come back whole and in order', async () => {
  const path = newPath();
  const { journal } = await openJournal(path);
  const mails = Array.from({ length: 50 }, (_, number) => ({ number, words: 'Söhne\n'.repeat(number) }));

  await Promise.all(mails.map((mail) => journal.append(mail)));
  await journal.close();

  expect(await valuesAt(path)).toEqual(mails);
});

test('a line that a kill cut short is dropped, and the next one stands by itself', async () => {
  const path = newPath();
  await appendFile(path, '{"number":1}\n{"numb');
  const { journal } = await openJournal(path);

  await journal.append({ number: 2 });
  await journal.close();

  expect(await valuesAt(path)).toEqual([{ number: 1 }, { number: 2 }]);
});

test('what a failed write left behind does not spoil the next line', async () => {
  const path = newPath();
  const { journal } = await openJournal(path);
  await journal.append({ number: 1 });
  await appendFile(path, '{"numb');

  await journal.append({ number: 2 });
  await journal.close();

  expect(await readFile(path, 'utf8')).toBe('{"number":1}\n{"number":2}\n');
});
