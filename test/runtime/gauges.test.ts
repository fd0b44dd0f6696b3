import { afterEach, expect, jest, test } from '@jest/globals';
import { watchBreaker } from '../../shared/runtime/gauges.ts';
import { lambdaEdge } from '../../shared/runtime/lambda-edge.ts';
import { context } from '../functions/lambda-events.ts';

afterEach(() => {
  jest.restoreAllMocks();
});

test('each invocation tells the state of every breaker as it is at its end, whether it succeeds or not', async () => {
  const written: string[] = [];
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => written.push(String(text)) > 0);
  let open = false;
  watchBreaker('sqs', () => open);
  const handler = lambdaEdge('test', async (fails: boolean) => {
    open = fails;
    if (fails) throw new Error('away');
  });

  await handler(false, context);
  await handler(true, context).catch(() => undefined);

  const metrics = written.filter((line) => line.includes('_aws')).map((line) => JSON.parse(line));
  expect(metrics.map((line) => line['Breaker.sqs'])).toEqual([0, 1]);
});
