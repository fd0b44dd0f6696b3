// Runs one of the commands of `local/` as a newcomer does, to its end.
import { spawn } from 'node:child_process';
import { once } from 'node:events';

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export async function command(program: string, ...args: string[]): Promise<Ended> {
  const child = spawn(process.execPath, [`local/${program}.ts`, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  let err = '';
  child.stdout.on('data', (bytes: Buffer) => {
    out += bytes.toString();
  });
  child.stderr.on('data', (bytes: Buffer) => {
    err += bytes.toString();
  });
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, out, err };
}
