// The CDK app of one stage: `npm run synth -- --context stage=dev`.
import { App, CfnOutput } from 'aws-cdk-lib';
import { readStages } from './stage.ts';
import { STAGES } from './stages.ts';
import { StateStack } from './state-stack.ts';

const app = new App();
const stages = readStages(STAGES);
const name = String(app.node.tryGetContext('stage') ?? 'dev');
const stage = stages.get(name);
if (stage === undefined) {
  throw new Error(`there is no stage "${name}": infra/stages.ts has ${[...stages.keys()].join(', ')}`);
}
const env = { account: stage.account, region: stage.region };
const state = new StateStack(app, `timepost-${name}-state`, { stage, env });
new CfnOutput(state, 'AlarmTopicArn', { value: state.alarmTopic.topicArn });
