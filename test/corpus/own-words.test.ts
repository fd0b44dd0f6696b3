// Measures on the mails of ../shared/corpus/mime how much of own words and of forwards is read right. Prints the figures;
// where the corpus is not there, it says so.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { openBodies } from '../../shared/core/parse/open-bodies.ts';

const MIME = '../shared/corpus/mime';
const INDEX = join(MIME, 'index.jsonl');

interface Line {
  readonly id: string;
  readonly path: string;
  readonly class: string;
  readonly expect: {
    readonly strippedReply?: string;
    readonly forwarded?: boolean;
    readonly forwardedFrom?: string;
    readonly forwardedSubject?: string;
  };
}

const lines = existsSync(INDEX)
  ? readFileSync(INDEX, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Line)
  : [];

const open = async ({ path }: Line) => {
  const body = await openBodies(new Uint8Array(readFileSync(join(MIME, path))));
  return body.kind === 'opened' ? body : undefined;
};
const plain = (text: string) =>
  text
    .split(/\r?\n/)
    .map((line) => line.trimEnd())
    .join('\n')
    .trim();

async function measure(
  name: string,
  cases: readonly Line[],
  isRight: (line: Line) => Promise<boolean>,
): Promise<number> {
  const wrong: string[] = [];
  for (const line of cases) if (!(await isRight(line))) wrong.push(line.id);
  const right = cases.length - wrong.length;
  const share = cases.length === 0 ? 1 : right / cases.length;
  const figure =
    cases.length === 0 ? 'not run' : `${right} of ${cases.length}, ${(100 * share).toFixed(1)} %`;
  process.stdout.write(`${name}: ${figure}${wrong.length > 0 ? ` (not: ${wrong.join(' ')})` : ''}\n`);
  return share;
}

test('a reply is stripped to what its writer wrote', async () => {
  const cases = lines.filter(({ expect: { strippedReply } }) => strippedReply !== undefined);
  const share = await measure('stripped reply', cases, async (line) => {
    const body = await open(line);
    return plain(body?.own ?? '') === plain(line.expect.strippedReply ?? '');
  });

  expect(share).toBeGreaterThanOrEqual(0.85);
});

test('a forwarded mail has its sender and its subject', async () => {
  const cases = lines.filter(({ expect: { forwardedFrom } }) => forwardedFrom !== undefined);
  const passedOn = async (line: Line) => (await open(line))?.passedOn?.[0];
  const share = await measure(
    'forwarded sender',
    cases,
    async (line) => (await passedOn(line))?.from.address === line.expect.forwardedFrom,
  );
  const dated = await measure(
    'forwarded date',
    cases,
    async (line) => (await passedOn(line))?.sentAt !== undefined,
  );
  await measure('forwarded subject', cases, async (line) => {
    const subject = (await passedOn(line))?.subject;
    return subject === '' || subject === line.expect.forwardedSubject;
  });

  expect(share).toBeGreaterThanOrEqual(0.97);
  expect(dated).toBeGreaterThanOrEqual(0.5);
});
