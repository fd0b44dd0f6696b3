// One stack for each data folder. The lock names a port on which its holder answers, so that a killed holder's lock is
// known to be dead: neither a process id, which is given out again, nor a time could tell.
import { randomUUID } from 'node:crypto';
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, connect, createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { codeOf } from './error-code.ts';
import { PlainError } from './plain-error.ts';

export interface FolderLock {
  /** True when the last holder ended without giving it back. */
  readonly wasLeft: boolean;
  release(): void;
}

const ANSWER_LIMIT_MS = 1_000;
const RETRY_MS = 100;

/** Throws `PlainError` when another stack still runs on this folder after `patienceMs`: one may be about to stop. */
export async function lockFolder(dir: string, patienceMs: number): Promise<FolderLock> {
  const until = performance.now() + patienceMs;
  const token = randomUUID();
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.end(token);
  });
  const port = await new Promise<number>((resolve, reject) => {
    server
      .once('error', reject)
      .listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
  server.unref();
  const path = join(dir, 'lock');
  let wasLeft = false;
  while (!claim(path, `${port} ${token}`)) {
    if (await isHeld(path)) {
      if (performance.now() < until) {
        await sleep(RETRY_MS);
        continue;
      }
      server.close();
      throw new PlainError(`A Timepost already runs on ${dir}: stop it, or name another folder with --data.`);
    }
    wasLeft = true;
    discard(path);
  }
  return {
    wasLeft,
    release: () => {
      rmSync(path, { force: true });
      server.close();
    },
  };
}

/** The file appears with its content or not at all. */
function claim(path: string, content: string): boolean {
  const own = `${path}.${process.pid}`;
  writeFileSync(own, content);
  try {
    linkSync(own, path);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(own, { force: true });
  }
}

/** Whether a stack runs on this folder now. */
export function isFolderHeld(dir: string): Promise<boolean> {
  return isHeld(join(dir, 'lock'));
}

async function isHeld(path: string): Promise<boolean> {
  const [, port, token] = /^(\d{1,5}) (\S+)$/.exec(read(path)) ?? [];
  return port !== undefined && (await ask(Number(port))) === token;
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

function ask(port: number): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1' });
    let said = '';
    socket.setTimeout(ANSWER_LIMIT_MS, () => socket.destroy());
    socket.on('data', (chunk) => {
      said += chunk.toString();
    });
    socket.on('error', () => resolve(''));
    socket.on('close', () => resolve(said));
  });
}

/** Moved away first: of two that find it dead, only one may remove it. */
function discard(path: string): void {
  const away = `${path}.dead-${process.pid}`;
  try {
    renameSync(path, away);
  } catch {
    return; // the other one did
  }
  rmSync(away, { force: true });
}
