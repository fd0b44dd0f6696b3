// Asks a place for everything, and makes a report of it: a place that cannot be found is a report too, of one check.
import type { StackFlags } from '../flags.ts';
import { PlainError } from '../run/plain-error.ts';
import { readRunFile } from '../run/run-file.ts';
import { readStageOutputs, type StageOutputs } from '../stage/stage-outputs.ts';
import { type Check, inDocs } from './check.ts';
import { isAlive } from './checks/laptop.ts';
import { absentCheck, laptopChecks } from './laptop-checks.ts';
import { ANSWER_MS } from './limits.ts';
import { state } from './reading.ts';
import { type Report, type Target, toReport } from './report.ts';
import { runChecks } from './run-checks.ts';
import { type StageWays, stageChecks } from './stage-checks.ts';

export async function askLaptop({ dataDir }: Pick<StackFlags, 'dataDir'>, now: () => Date): Promise<Report> {
  const run = readRunFile(dataDir);
  const target = { kind: 'laptop' } as const;
  if (run === undefined) return report(target, [absentCheck('has not run on this folder yet')], now);
  if (!isAlive(run.supervisorPid)) return report(target, [absentCheck('has been stopped')], now);
  return report(target, laptopChecks(run), now);
}

/** The outputs are asked first, because they say where everything else is. */
export async function askStage(stage: string, region: string, ways: StageWays): Promise<Report> {
  const { clients, emulator, now, timeoutMs } = ways;
  const target = { kind: 'stage', stage, region, isEmulator: emulator !== undefined } as const;
  const started = performance.now();
  let found: StageOutputs | undefined;
  const outputs: Check = {
    group: 'stacks',
    name: 'outputs',
    slowMs: ANSWER_MS.other,
    todo: inDocs('deploy', '3. Deploy'),
    run: async () => {
      try {
        found = await readStageOutputs(stage, region, clients.cloudFormation);
      } catch (error) {
        if (!(error instanceof PlainError)) throw error;
        return [{ kind: 'unasked', of: 'outputs', why: error.message.replace(/\.$/, '') }];
      }
      return [state('stacks', 'all there', 'all there', 'fail')];
    },
  };
  const first = await runChecks([outputs], timeoutMs);
  const rest = found === undefined ? [] : await runChecks(stageChecks(stage, found, ways), timeoutMs);
  return toReport(target, now(), Math.round(performance.now() - started), [...first, ...rest]);
}

async function report(target: Target, checks: readonly Check[], now: () => Date): Promise<Report> {
  const started = performance.now();
  const outcomes = await runChecks(checks);
  return toReport(target, now(), Math.round(performance.now() - started), outcomes);
}
