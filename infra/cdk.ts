// `npm run synth|diff|deploy|destroy -- --stage NAME`: the CDK CLI for one stage, whole. Arguments that it does not know are the CLI's.
import { spawn } from 'node:child_process';
import { readStages, type Stage, StagesInvalidError } from './stage.ts';
import { STAGES } from './stages.ts';

const CLI = `${import.meta.dirname}/../node_modules/aws-cdk/bin/cdk`;
/** The account of the stage that this repository comes with; AWS gives it to nobody. */
const EXAMPLE_ACCOUNT = '111111111111';

const COMMANDS: Readonly<Record<string, readonly string[]>> = {
  synth: ['synth', '--quiet'],
  diff: ['diff'],
  deploy: ['deploy', '--all', '--require-approval', 'broadening'],
  destroy: ['destroy', '--all'],
};

/** What keeps a command from being run: a sentence for whoever typed it. */
class UsageError extends Error {
  override readonly name = 'UsageError';
}

function toCliArguments([command = '', ...rest]: readonly string[]): readonly string[] {
  const known = COMMANDS[command];
  if (known === undefined)
    throw new UsageError(`Say what to do, one of: ${Object.keys(COMMANDS).join(', ')}.`);
  const { name, others } = takeStage(rest);
  const stages = readStages(STAGES);
  const names = [...stages.keys()].join(', ');
  if (name === undefined && command !== 'synth')
    throw new UsageError(`Say which stage with --stage, one of infra/stages.ts: ${names}.`);
  const stage = stages.get(name ?? 'dev');
  if (stage === undefined)
    throw new UsageError(`There is no stage "${name ?? 'dev'}": infra/stages.ts has ${names}.`);
  if (command !== 'synth') refuseExample(stage);
  return [...known, '--context', `stage=${name ?? 'dev'}`, ...others];
}

/** `--stage NAME` or `--stage=NAME`, and what is left. */
function takeStage(args: readonly string[]): { readonly name?: string; readonly others: readonly string[] } {
  const at = args.findIndex((arg) => arg === '--stage' || arg.startsWith('--stage='));
  if (at === -1) return { others: args };
  const joined = args[at]?.split('=')[1];
  const name = joined ?? args[at + 1];
  if (name === undefined || name === '' || name.startsWith('-'))
    throw new UsageError('--stage wants the name of a stage, as in --stage prod.');
  return { name, others: args.toSpliced(at, joined === undefined ? 2 : 1) };
}

function refuseExample({ account }: Stage): void {
  if (account !== EXAMPLE_ACCOUNT) return;
  throw new UsageError(
    `infra/stages.ts still has the example account ${EXAMPLE_ACCOUNT}: put your own in (docs/deploy.md).`,
  );
}

try {
  const child = spawn(process.execPath, [CLI, ...toCliArguments(process.argv.slice(2))], {
    stdio: 'inherit',
  });
  child.on('exit', (code) => {
    process.exitCode = code ?? 1;
  });
} catch (error) {
  if (!(error instanceof UsageError || error instanceof StagesInvalidError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
