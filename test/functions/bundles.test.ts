import { readdirSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { runBundled } from '../runtime/bundle.ts';
import { ENV_SCHEMAS, neededBy } from './env-schemas.ts';
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

test.each(Object.entries(ENV_SCHEMAS))(
  '%s does not start without its variables, and names all of them in one message',
  async (name, schema) => {
    const script = "await import('./bundle.mjs').catch(({ name, message }) => console.log(name, message));";

    const { output } = await runBundled(main(name), script, { AWS_REGION: 'eu-west-1' });

    const [, message = ''] = /^EnvironmentError environment is incomplete: (.*)\n$/.exec(output) ?? [];
    expect(message.split('; ').map((one) => one.split(': ')[0])).toEqual(neededBy(schema));
  },
);
