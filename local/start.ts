// `npm start`: brings the whole service up on 127.0.0.1, shows on its first start what it does, and runs until it is stopped.
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { keepPeople, type PersonFacts, readPeopleFile, seededPeople } from './demo/people.ts';
import { showSamples } from './demo/samples.ts';
import { DEMO_PEOPLE } from './demo-workspace.ts';
import { readFlags, type StackFlags } from './flags.ts';
import { outcomesOf } from './outcome.ts';
import { toConverseAddress } from './run/converse-address.ts';
import { emptyDataFolder, openDataFolder } from './run/data-folder.ts';
import { type FolderLock, lockFolder } from './run/folder-lock.ts';
import { PlainError, runCommand } from './run/plain-error.ts';
import { checkPorts, waitForFree } from './run/ports.ts';
import { readRunFile } from './run/run-file.ts';
import { type Stack, startStack } from './run/start-stack.ts';
import { askedToStop } from './run/stop-signals.ts';
import { toNextSteps, toSummary } from './run/summary.ts';
import { seed } from './seed.ts';

const LOCK_PATIENCE_MS = 2_000;
const GRACE_MS = 8_000;
const STOP_LIMIT_MS = 12_000;

const asked = askedToStop();
await runCommand(async () => {
  const { stack: flags, own } = readFlags(process.argv.slice(2), {
    users: { type: 'string' },
    converse: { type: 'string' },
  });
  const converse = own.converse === undefined ? {} : { converse: toConverseAddress(own.converse) };
  const chosen = own.users === undefined ? undefined : readPeopleFile(own.users);
  openDataFolder(flags.dataDir);
  const lock = await lockFolder(flags.dataDir, LOCK_PATIENCE_MS);
  try {
    const before = flags.fresh ? undefined : seededPeople(flags.dataDir);
    const people = chosen ?? before ?? DEMO_PEOPLE;
    const stack = await Promise.race([
      begin({ ...flags, ...converse }, lock, people),
      asked.then(() => undefined),
    ]);
    if (stack === undefined) return 0;
    await Promise.race([welcome(flags, stack, people), asked]);
    await asked;
    await end(stack);
    return 0;
  } finally {
    lock.release();
  }
});
process.exit(); // what is still open belongs to a start that was given up: its processes end with this one

async function begin(
  flags: StackFlags & { readonly converse?: string },
  { wasLeft }: FolderLock,
  people: readonly PersonFacts[],
): Promise<Stack> {
  await checkPorts(chosenPorts(flags), wasLeft ? GRACE_MS : 0);
  if (wasLeft) await waitForFree(innerPortsOf(flags.dataDir), GRACE_MS);
  if (flags.fresh) emptyDataFolder(flags.dataDir, ['lock']);
  keepPeople(flags.dataDir, people);
  const stack = await startStack({
    ...flags,
    seed: (run) => seed(run, people),
    restarted: (name, count, ended) =>
      process.stderr.write(`${name} ended (${ended}) and was started again (restart ${count}).\n`),
    struggling: (name, ended) =>
      process.stderr.write(`${name} does not start again (${ended}): its log is in ${flags.dataDir}/logs.\n`),
  });
  process.stdout.write(`${toSummary(stack.run, flags.dataDir, performance.now() / 1000)}\n`);
  return stack;
}

/** Stand-ins that outlive a killed stack for a moment still write to the folder. */
function innerPortsOf(dataDir: string): readonly number[] {
  const { traces: _, ...ports } = readRunFile(dataDir)?.ports ?? {};
  return Object.values(ports);
}

function chosenPorts({ apiPort, smtpPort }: StackFlags) {
  return [
    { port: smtpPort, what: 'SMTP', flag: '--smtp-port' },
    { port: apiPort, what: 'API', flag: '--api-port' },
    { port: apiPort + 1, what: 'page of sent mails, right above the API', flag: '--api-port' },
    { port: apiPort + 2, what: 'control, two above the API', flag: '--api-port' },
  ];
}

/** Once for each data folder: the main job, done before anybody has to do anything. */
async function welcome(
  { dataDir }: StackFlags,
  { run }: Stack,
  people: readonly PersonFacts[],
): Promise<void> {
  const [first] = people;
  const done = join(dataDir, 'samples-sent');
  if (first === undefined || existsSync(done)) return;
  writeFileSync(done, '');
  try {
    process.stdout.write('A first start sends three sample mails:\n\n');
    await showSamples(first, run.smtpPort, outcomesOf(run), (text) => process.stdout.write(text));
  } catch (error) {
    if (!(error instanceof PlainError)) throw error;
    process.stderr.write(`${error.message}\n`);
  }
  process.stdout.write(`${toNextSteps(first.email, run, dataDir)}\n`);
}

async function end(stack: Stack): Promise<void> {
  process.stderr.write('Stopping ...\n');
  const limit = new Promise((resolve) => setTimeout(resolve, STOP_LIMIT_MS).unref());
  await Promise.race([stack.stop(), limit]);
  process.stderr.write('Stopped. The data stays.\n');
}
