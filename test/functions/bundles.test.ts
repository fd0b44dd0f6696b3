import { readdirSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { runBundled } from '../runtime/bundle.ts';
import { ENVIRONMENT } from './environment.ts';

const FOLDER = `${import.meta.dirname}/../../functions`;
const FUNCTIONS = readdirSync(FOLDER);
const main = (name: string) => `${FOLDER}/${name}/main.ts`;

test.each(FUNCTIONS)(
  '%s, bundled as it is deployed, loads from a file and lets its process end',
  async (name) => {
    const script = "console.log(typeof (await import('./bundle.mjs')).handler);";
    const ran = await runBundled(main(name), script, ENVIRONMENT);

    expect(ran).toEqual({ exitCode: 0, output: 'function\n' });
  },
);

test.each(FUNCTIONS)('%s does not start without its variables, and names them', async (name) => {
  const script = "await import('./bundle.mjs').catch(({ name, message }) => console.log(name, message));";

  const { output } = await runBundled(main(name), script, { AWS_REGION: 'eu-west-1' });

  expect(output).toMatch(/^EnvironmentError environment is incomplete: .*(?:_TABLE|RULE_SET_NAME): /);
});
