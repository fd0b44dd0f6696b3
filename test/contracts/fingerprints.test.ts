// What is stored today must be readable tomorrow. Who changes a shape changes its line in fingerprints.json, with the version
// raised when an old reader would not understand it, and says in CHANGELOG.md how the old is read.
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from '@jest/globals';
import { startDynamo } from '../../local/stand-ins/dynamo/start-dynamo.ts';
import { dynamoClient } from '../adapters/dynamo-stores.ts';
import { type Shapes, storedShapes } from './stored-shapes.ts';

interface Line {
  readonly version: number;
  readonly fingerprint: string;
}

const written = JSON.parse(readFileSync(new URL('fingerprints.json', import.meta.url), 'utf8')) as Readonly<
  Record<string, Line>
>;

let shapes: Shapes;
beforeAll(async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'shapes-'));
  const { port, close } = await startDynamo({ port: 0, dataDir, endpoints: {} });
  const client = dynamoClient(`http://127.0.0.1:${port}`);
  shapes = await storedShapes(client);
  client.destroy();
  await close();
  rmSync(dataDir, { recursive: true, force: true });
});

const fingerprintOf = (shape: unknown) =>
  createHash('sha256').update(JSON.stringify(shape)).digest('hex').slice(0, 16);

test('everything that is stored has a line with its version, and nothing else has', () => {
  expect(Object.keys(shapes).toSorted()).toEqual(Object.keys(written).toSorted());
});

test('every shape is the one that its line says', () => {
  const changed = Object.entries(shapes)
    .map(([kind, shape]) => ({ kind, fingerprint: fingerprintOf(shape), shape }))
    .filter(({ kind, fingerprint }) => written[kind]?.fingerprint !== fingerprint);

  expect(changed).toEqual([]);
});
