// Writes the templates of stages that differ as much as stages can, for checks that read files: `write-templates.ts FOLDER`.
// Without bundles; each stage in a folder of its own.
import { cpSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { App } from 'aws-cdk-lib';
import { addChecks } from '../../infra/checks.ts';
import { addStacks } from '../../infra/stacks.ts';
import { readStages, type StageInput } from '../../infra/stage.ts';
import { CONTEXT, STAGE_INPUT } from './synthesised.ts';

const ISSUER = 'https://login.example.com';
const certificateIn = (region: string) =>
  `arn:aws:acm:${region}:123456789012:certificate/0a1b2c3d-0000-4000-8000-0123456789ab`;

const STAGES: Readonly<Record<string, Partial<StageInput>>> = {
  dev: { isDev: true, corsOrigins: ['*'] },
  prod: {},
  named: {
    apiDomain: { name: 'api.example.com', certificateArn: certificateIn('eu-west-1') },
    takeOverRuleSet: true,
  },
  issuer: {
    issuer: { issuer: ISSUER, audience: 'timepost', jwksUrl: `${ISSUER}/keys` },
    reservedConcurrency: { parse: 5 },
  },
  firewall: {
    firewall: true,
    apiDomain: { name: 'api.example.com', certificateArn: certificateIn('us-east-1') },
  },
};

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('say where: write-templates.ts FOLDER');
for (const [name, change] of Object.entries(STAGES)) {
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
