// What a deployed stage says of itself, read from CloudFormation and checked by its contract. Reads outputs, changes nothing.
import { CloudFormationClient, DescribeStacksCommand, type Stack } from '@aws-sdk/client-cloudformation';
import type * as z from 'zod';
import {
  type ApiOutputs,
  type MailOutputs,
  STACK_OUTPUTS,
  type StackName,
  type StateOutputs,
  stackNameOf,
  type WatchOutputs,
} from '../../shared/contracts/outputs.ts';
import { PlainError } from '../run/plain-error.ts';
import { requireStageName, settledRegion } from './stage-flags.ts';

export interface StageOutputs {
  readonly state: StateOutputs;
  readonly mail: MailOutputs;
  readonly api: ApiOutputs;
  readonly watch: WatchOutputs;
}

/**
 * With the operator's own credentials and region, unless a client is given.
 *
 * Throws `PlainError` for a stage that cannot be called so, and, all of them at once, for stacks that are not there and
 * outputs that are missing or wrong. Where CloudFormation does not answer it throws what the client throws.
 */
export async function readStageOutputs(
  stage: string,
  region: string | undefined,
  given?: CloudFormationClient,
): Promise<StageOutputs> {
  requireStageName(stage);
  const client = given ?? new CloudFormationClient({ region: settledRegion(region) });
  const [state, mail, api, watch] = await Promise.all([
    readStack(client, stage, 'state', STACK_OUTPUTS.state),
    readStack(client, stage, 'mail', STACK_OUTPUTS.mail),
    readStack(client, stage, 'api', STACK_OUTPUTS.api),
    readStack(client, stage, 'watch', STACK_OUTPUTS.watch),
  ]);
  if (state.ok && mail.ok && api.ok && watch.ok)
    return { state: state.outputs, mail: mail.outputs, api: api.outputs, watch: watch.outputs };
  const wrong = [state, mail, api, watch].flatMap((read) => (read.ok ? [] : [read.wrong]));
  throw new PlainError(
    `${wrong.join(' ')} Deploy it with npm run deploy -- --stage ${stage}, or check that account and region are those of the stage.`,
  );
}

type Read<Outputs> =
  | { readonly ok: true; readonly outputs: Outputs }
  | { readonly ok: false; readonly wrong: string };

async function readStack<Outputs>(
  client: CloudFormationClient,
  stage: string,
  stack: StackName,
  schema: z.ZodType<Outputs>,
): Promise<Read<Outputs>> {
  const name = stackNameOf(stage, stack);
  const found = await describe(client, name);
  if (found === undefined) return { ok: false, wrong: `Stack ${name} is not there.` };
  const said = (found.Outputs ?? []).map(({ OutputKey = '', OutputValue }) => [OutputKey, OutputValue]);
  const { data, error } = schema.safeParse(Object.fromEntries(said));
  if (error === undefined) return { ok: true, outputs: data };
  const outputs = [...new Set(error.issues.map(({ path }) => path.join('.')))];
  return {
    ok: false,
    wrong: `Stack ${name} (${found.StackStatus}) lacks or has wrong outputs: ${outputs.join(', ')}.`,
  };
}

/** A stack that is not there is told as an error of this name and form (CloudFormation API reference, DescribeStacks). */
async function describe(client: CloudFormationClient, StackName: string): Promise<Stack | undefined> {
  try {
    const { Stacks = [] } = await client.send(new DescribeStacksCommand({ StackName }));
    return Stacks[0];
  } catch (error) {
    if (error instanceof Error && /^Stack.* does not exist$/.test(error.message)) return undefined;
    throw error;
  }
}
