// The whole local stack under the bench: a folder of its own, a clock that the bench moves, people that no other cell has.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PersonFacts } from '../../local/demo/people.ts';
import { openDataFolder } from '../../local/run/data-folder.ts';
import { type LocalClients, localClients } from '../../local/run/local-clients.ts';
import { findPorts } from '../../local/run/ports.ts';
import type { RunFile } from '../../local/run/run-file.ts';
import { startStack } from '../../local/run/start-stack.ts';
import { seed } from '../../local/seed.ts';

export interface BenchStack {
  readonly run: RunFile;
  readonly dataDir: string;
  readonly clients: LocalClients;
  addMembers(members: readonly PersonFacts[]): Promise<void>;
  stop(): Promise<void>;
}

/** Its processes find the bench by this variable; local/run/child-env.ts passes it on to local processes alone. */
export async function startBenchStack(benchPort: number, note: (what: string) => void): Promise<BenchStack> {
  process.env['TIMEPOST_BENCH'] = String(benchPort);
  const dataDir = mkdtempSync(join(tmpdir(), 'timepost-faults-'));
  openDataFolder(dataDir);
  const ports = await neighbours();
  const stack = await startStack({
    ...ports,
    dataDir,
    seed: (run) => seed(run, []),
    restarted: () => undefined, // kills are what the bench is for
    struggling: (name, ended) => note(`${name} does not start again (${ended})`),
  });
  const { run } = stack;
  return {
    run,
    dataDir,
    clients: localClients(run.endpoints),
    addMembers: (members) => seed(run, members),
    stop: async () => {
      await stack.stop();
      rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** The page and the control port lie right above the API's, so three that are free side by side are looked for. */
async function neighbours(): Promise<{ readonly apiPort: number; readonly smtpPort: number }> {
  for (let first = 20_000 + (process.pid % 10_000); first < 60_000; first += 7) {
    const wanted = { api: first, out: first + 1, control: first + 2, smtp: first + 3 };
    const found = await findPorts(['api', 'out', 'control', 'smtp'], wanted);
    if (Object.entries(wanted).every(([name, port]) => found[name as keyof typeof found] === port))
      return { apiPort: first, smtpPort: wanted.smtp };
  }
  throw new Error('no four ports side by side are free');
}
