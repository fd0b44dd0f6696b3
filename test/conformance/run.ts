// `npm run conformance`: deploys the stage's real stacks onto an emulator of AWS and sends mail through them: once plainly, once
// with IAM and TLS enforced. It needs Node, npm and Python 3, reaches nothing but the package index, and leaves nothing behind.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PROJECT_ROOT } from '../../local/run/project-root.ts';
import { askedToStop } from '../../local/run/stop-signals.ts';
import { targetOf } from './assembly.ts';
import { LONGER_TRIAGE, WITHOUT_TRIAGE_PUT } from './changes.ts';
import { clientsOf } from './cloud.ts';
import { endsWithin } from './deadline.ts';
import { bootstrap, deploy, destroy, synthesise } from './deploy.ts';
import { type Emulator, type EmulatorSpec, startEmulator } from './emulator.ts';
import { operatorOf } from './operator.ts';
import { change, type Prepared, prepare } from './prepare.ts';
import { killAll, stopAll } from './programs.ts';
import { expectThat, openReport, type Report } from './report.ts';
import { activeRuleSet, makeRuleSets } from './rule-sets.ts';
import { destroyed } from './scenarios/destroy.ts';
import { mailPath } from './scenarios/mail-path.ts';
import { missingGrant, nothingWasDenied } from './scenarios/missing-grant.ts';
import type { Seeded } from './scenarios/seeded.ts';
import { update } from './scenarios/update.ts';
import { signIn } from './sign-in.ts';
import { toStage } from './stage.ts';
import { MEMBER, makeWorkspace } from './world.ts';

const STAGE = 'dev';
/** Alone it takes three; beside other programs it has taken eight. It is against hanging. */
const LIMIT_MINUTES = 20;
/** Of making the emulator's Python environment, once. */
const FETCH_LIMIT_MS = 180_000;
const NOT_RUN = 2;
const STOPPED = 130; // as a shell tells of Ctrl-C

interface Place {
  readonly python: string;
  readonly synthDir: string;
  readonly workDir: string;
}

interface Deployment extends Seeded {
  readonly emulator: Emulator;
  readonly whole: Prepared;
  /** Of this run alone. */
  readonly workDir: string;
}

process.exit(await main()); // the channel to bootstrap.mjs would keep it alive

async function main(): Promise<number> {
  const python = pythonEnvironment();
  if (python === undefined) {
    console.log('NOT RUN: conformance (no Python 3 with venv, or no download of the emulator)');
    return NOT_RUN;
  }
  const workDir = mkdtempSync(join(tmpdir(), 'timepost-conformance-'));
  let isStopping = false;
  void askedToStop().then(async () => {
    isStopping = true;
    await stopAll();
    process.exit(STOPPED);
  });
  process.once('exit', () => {
    killAll();
    if (isStopping) rmSync(workDir, { recursive: true, force: true });
  });
  const report = openReport((line) => {
    if (!isStopping) console.log(line); // what fails then fails because it is stopped
  });
  try {
    const run = runAll(report, { python, workDir, synthDir: join(workDir, 'synth') });
    const isInTime = await endsWithin(LIMIT_MINUTES * 60_000, run);
    if (!isInTime) report.breakOff(`took longer than ${LIMIT_MINUTES} minutes`);
  } finally {
    await stopAll();
    if (report.failures() === 0) rmSync(workDir, { recursive: true, force: true });
    else console.log(`Logs of the emulator and of every deploy: ${workDir}`);
    report.close();
  }
  return report.failures() === 0 ? 0 : 1;
}

async function runAll(report: Report, place: Place): Promise<void> {
  await report.scenario('assembly', (told) =>
    told.step('synthesised', () => synthesise(STAGE, place.synthDir, place.workDir)),
  );
  if (report.failures() > 0) return;
  await report.scenario('plain', (told) => runPlain(told, place));
  await report.scenario('enforced', (told) => runEnforced(told, place));
}

/** Its folder, made when it is not there yet; `undefined` where that cannot be done. */
function pythonEnvironment(): string | undefined {
  try {
    const script = join(PROJECT_ROOT, '.ci', 'python', 'environment.sh');
    return execFileSync('bash', [script, 'ministack'], {
      encoding: 'utf8',
      timeout: FETCH_LIMIT_MS,
      stdio: ['ignore', 'pipe', 'inherit'],
    }).trim();
  } catch {
    return undefined;
  }
}

async function runPlain(report: Report, place: Place): Promise<void> {
  await onEmulator(report, { ...place, name: 'plain', enforced: false }, place, async (deployment) => {
    const { emulator, stage, whole, workDir } = deployment;
    await mailPath(report, deployment);
    const changed = change(whole, join(workDir, 'update'), LONGER_TRIAGE);
    await update(report, deployment, () => deploy(emulator, changed.dir, workDir));
    await destroyed(report, stage, whole.templates, () => destroy(emulator, changed.dir, workDir));
    await report.step('no rule set is active any more', async () =>
      expectThat((await activeRuleSet(stage.cloud)) === undefined, 'none'),
    );
  });
}

async function runEnforced(report: Report, place: Place): Promise<void> {
  await onEmulator(report, { ...place, name: 'enforced', enforced: true }, place, async (deployment) => {
    const { emulator, whole, workDir } = deployment;
    await mailPath(report, deployment);
    await report.step('no function was denied anything', () => nothingWasDenied(deployment));
    const reduced = change(whole, join(workDir, 'reduced'), WITHOUT_TRIAGE_PUT);
    await missingGrant(report, deployment, {
      without: () => deploy(emulator, reduced.dir, workDir),
      whole: () => deploy(emulator, whole.dir, workDir),
    });
  });
}

async function onEmulator(
  report: Report,
  spec: Omit<EmulatorSpec, 'target'>,
  { synthDir }: Place,
  steps: (deployment: Deployment) => Promise<void>,
): Promise<void> {
  const target = targetOf(synthDir);
  const emulator = await report.step('emulator started', () => startEmulator({ ...spec, target }));
  try {
    const { cloud } = emulator;
    const workDir = join(spec.workDir, spec.name);
    const whole = await report.step('the lists say what is left out', () =>
      prepare(cloud, synthDir, workDir),
    );
    await report.step('bootstrapped', () => bootstrap(emulator, whole.dir, workDir));
    await report.step('rule set made for its activation', () => makeRuleSets(cloud, synthDir));
    const outputs = await report.step('deployed', () => deploy(emulator, whole.dir, workDir));
    const stage = toStage(STAGE, cloud, clientsOf(cloud), outputs);
    await report.step('the rule set was activated by its custom resource', async () => {
      const active = await activeRuleSet(cloud);
      expectThat(active === stage.mail.RuleSetName, `${stage.mail.RuleSetName}, not ${active}`);
    });
    const signedIn = await report.step('a member signs in', () => signIn(stage, MEMBER.email));
    const operate = operatorOf(emulator, STAGE, workDir);
    const person = await report.step('npm run workspace makes a workspace', () =>
      makeWorkspace(stage, operate, signedIn.subject, workDir),
    );
    await steps({ stage, person, signedIn, operate, emulator, whole, workDir });
  } finally {
    await emulator.stop();
  }
}
