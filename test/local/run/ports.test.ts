import { type AddressInfo, createServer, type Server } from 'node:net';
import { afterEach, expect, test } from '@jest/globals';
import { checkPorts, findPorts } from '../../../local/run/ports.ts';

const servers: Server[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await new Promise((resolve) => server.close(resolve));
});

async function taken(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  servers.push(server);
  return (server.address() as AddressInfo).port;
}

test('names the port in use and the flag that chooses another', async () => {
  const port = await taken();

  await expect(checkPorts([{ port, what: 'SMTP', flag: '--smtp-port' }], 0)).rejects.toThrow(
    `Port ${port} (SMTP) is in use: choose another with --smtp-port.`,
  );
});

test('waits for a port that is about to be given back', async () => {
  const port = await taken();
  setTimeout(() => servers.pop()?.close(), 150);

  await expect(checkPorts([{ port, what: 'API', flag: '--api-port' }], 5_000)).resolves.toBeUndefined();
});

test('finds a port for each name, the remembered one where it is free', async () => {
  const [busy, free] = [await taken(), await taken()];
  const server = servers.pop();
  await new Promise((resolve) => server?.close(resolve));

  const found = await findPorts(['aws', 'kms', 'dynamo'], { aws: busy, kms: free });

  expect(found.kms).toBe(free);
  expect(found.aws).not.toBe(busy);
  expect(new Set(Object.values(found)).size).toBe(3);
});
