// A deployed stage as the run knows it: what its stacks say of themselves, and nothing else.
import { resourceName } from '../../infra/names.ts';
import { FUNCTION_NAMES } from '../../infra/stage.ts';
import {
  ApiOutputs,
  MailOutputs,
  type StackName,
  StateOutputs,
  stackNameOf,
} from '../../shared/contracts/outputs.ts';
import type { Clients, Cloud } from './cloud.ts';
import type { Outputs } from './deploy.ts';

export const DEPLOYED_FUNCTIONS = [...FUNCTION_NAMES, 'rule-set'] as const;
export type FunctionName = (typeof DEPLOYED_FUNCTIONS)[number];

export interface DeployedStage {
  readonly name: string;
  readonly cloud: Cloud;
  readonly clients: Clients;
  readonly state: StateOutputs;
  readonly mail: MailOutputs;
  readonly api: ApiOutputs;
}

/** Throws `ZodError` that names every output that is missing. */
export function toStage(name: string, cloud: Cloud, clients: Clients, outputs: Outputs): DeployedStage {
  const of = (stack: StackName) => outputs[stackNameOf(name, stack)];
  return {
    name,
    cloud,
    clients,
    state: StateOutputs.parse(of('state')),
    mail: MailOutputs.parse(of('mail')),
    api: ApiOutputs.parse(of('api')),
  };
}

/** As the stack names it. */
export function functionNameOf({ name }: DeployedStage, fn: FunctionName): string {
  return resourceName(name, fn);
}
