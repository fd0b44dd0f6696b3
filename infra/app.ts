// The CDK app of one stage: `npm run synth -- --stage dev`. Every check of checks.ts must pass before there is an assembly.
import { App, Tags } from 'aws-cdk-lib';
import { addChecks } from './checks.ts';
import { addStacks } from './stacks.ts';
import { readStages } from './stage.ts';
import { STAGES } from './stages.ts';

const app = new App();
const stages = readStages(STAGES);
const name = String(app.node.tryGetContext('stage') ?? 'dev');
const stage = stages.get(name);
if (stage === undefined) {
  throw new Error(`there is no stage "${name}": infra/stages.ts has ${[...stages.keys()].join(', ')}`);
}
Tags.of(app).add('timepost:stage', name);
addStacks(app, name, stage);
addChecks(app);
