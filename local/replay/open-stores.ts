// The stores of a laptop's data folder, to be read and nothing else: those of the running service, or, where none runs, of
// a copy that is thrown away. The stand-ins tidy up as they start, so they are never started on the folder itself.
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isFolderHeld } from '../run/folder-lock.ts';
import { type LocalClients, localClients } from '../run/local-clients.ts';
import { PlainError } from '../run/plain-error.ts';
import { readRunFile } from '../run/run-file.ts';
import { standInFolder } from '../run/stand-in-folder.ts';
import type { StandIn, StartStandIn } from '../stand-ins/stand-in.ts';

export interface Stores {
  readonly clients: LocalClients;
  close(): Promise<void>;
}

const STARTS: Readonly<Record<string, () => Promise<StartStandIn>>> = {
  dynamo: async () => (await import('../stand-ins/dynamo/start-dynamo.ts')).startDynamo,
  kms: async () => (await import('../stand-ins/kms/start-kms.ts')).startKms,
  aws: async () => (await import('../stand-ins/aws/start-aws.ts')).startAws,
};

/** Throws `PlainError` where the folder holds no service's data. */
export async function openStores(dataDir: string): Promise<Stores> {
  const run = readRunFile(dataDir);
  if (run === undefined)
    throw new PlainError(`The service has not run on ${dataDir} yet: there is no mail to read again.`);
  if (await isFolderHeld(dataDir))
    return { clients: localClients(run.endpoints), close: async () => undefined };
  return openCopy(dataDir);
}

async function openCopy(dataDir: string): Promise<Stores> {
  const copy = mkdtempSync(join(tmpdir(), 'timepost-replay-'));
  const running: StandIn[] = [];
  const close = async () => {
    await Promise.all(running.map((standIn) => standIn.close()));
    rmSync(copy, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const endpoints: Record<string, string> = {};
    for (const [name, load] of Object.entries(STARTS)) {
      copyFolder(standInFolder(dataDir, name), standInFolder(copy, name));
      const start = await load();
      const standIn = await start({ port: 0, dataDir: standInFolder(copy, name), endpoints });
      running.push(standIn);
      endpoints[name] = `http://127.0.0.1:${standIn.port}`;
    }
    return { clients: localClients(endpoints), close };
  } catch (error) {
    await close();
    throw error;
  }
}

function copyFolder(from: string, to: string): void {
  mkdirSync(to, { mode: 0o700, recursive: true });
  if (existsSync(from)) cpSync(from, to, { recursive: true });
}
