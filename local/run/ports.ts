// Ports on 127.0.0.1: those that the user chose must be free, the rest are chosen and remembered.
import { type AddressInfo, createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { codeOf } from './error-code.ts';
import { PlainError } from './plain-error.ts';

/** A port that the user set, and the flag that sets it, as words. */
export interface ChosenPort {
  readonly port: number;
  readonly what: string;
  readonly flag: string;
}

const RETRY_MS = 100;

/** Throws `PlainError` for the first that is still in use after `graceMs`: processes of a killed stack need a moment. */
export async function checkPorts(ports: readonly ChosenPort[], graceMs: number): Promise<void> {
  for (const { port, what, flag } of ports) {
    const fault = await faultAfter(port, graceMs);
    if (fault === 'EADDRINUSE')
      throw new PlainError(`Port ${port} (${what}) is in use: choose another with ${flag}.`);
    if (fault !== undefined)
      throw new PlainError(
        `Port ${port} (${what}) cannot be opened (${fault}): choose another with ${flag}.`,
      );
  }
}

/** Waits until nobody listens on these any more, at most `graceMs` for each. */
export async function waitForFree(ports: readonly number[], graceMs: number): Promise<void> {
  for (const port of ports) await faultAfter(port, graceMs);
}

/** Why a port cannot be opened, when it still cannot after this time. */
async function faultAfter(port: number, graceMs: number): Promise<string | undefined> {
  const until = performance.now() + graceMs;
  let fault = await whyTaken(port);
  while (fault === 'EADDRINUSE' && performance.now() < until) {
    await sleep(RETRY_MS);
    fault = await whyTaken(port);
  }
  return fault;
}

/** Free ports, the remembered ones where they are free still. */
export async function findPorts<Name extends string>(
  names: readonly Name[],
  remembered: Readonly<Record<string, number>>,
): Promise<Readonly<Record<Name, number>>> {
  const found: [Name, number][] = [];
  const held: { close(): void }[] = [];
  for (const name of names) {
    const before = remembered[name] ?? 0;
    const open = (await tryListen(before)) ?? (await tryListen(0));
    if (open === undefined) throw new PlainError('No port of 127.0.0.1 can be opened.');
    held.push(open); // until all are found, so that none is found twice
    found.push([name, open.port]);
  }
  for (const one of held) one.close();
  return Object.fromEntries(found) as Record<Name, number>;
}

async function tryListen(port: number): Promise<{ port: number; close(): void } | undefined> {
  const server = createServer();
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject).listen(port, '127.0.0.1', resolve);
    });
    return { port: (server.address() as AddressInfo).port, close: () => server.close() };
  } catch {
    return undefined;
  }
}

async function whyTaken(port: number): Promise<string | undefined> {
  const server = createServer();
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject).listen(port, '127.0.0.1', resolve);
    });
    await new Promise((resolve) => server.close(resolve));
    return undefined;
  } catch (error) {
    return codeOf(error) ?? 'unknown';
  }
}
