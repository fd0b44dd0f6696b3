// Where the laptop's fallback may be: on this machine, and nowhere else.
import { describe, expect, test } from '@jest/globals';
import { functionVariables } from '../../../local/host/function-env.ts';
import { sdkEnv } from '../../../local/run/child-env.ts';
import { toConverseAddress } from '../../../local/run/converse-address.ts';
import type { RunFile } from '../../../local/run/run-file.ts';
import { readEnv, TriageEnv } from '../../../shared/contracts/env.ts';

test.each([
  ['http://127.0.0.1:9000', 'http://127.0.0.1:9000'],
  ['http://localhost:9000/', 'http://localhost:9000'],
  ['http://[::1]:9000', 'http://[::1]:9000'],
])('%s is taken', (address, taken) => {
  expect(toConverseAddress(address)).toBe(taken);
});

test.each([
  'https://bedrock-runtime.eu-central-1.amazonaws.com',
  'http://192.168.1.2:9000',
  'http://127.0.0.1.example.com',
  'http://localhost@example.com',
  'file:///etc/passwd',
  '9000',
  '',
])('%s is refused', (address) => {
  expect(() => toConverseAddress(address)).toThrow(/^--converse takes an address of this machine/);
});

describe('triage on the laptop', () => {
  const queue = { url: 'http://127.0.0.1:1/queue', arn: 'arn' };
  const runWith = (endpoints: Record<string, string>) =>
    ({
      endpoints: { issuer: 'http://127.0.0.1:2', ...endpoints },
      resources: {
        rawBucket: 'raw',
        exportBucket: 'exports',
        queues: {
          inlet: queue,
          inletDeadLetters: queue,
          inletParked: queue,
          triage: queue,
          triageDeadLetters: queue,
          triageParked: queue,
          feedback: queue,
          feedbackDeadLetters: queue,
          feedbackParked: queue,
          export: queue,
          exportDeadLetters: queue,
          exportParked: queue,
        },
      },
    }) as unknown as RunFile;

  test('has no fallback unless it is said where', () => {
    expect(readEnv(TriageEnv, { ...functionVariables(runWith({})).triage }).FALLBACK).toBeUndefined();
  });

  test('asks the server that was said, and the SDK finds it there', () => {
    const converse = 'http://127.0.0.1:9000';

    const env = readEnv(TriageEnv, { ...functionVariables(runWith({ converse })).triage });

    expect(env.FALLBACK).toMatchObject({ modelId: 'local.converse' });
    expect(sdkEnv({ converse })).toMatchObject({ AWS_ENDPOINT_URL_BEDROCK_RUNTIME: converse });
  });

  test('is refused, and never reaches AWS, where it is not said', () => {
    expect(sdkEnv({})).toMatchObject({ AWS_ENDPOINT_URL_BEDROCK_RUNTIME: 'http://127.0.0.1:1' });
  });
});
