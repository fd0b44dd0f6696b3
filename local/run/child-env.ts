// The environment of local processes: nothing of the user's AWS set-up gets through, and no call can leave this machine.
import { join } from 'node:path';
import { DUMMY_CREDENTIALS, REGION } from '../layout.ts';
import { PROJECT_ROOT } from './project-root.ts';

export type Env = Readonly<Record<string, string>>;

/** What a process needs of the system that it runs on. */
const PASSED = /^(?:PATH|HOME|TMPDIR|TEMP|TMP|SystemRoot|LANG|NODE_V8_COVERAGE|TIMEPOST_BENCH)$/i;

/** Which stand-in answers for a service of the SDK, by the names that its `AWS_ENDPOINT_URL_*` variables carry. */
const SERVICES = {
  S3: 'aws',
  SNS: 'aws',
  SQS: 'aws',
  DYNAMODB: 'dynamo',
  DYNAMODB_STREAMS: 'dynamo',
  KMS: 'kms',
  SESV2: 'ses-out',
  BEDROCK_RUNTIME: 'converse',
} as const;

export function baseEnv(source: Readonly<Record<string, string | undefined>>): Env {
  const passed = Object.entries(source).flatMap(([name, value]) =>
    value !== undefined && PASSED.test(name) ? [[name, value]] : [],
  );
  return {
    ...Object.fromEntries(passed),
    // Compiled sources are kept beside the checkout: a third of each process's start is reading TypeScript.
    NODE_COMPILE_CACHE: join(PROJECT_ROOT, '.cache', 'compile'),
  };
}

export function sdkEnv(endpoints: Env): Env {
  const nowhere = join(PROJECT_ROOT, '.cache', 'no-aws-config');
  const urls = Object.entries(SERVICES).map(([service, standIn]) => [
    `AWS_ENDPOINT_URL_${service}`,
    endpoints[standIn] ?? 'http://127.0.0.1:1',
  ]);
  return {
    AWS_REGION: REGION,
    AWS_ACCESS_KEY_ID: DUMMY_CREDENTIALS.accessKeyId,
    AWS_SECRET_ACCESS_KEY: DUMMY_CREDENTIALS.secretAccessKey,
    AWS_CONFIG_FILE: nowhere,
    AWS_SHARED_CREDENTIALS_FILE: nowhere,
    AWS_EC2_METADATA_DISABLED: 'true',
    AWS_ENDPOINT_URL: 'http://127.0.0.1:1', // a service without a stand-in is refused, never reached
    ...Object.fromEntries(urls),
  };
}
