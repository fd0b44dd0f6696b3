// Amazon's own DynamoDB Local, started from a folder of its jars, on a free port of 127.0.0.1 and in memory.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { ListTablesCommand } from '@aws-sdk/client-dynamodb';
import { dynamoClient } from './dynamo-stores.ts';

export interface Endpoint {
  readonly url: string;
  close(): Promise<void>;
}

const JAVA = 'java';
const MAIN = 'software.amazon.dynamodb.services.local.main.ServerRunner';
const UP_WITHIN_MS = 30_000;

/** `folder` holds the jars and the native SQLite library, itself or in its `lib`. */
export async function startDynamoDbLocal(folder: string): Promise<Endpoint> {
  const lib = existsSync(join(folder, 'lib')) ? join(folder, 'lib') : folder;
  const port = await freePort();
  const child = spawn(
    JAVA,
    [
      `-Djava.library.path=${lib}`,
      '-cp',
      join(lib, '*'),
      MAIN,
      '-inMemory',
      '-sharedDb',
      '-disableTelemetry',
      '-port',
      String(port),
    ],
    { stdio: 'ignore' },
  );
  const url = `http://127.0.0.1:${port}`;
  await answers(url, child);
  return { url, close: () => end(child) };
}

async function answers(url: string, child: ChildProcess): Promise<void> {
  const client = dynamoClient(url);
  const deadline = Date.now() + UP_WITHIN_MS;
  for (let up = false; !up; ) {
    if (child.exitCode !== null || Date.now() > deadline) throw new Error('DynamoDB Local did not come up');
    await new Promise((resolve) => setTimeout(resolve, 200));
    up = await client.send(new ListTablesCommand({})).then(
      () => true,
      () => false,
    );
  }
  client.destroy();
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const exited = once(child, 'exit');
  child.kill();
  await exited;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address !== null ? address.port : 0;
}
