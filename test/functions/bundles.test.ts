import { expect, test } from '@jest/globals';
import { runBundled } from '../runtime/bundle.ts';

const NOWHERE = 'http://127.0.0.1:1';
const ENVIRONMENT = {
  AWS_REGION: 'eu-west-1',
  AWS_ACCESS_KEY_ID: 'none',
  AWS_SECRET_ACCESS_KEY: 'none',
  AWS_ENDPOINT_URL: NOWHERE,
  AWS_MAX_ATTEMPTS: '1',
  RAW_BUCKET: 'raw-mail',
  DIRECTORY_TABLE: 'directory',
  DIRECTORY_KEY_ID: 'alias/directory',
  INBOUND_ADDRESS: 'time@in.timepost.test',
  INLET_QUEUE_URL: `${NOWHERE}/inlet`,
  TRIAGE_QUEUE_URL: `${NOWHERE}/triage`,
  INLET_PARKED_QUEUE_URL: `${NOWHERE}/inlet-parked`,
  TRIAGE_PARKED_QUEUE_URL: `${NOWHERE}/triage-parked`,
  LEDGER_TABLE: 'ledger',
  MAIL_TABLE: 'mail',
  AUDIT_TABLE: 'audit',
  KEYS_TABLE: 'keys',
  WRAPPING_KEY_ID: 'alias/wrapping',
  OIDC_ISSUER: 'https://issuer.timepost.test',
  OIDC_AUDIENCE: 'timepost-api',
  OIDC_JWKS_URL: `${NOWHERE}/jwks.json`,
};
const FUNCTIONS = ['parse', 'triage', 'reply', 'sweep', 'park', 'api'];
const main = (name: string) => `${import.meta.dirname}/../../functions/${name}/main.ts`;

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

  expect(output).toMatch(/^EnvironmentError environment is incomplete: .*_TABLE/);
});
