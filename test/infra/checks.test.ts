// The rules that every synthesis is held to: nothing is found but what has a reason, and no reason is left of something that is
// gone.
import { expect, test } from '@jest/globals';
import { App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { ACCEPTED, ACCEPTED_AT_EDGE, addChecks } from '../../infra/checks.ts';
import { addStacks } from '../../infra/stacks.ts';
import { readStages, type StageInput } from '../../infra/stage.ts';
import { CONTEXT, FALLBACK, STAGE_INPUT } from './synthesised.ts';

function makeApp(change: Partial<StageInput>): App {
  const stage = readStages({ test: { ...STAGE_INPUT, ...change } }).get('test');
  if (stage === undefined) throw new Error('no stage');
  const app = new App({ context: CONTEXT });
  addStacks(app, 'test', stage);
  return app;
}

/** What the rules say when nothing is accepted: for each finding the construct's path and the rule. */
function findingsOf(
  change: Partial<StageInput>,
): readonly { readonly path: string; readonly rule: string }[] {
  const app = makeApp(change);
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  const said = messageOf(() => app.synth());
  const finding = /^ +(\S+) \S+\n +Acknowledge with 'AwsSolutions::(.+)'$/gm;
  return [...said.matchAll(finding)].map(([, path = '', rule = '']) => ({ path, rule }));
}

function messageOf(run: () => unknown): string {
  try {
    run();
    return '';
  } catch (error) {
    return (error as Error).message;
  }
}

test.each<[string, Partial<StageInput>]>([
  ['as most are', {}],
  ['with a firewall', { firewall: true }],
  ['with a fallback', { fallback: FALLBACK }],
  ['for trying things out', { isDev: true }],
])('a stage %s passes with its reasons', (_kind, change) => {
  const app = makeApp(change);
  addChecks(app);

  expect(messageOf(() => app.synth())).toBe('');
});

/** As the stage of these tests has it. */
function ofStage(rule: string): string {
  return rule.replace('<region>', 'eu-west-1').replace('<account>', STAGE_INPUT.account);
}

test('every reason is about something that is found', () => {
  const found = findingsOf({ firewall: true });

  expect(found.length).toBeGreaterThan(0);
  const idle = [...ACCEPTED, ...ACCEPTED_AT_EDGE].filter(
    ({ at, rule }) => !found.some((one) => at.test(one.path) && one.rule === ofStage(rule)),
  );
  expect(idle.map(({ at, rule }) => `${rule} at ${at}`)).toEqual([]);
});
