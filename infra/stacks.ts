// The four stacks of one stage, in the order of their dependencies.
import type { App } from 'aws-cdk-lib';
import { type StackName, stackNameOf } from '../shared/contracts/outputs.ts';
import { ApiStack } from './api-stack.ts';
import { MailStack } from './mail-stack.ts';
import type { Stage } from './stage.ts';
import { StateStack } from './state-stack.ts';
import { WatchStack } from './watch-stack.ts';

export interface Stacks {
  readonly state: StateStack;
  readonly mail: MailStack;
  readonly api: ApiStack;
  readonly watch: WatchStack;
}

export function addStacks(app: App, stageName: string, stage: Stage): Stacks {
  const common = { stageName, stage, env: { account: stage.account, region: stage.region } };
  const id = (stack: StackName) => stackNameOf(stageName, stack);
  const state = new StateStack(app, id('state'), common);
  const mail = new MailStack(app, id('mail'), { ...common, state });
  const api = new ApiStack(app, id('api'), { ...common, state });
  const watch = new WatchStack(app, id('watch'), { ...common, state, mail, api });
  return { state, mail, api, watch };
}
