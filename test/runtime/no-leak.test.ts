import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Ran, run } from './bundle.ts';

const traces: string[] = [];
const daemon = createSocket('udp4', (packet) => void traces.push(packet.toString()));
let ran: Ran;

beforeAll(async () => {
  daemon.bind(0, '127.0.0.1');
  await once(daemon, 'listening');
  ran = await run(process.execPath, [fileURLToPath(new URL('./leaky-function.ts', import.meta.url))], {
    AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x',
    AWS_LAMBDA_FUNCTION_NAME: 'leaky',
    AWS_XRAY_DAEMON_ADDRESS: `127.0.0.1:${daemon.address().port}`,
    LAMBDA_TASK_ROOT: import.meta.dirname,
    POWERTOOLS_LOGGER_LOG_EVENT: 'true',
    POWERTOOLS_TRACER_CAPTURE_ERROR: 'true',
    POWERTOOLS_TRACER_CAPTURE_RESPONSE: 'true',
    _HANDLER: 'leaky.handler',
    _X_AMZN_TRACE_ID: 'Root=1-5759e988-bd862e3fe1be46a994272793;Parent=557abcec3ee5a047;Sampled=1',
  });
});
afterAll(() => {
  daemon.close();
});

describe('a function that fails at every step on marked words, with every capture switched on from outside', () => {
  test('writes none of them, nor does what Lambda is told', () => {
    expect(ran.output).not.toContain('xyzzy');
  });

  test('sends none of them in its traces', () => {
    expect(traces.length).toBeGreaterThan(0);
    expect(traces.join('\n')).not.toContain('xyzzy');
  });

  test.each([
    ['the error of each step, by name', /"errorName":"TypeError"/],
    ['what is no JSON', /"errorName":"SyntaxError"/],
    ['what is not of the form', /"errorName":"ZodError"/],
    ['the delay that failed', /message not put off/],
    ['the metrics', /"MessageFailed":\[1,1,1\]/],
    ['the job’s end', /"job":\{"kind":"threw","errorName":"TypeError"\}/],
    ['the error that left', /InvocationFailedError: leaky: TypeError/],
  ])('still tells %s', (_what, told) => {
    expect(ran.output).toMatch(told);
  });
});
