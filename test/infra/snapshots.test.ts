// Each stack as a whole: what a change does to a template is seen in its diff. Hashes of bundles are blanked, because they
// change with every line of code and say nothing of infrastructure.
import { expect, test } from '@jest/globals';
import { Template } from 'aws-cdk-lib/assertions';
import { STACK_NAMES, synthesise } from './synthesised.ts';

const stage = synthesise();
const guarded = synthesise({ firewall: true });
const HASH = /[0-9a-f]{64}/g;

const blanked = (template: Template) => JSON.parse(JSON.stringify(template.toJSON()).replace(HASH, 'HASH'));

test.each(STACK_NAMES)('the %s stack is as it was', (name) => {
  expect(blanked(stage.templates[name])).toMatchSnapshot();
});

test('the stacks that a firewall changes are as they were', () => {
  const { edge } = guarded.stacks;
  if (edge === undefined) throw new Error('no edge stack');

  expect([blanked(Template.fromStack(edge)), blanked(guarded.templates.api)]).toMatchSnapshot();
});
