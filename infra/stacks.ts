// The stacks of one stage, in the order of their dependencies: four, and a fifth where it has a firewall.
import type { App } from 'aws-cdk-lib';
import { type StackName, stackNameOf } from '../shared/contracts/outputs.ts';
import { ApiStack } from './api-stack.ts';
import { EdgeStack } from './edge-stack.ts';
import { MailStack } from './mail-stack.ts';
import { EDGE_REGION, type Stage } from './stage.ts';
import { StateStack } from './state-stack.ts';
import { WatchStack } from './watch-stack.ts';

export interface Stacks {
  /** Where the stage has a firewall. */
  readonly edge?: EdgeStack;
  readonly state: StateStack;
  readonly mail: MailStack;
  readonly api: ApiStack;
  readonly watch: WatchStack;
}

export function addStacks(app: App, stageName: string, stage: Stage): Stacks {
  const common = { stageName, stage, env: { account: stage.account, region: stage.region } };
  const id = (stack: StackName | 'edge') => stackNameOf(stageName, stack);
  const state = new StateStack(app, id('state'), common);
  const mail = new MailStack(app, id('mail'), { ...common, state });
  const edge = stage.firewall
    ? new EdgeStack(app, id('edge'), { ...common, env: { account: stage.account, region: EDGE_REGION } })
    : undefined;
  const api = new ApiStack(app, id('api'), {
    ...common,
    state,
    mail,
    ...(edge !== undefined && { firewallArn: edge.firewallArn }),
  });
  const watch = new WatchStack(app, id('watch'), { ...common, state, mail, api });
  return { state, mail, api, watch, ...(edge !== undefined && { edge }) };
}
