// Writes the templates of stages that differ as much as stages can, for checks that read files: `write-templates.ts FOLDER`.
// Without bundles; each stage in a folder of its own.
import { cpSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { App } from 'aws-cdk-lib';
import { addChecks } from '../../infra/checks.ts';
import { addStacks } from '../../infra/stacks.ts';
import { readStages } from '../../infra/stage.ts';
import { STAGE_KINDS } from './stage-kinds.ts';
import { CONTEXT, STAGE_INPUT } from './synthesised.ts';

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('say where: write-templates.ts FOLDER');
for (const [name, change] of Object.entries(STAGE_KINDS)) {
  const stage = readStages({ [name]: { ...STAGE_INPUT, ...change } }).get(name);
  if (stage === undefined) throw new Error('no stage');
  const app = new App({ context: CONTEXT });
  addStacks(app, name, stage);
  addChecks(app);
  const { directory } = app.synth();
  mkdirSync(join(folder, name), { recursive: true });
  for (const file of readdirSync(directory).filter((one) => one.endsWith('.template.json')))
    cpSync(join(directory, file), join(folder, name, file));
}
