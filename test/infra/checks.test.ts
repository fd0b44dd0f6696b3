// The rules that every synthesis is held to, run here on a whole stage: nothing is found but what has a reason, and no reason is
// left of something that is gone.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { ACCEPTED, addChecks } from '../../infra/checks.ts';
import { addStacks } from '../../infra/stacks.ts';
import { readStages } from '../../infra/stage.ts';
import { CONTEXT, STAGE_INPUT } from './synthesised.ts';

interface Finding {
  readonly rule: string;
  readonly path: string;
}

let outdir: string;
beforeAll(() => {
  outdir = mkdtempSync(join(tmpdir(), 'checks-'));
});
afterAll(() => rmSync(outdir, { recursive: true, force: true }));

function makeApp(): App {
  const stage = readStages({ test: STAGE_INPUT }).get('test');
  if (stage === undefined) throw new Error('no stage');
  const app = new App({ context: CONTEXT, outdir });
  addStacks(app, 'test', stage);
  return app;
}

test('a stage with its reasons passes', () => {
  const app = makeApp();
  addChecks(app);

  expect(() => app.synth()).not.toThrow();
});

test('without its reasons it is refused, for exactly the findings that have one', () => {
  const app = makeApp();
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));

  expect(() => app.synth()).toThrow('Validation failed');
  const found = findingsOf(readFileSync(join(outdir, 'validation-report.json'), 'utf8'));
  const unmet = ACCEPTED.filter(
    ({ at, rule }) => !found.some((one) => at.test(one.path) && one.rule === rule),
  );
  expect(unmet.map(({ at, rule }) => `${rule} at ${at}`)).toEqual([]);
});

function findingsOf(report: string): readonly Finding[] {
  const read = JSON.parse(report);
  console.log(JSON.stringify(read).slice(0, 1500));
  return read;
}
