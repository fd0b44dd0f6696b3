import { expect, test } from '@jest/globals';
import { runBundled } from './bundle.ts';

const TELEMETRY = `${import.meta.dirname}/../../shared/runtime/telemetry.ts`;
const SCRIPT = `
  const { metrics, telemetry } = (await import('./bundle.mjs')).setUpInstruments('test');
  telemetry.age('Oldest', 3);
  metrics.publishStoredMetrics();
`;

test.each([
  ["in the stage's own namespace", { POWERTOOLS_METRICS_NAMESPACE: 'Timepost/prod' }, 'Timepost/prod'],
])('an age is measured in seconds, %s', async (_where, env, Namespace) => {
  const { output } = await runBundled(TELEMETRY, SCRIPT, env);

  expect(JSON.parse(output)).toMatchObject({
    _aws: { CloudWatchMetrics: [{ Namespace, Metrics: [{ Name: 'Oldest', Unit: 'Seconds' }] }] },
    Oldest: 3,
  });
});
