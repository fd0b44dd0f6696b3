// Each stack as a whole: what a change does to a template is seen in its diff. Hashes of bundles are blanked, because they
// change with every line of code and say nothing of infrastructure.
import { expect, test } from '@jest/globals';
import { STACK_NAMES, synthesise } from './synthesised.ts';

const stage = synthesise();
const HASH = /[0-9a-f]{64}/g;

test.each(STACK_NAMES)('the %s stack is as it was', (name) => {
  const template = JSON.stringify(stage.templates[name].toJSON()).replace(HASH, 'HASH');

  expect(JSON.parse(template)).toMatchSnapshot();
});
