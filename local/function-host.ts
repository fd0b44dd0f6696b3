// The process of one function: `node local/function-host.ts MAIN NAME MEMORY_MB`. It loads the very main.ts that is deployed,
// takes one event at a time from its owner, and ends with it. Must not know what any function does.
import { pathToFileURL } from 'node:url';
import type { Context } from 'aws-lambda';
import type { FromHost, Invocation } from './host/host-messages.ts';
import { toContext } from './host/lambda-context.ts';
import { endWithOwner } from './run/owner.ts';

type Handler = (event: unknown, context: Context) => Promise<unknown>;

const [main = '', name = '', memoryMb = '512'] = process.argv.slice(2);
const facts = { name, memoryMb: Number(memoryMb) };

endWithOwner(async () => process.exit(0));
const { handler } = (await import(pathToFileURL(main).href)) as { handler: Handler };
process.on('message', (message) => void answer(message as Invocation));
say({ kind: 'ready' });

async function answer(invocation: Invocation): Promise<void> {
  const startedAt = performance.now();
  process.env['_X_AMZN_TRACE_ID'] = invocation.traceHeader;
  try {
    const context = toContext(facts, invocation, () => performance.now() - startedAt);
    const result = (await handler(invocation.event, context)) ?? null;
    say({ kind: 'result', id: invocation.id, result });
  } catch (error) {
    const errorName = error instanceof Error ? error.name : 'UnknownError';
    say({ kind: 'error', id: invocation.id, errorName });
  }
}

function say(message: FromHost): void {
  process.send?.(message);
}
