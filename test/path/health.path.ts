// `npm run health` against the running laptop service: 0 when it is well, 1 when something waits for a person, 2 when a part is
// dead, hangs, or nothing runs at all.
import { once } from 'node:events';
import { createServer, type Server } from 'node:net';
import { SendMessageCommand } from '@aws-sdk/client-sqs';
import { afterAll, expect, test } from '@jest/globals';
import { localClients } from '../../local/run/local-clients.ts';
import { command } from './command.ts';
import { endServices, newDataDir, type Service, startService, until } from './service.ts';

afterAll(endServices);

interface Told {
  readonly code: number | null;
  readonly verdict: string;
  readonly bad: readonly string[];
  readonly groups: readonly string[];
}

interface Printed {
  readonly verdict: string;
  readonly exitCode: number;
  readonly checks: readonly { readonly group: string; readonly name: string; readonly verdict: string }[];
}

async function health(dataDir: string): Promise<Told> {
  const { code, out } = await command('health', '--data', dataDir, '--json');
  const { verdict, exitCode, checks } = JSON.parse(out) as Printed;
  expect(exitCode).toBe(code);
  const bad = checks.filter((check) => check.verdict === 'fail').map(({ group, name }) => `${group} ${name}`);
  return { code, verdict, bad, groups: [...new Set(checks.map(({ group }) => group))] };
}

/** A first look may find a function that is just being started. */
const wellAgain = (service: Service) =>
  until(async () => (await health(service.dataDir)).code === 0, 120_000);

/** Kills a process of the service and sits on its port, so that it cannot come back: whoever asks there hears nothing. */
async function replace(service: Service, name: string, port: number): Promise<Server> {
  const { pids } = service.run();
  process.kill(pids[name] ?? 0, 'SIGKILL');
  for (;;) {
    const server = createServer(() => undefined);
    const listening = once(server.listen(port, '127.0.0.1'), 'listening');
    if (await listening.then(Boolean, () => false)) return server;
  }
}

test('a service that is well has exit code 0, in words and in JSON', async () => {
  const service = await startService();
  await wellAgain(service);

  const told = await health(service.dataDir);
  expect(told).toMatchObject({ code: 0, verdict: 'ok', bad: [] });
  expect(told.groups).toEqual(['keys', 'tables', 'queues', 'processes', 'api', 'ses', 'dns', 'alarms']);
  const { code, out, err } = await command('health', '--data', service.dataDir);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toMatch(/^ok +api +ready .*directory ok/m);
  expect(out).not.toContain('@');

  const { endpoints, resources } = service.run();
  const { sqs } = localClients(endpoints);
  await sqs.send(new SendMessageCommand({ QueueUrl: resources.queues.inletParked.url, MessageBody: 'x' }));
  sqs.destroy();
  expect(await health(service.dataDir)).toMatchObject({ code: 1, verdict: 'warn' });

  await service.stop();
  expect(await health(service.dataDir)).toMatchObject({ code: 2, bad: ['service running'] });
});

test('a dead stand-in or a dead API has exit code 2 within seconds, and 0 again when it is back', async () => {
  const service = await startService();
  await wellAgain(service);
  const { ports } = service.run();

  const keys = await replace(service, 'kms', ports.kms ?? 0);
  const started = performance.now();
  const told = await health(service.dataDir);
  expect(performance.now() - started).toBeLessThan(100_000);
  expect(told).toMatchObject({ code: 2, verdict: 'fail' });
  expect(told.bad).toEqual(['keys wrapping', 'keys directory', 'api ready']);
  keys.close();
  await wellAgain(service);

  const api = await replace(service, 'api-server', service.apiPort);
  expect((await health(service.dataDir)).bad).toEqual(['api health', 'api ready']);
  api.close();
  await wellAgain(service);
  await service.stop();
});

test.each([
  [['--data', newDataDir()], 'npm start', 'out'],
  [['--stage', 'Prod'], '--stage takes the name of a stage', 'err'],
  [['--region', 'eu-west-1'], '--region goes with --stage', 'err'],
  [['--wrong'], '--wrong is not a flag here', 'err'],
] as const)('what cannot be asked has exit code 2 and says why: %j', async (args, why, where) => {
  const told = await command('health', ...args);

  expect(told.code).toBe(2);
  expect(told[where]).toContain(why);
});
