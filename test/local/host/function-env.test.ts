// What the processes of a laptop are given: what each function's schema takes, nothing that opens anything, nothing of the user's own.
import { expect, test } from '@jest/globals';
import { functionVariables, lambdaEnv } from '../../../local/host/function-env.ts';
import { DUMMY_CREDENTIALS } from '../../../local/layout.ts';
import { baseEnv, sdkEnv } from '../../../local/run/child-env.ts';
import type { RunFile } from '../../../local/run/run-file.ts';
import { ENV_SCHEMAS } from '../../functions/env-schemas.ts';

const URL_HERE = 'http://127.0.0.1:1/queue';
const queues = new Proxy({}, { get: () => ({ url: URL_HERE, arn: 'arn' }) });
const run = {
  endpoints: { issuer: 'http://127.0.0.1:2', converse: 'http://127.0.0.1:3' },
  resources: { rawBucket: 'raw', exportBucket: 'exports', queues },
} as unknown as RunFile;
const { 'rule-set': _deployed, ...SCHEMAS } = ENV_SCHEMAS;

test.each(Object.entries(SCHEMAS))('%s is given what its schema takes', (name, schema) => {
  const given = functionVariables(run)[name as keyof typeof SCHEMAS];

  expect(schema.safeParse(given).error).toBeUndefined();
});

test('no process is given a secret: names, addresses of this machine, settings, and credentials that open nothing', () => {
  const given = [
    ...Object.values(functionVariables(run)).flatMap((variables) => Object.entries(variables)),
    ...Object.entries(sdkEnv(run.endpoints)),
    ...Object.entries(lambdaEnv('api', 512, 1, '/project')),
  ];
  const secretive = given.filter(([name]) =>
    /SECRET|PASSWORD|CREDENTIAL|TOKEN|ACCESS_KEY|PRIVATE/.test(name),
  );

  expect(Object.fromEntries(secretive)).toEqual({
    AWS_ACCESS_KEY_ID: DUMMY_CREDENTIALS.accessKeyId,
    AWS_SECRET_ACCESS_KEY: DUMMY_CREDENTIALS.secretAccessKey,
    AWS_SHARED_CREDENTIALS_FILE: expect.stringContaining('no-aws-config'),
  });
  // What is made by chance has a long run of letters and digits in it; none of our names and settings has.
  for (const [name, value] of given)
    expect([name, value]).toEqual([name, expect.not.stringMatching(/(?=\S*\d)[A-Za-z0-9+/]{24,}/)]);
});

test("nothing of the user's own environment gets through but what a process needs of its system", () => {
  const mine = {
    PATH: '/bin',
    HOME: '/home/me',
    AWS_SECRET_ACCESS_KEY: 'mine',
    AWS_PROFILE: 'mine',
    NPM_TOKEN: 'mine',
    NODE_OPTIONS: '--require mine',
    HTTPS_PROXY: 'http://me:mine@proxy',
  };

  expect(Object.values(baseEnv(mine)).filter((value) => value.includes('mine'))).toEqual([]);
  expect(baseEnv(mine)).toMatchObject({ PATH: '/bin', HOME: '/home/me' });
});
