// `npm run synth|diff|deploy|destroy -- --stage NAME`: the CDK CLI for one stage, whole. Arguments that it does not know are the CLI's.
import { spawn } from 'node:child_process';
import { readStages, type Stage } from './stage.ts';
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

/** Arguments for the CDK CLI, or one sentence on what is wrong with those given. */
function toCliArguments([command = '', ...rest]: readonly string[]): readonly string[] | string {
  const known = COMMANDS[command];
  if (known === undefined) return `Say what to do, one of: ${Object.keys(COMMANDS).join(', ')}.`;
  const at = rest.indexOf('--stage');
  const name = at === -1 ? undefined : rest[at + 1];
  const others = at === -1 ? rest : rest.toSpliced(at, 2);
  const stages = readStages(STAGES);
  const names = [...stages.keys()].join(', ');
  if (name === undefined && command !== 'synth')
    return `Say which stage with --stage, one of infra/stages.ts: ${names}.`;
  const stage = stages.get(name ?? 'dev');
  if (stage === undefined) return `There is no stage "${name}": infra/stages.ts has ${names}.`;
  return refuse(command, stage) ?? [...known, '--context', `stage=${name ?? 'dev'}`, ...others];
}

function refuse(command: string, { account }: Stage): string | undefined {
  return command !== 'synth' && account === EXAMPLE_ACCOUNT
    ? `infra/stages.ts still has the example account ${EXAMPLE_ACCOUNT}: put your own in (docs/deploy.md).`
    : undefined;
}

const args = toCliArguments(process.argv.slice(2));
if (typeof args === 'string') {
  process.stderr.write(`${args}\n`);
  process.exitCode = 1;
} else {
  const child = spawn(process.execPath, [CLI, ...args], { stdio: 'inherit' });
  child.on('exit', (code) => {
    process.exitCode = code ?? 1;
  });
}
