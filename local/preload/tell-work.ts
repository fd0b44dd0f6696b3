// Tells the bench how much the pump has in hand: processes of functions that load, and events that they work on. What the pump
// itself knows counts from the moment at which it hands an event over, also where nobody has started yet.
import type { ChildProcess } from 'node:child_process';
import { syncBuiltinESMExports } from 'node:module';
import type { ToBench } from './bench-messages.ts';

export function tellWork(tell: (message: ToBench) => void): void {
  const processes = process.getBuiltinModule('node:child_process');
  const { spawn } = processes;
  const watched = (...args: Parameters<typeof spawn>) => watch(spawn(...args), tell);
  Object.assign(processes, { spawn: watched });
  syncBuiltinESMExports();
}

/** Each thing that a function's process says ends one: it is loaded, or it has answered. */
function watch(child: ChildProcess, tell: (message: ToBench) => void): ChildProcess {
  let open = 0;
  const begin = () => {
    open += 1;
    tell({ kind: 'began' });
  };
  const end = () => {
    if (open > 0) tell({ kind: 'ended' });
    open = Math.max(0, open - 1);
  };
  const endAll = () => {
    while (open > 0) end();
  };
  begin();
  child.on('message', end).on('exit', endAll).on('error', endAll);
  const send = child.send.bind(child) as (message: unknown, ...rest: unknown[]) => boolean;
  return Object.assign(child, {
    send: (message: object, ...rest: unknown[]) => {
      if ('event' in message) begin();
      return send(message, ...rest);
    },
  });
}
