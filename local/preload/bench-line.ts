// The line from a local process to the bench that started it. A process whose bench is gone has nobody to ask: it goes on
// as it would alone.
import { connect, type Socket } from 'node:net';
import type { BenchState, CallFacts, CallFate, CallStep, FromBench, ToBench } from './bench-messages.ts';
import { onLine } from './lines.ts';

export interface BenchLine {
  /** The newest that was set. */
  state(): BenchState;
  /** What is to become of a call; `go` when the bench is gone. */
  ask(step: CallStep, facts: CallFacts): Promise<CallFate>;
  tell(message: ToBench): void;
}

const GO: CallFate = { kind: 'go' };

/**
 * Resolves when the first state has come. `apply` is called with each state, and the bench is told when it returns: from then
 * on it may rely on it. Rejects when nobody listens.
 */
export async function openLine(
  port: number,
  hello: Omit<Extract<ToBench, { kind: 'hello' }>, 'kind'>,
  apply: (state: BenchState) => void,
): Promise<BenchLine> {
  const socket = connect({ port, host: '127.0.0.1', noDelay: true });
  const asked = new Map<number, (fate: CallFate) => void>();
  const first = Promise.withResolvers<void>();
  let state: BenchState = { offsetMs: 0, ask: { call: false, attempt: false } };
  let gone = false;
  let asks = 0;

  onLine(socket, (line) => {
    const said = JSON.parse(line) as FromBench;
    if (said.kind === 'fate') {
      asked.get(said.askId)?.(said.fate);
      asked.delete(said.askId);
      return;
    }
    state = said;
    apply(said);
    write(socket, { kind: 'applied', stateId: said.stateId });
    first.resolve();
  });
  socket.on('error', (error) => first.reject(error));
  socket.on('close', () => {
    gone = true;
    for (const answer of asked.values()) answer(GO);
  });
  write(socket, { kind: 'hello', ...hello });
  await first.promise;
  socket.unref(); // it keeps no process that has nothing else to do

  return {
    state: () => state,
    tell: (message) => write(socket, message),
    ask: (step, facts) => {
      if (gone) return Promise.resolve(GO);
      asks += 1;
      const askId = asks;
      write(socket, { kind: 'ask', askId, step, ...facts });
      return new Promise((resolve) => asked.set(askId, resolve));
    },
  };
}

function write(socket: Socket, message: ToBench): void {
  if (socket.writable) socket.write(`${JSON.stringify(message)}\n`);
}
