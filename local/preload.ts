// Loaded before a local process's own program, only where a bench started it (local/run/node-args.ts): puts the process under the
// bench's clock and, where it makes calls that may fail, under its plan of faults. Nothing deployed can reach this file:
// test/local/preload/not-deployed.test.ts.
import { basename } from 'node:path';
import { isMainThread } from 'node:worker_threads';
import { moveClock } from './preload/moved-clock.ts';

const port = process.env['TIMEPOST_BENCH'];
// A thread that reads mails has an empty environment and is given the time with its mail.
if (isMainThread && port !== undefined) await join(Number(port));

async function join(benchPort: number): Promise<void> {
  const program = basename(process.argv[1] ?? '', '.ts');
  const name = nameOf(program, process.argv.slice(2));
  const { openLine } = await import('./preload/bench-line.ts');
  const setClock = moveClock();
  const hello = { program, name, pid: process.pid };
  const line = await openLine(benchPort, hello, ({ offsetMs }) => setClock(offsetMs));
  if (program !== 'function-host' && program !== 'pump') return;
  const { breakCalls } = await import('./preload/break-calls.ts');
  breakCalls(line);
  if (program !== 'pump') return;
  const { tellWork } = await import('./preload/tell-work.ts');
  tellWork(line.tell);
}

/** A function's name is its second argument, a stand-in's the first; the others are their program. */
function nameOf(program: string, args: readonly string[]): string {
  if (program === 'function-host') return (args[1] ?? '').replace(/^timepost-/, '');
  return program === 'host-stand-in' ? (args[0] ?? '') : program;
}
