// One plugin in the middleware stack of every SDK client of this process, added at the client's first call. It asks the bench what
// is to become of each call, and does that. Knows no function and no service.
import { __Client as Client } from '@aws-sdk/client-sqs';
import type { BenchLine } from './bench-line.ts';
import type { CallFacts, CallFate, CallStep } from './bench-messages.ts';
import { toCallFacts } from './call-name.ts';
import { toRefusal } from './refusal.ts';

type Next = (args: { input: object }) => Promise<{ output: object; response?: unknown }>;
type Context = { readonly clientName?: string; readonly commandName?: string };
type Middleware = (next: Next, context: Context) => Next;
interface Stack {
  add(middleware: Middleware, options: object): void;
  addRelativeTo(middleware: Middleware, options: object): void;
  /** `name - step`, one for each that has a name. */
  identify(): readonly string[];
}

/** Tries a call again (shared/adapters/clients/guarded-client.ts): a call is asked about outside of it, each try inside. */
const GUARD = 'timepostGuard';

const never = new Promise<never>(() => undefined);

export function breakCalls(line: BenchLine): void {
  const known = new WeakSet<object>();
  const facts = new WeakMap<Context, CallFacts>();
  const { send } = Client.prototype;
  Client.prototype.send = function (this: InstanceType<typeof Client>, ...args: never[]) {
    if (!known.has(this.middlewareStack)) plugInto(this.middlewareStack as unknown as Stack, line, facts);
    known.add(this.middlewareStack);
    return (send as (...args: never[]) => unknown).apply(this, args);
  } as typeof send;
}

function plugInto(stack: Stack, line: BenchLine, known: WeakMap<Context, CallFacts>): void {
  const asks = (step: CallStep) => line.state().ask[step];
  const isGuarded = stack.identify().some((one) => one.startsWith(GUARD));
  const onCall: Middleware = (next, context) => async (args) => {
    const { clientName = '', commandName = '' } = context;
    const facts = toCallFacts(clientName, commandName, args.input as Record<string, unknown>);
    known.set(context, facts);
    if (!asks('call')) return next(args);
    return tellEnd(
      line,
      facts,
      meet(await line.ask('call', facts), facts, () => next(args)),
    );
  };
  if (isGuarded) stack.addRelativeTo(onCall, { relation: 'before', toMiddleware: GUARD, name: 'benchCall' });
  else stack.add(onCall, { step: 'initialize', priority: 'high', name: 'benchCall' });
  stack.add(
    (next, context) => async (args) => {
      const facts = known.get(context);
      if (facts === undefined || !asks('attempt')) return next(args);
      return meet(await line.ask('attempt', facts), facts, () => next(args));
    },
    // The nearest to the wire, within all retries and below what reads the answer.
    { step: 'deserialize', priority: 'low', name: 'benchAttempt' },
  );
}

type Answer = Awaited<ReturnType<Next>>;

async function meet(fate: CallFate, { call }: CallFacts, go: () => Promise<Answer>): Promise<Answer> {
  switch (fate.kind) {
    case 'go':
      return go();
    case 'kill_before':
      return die();
    case 'kill_after':
      await go();
      return die();
    case 'refuse':
      return { response: toRefusal(call, fate.code, fate.status), output: {} };
    case 'unreachable':
      throw networkError('ECONNREFUSED');
    case 'lose_answer':
      await go();
      throw networkError('ECONNRESET');
    case 'wait':
      await new Promise((resolve) => setTimeout(resolve, fate.ms));
      return go();
    case 'drop_records':
      return withoutRecords(await go());
  }
}

/** As a process ends that gets no say. */
function die(): Promise<never> {
  process.kill(process.pid, 'SIGKILL');
  return never;
}

function networkError(code: string): Error {
  return Object.assign(new Error(code), { name: 'Error', code });
}

function withoutRecords(answer: Answer): Answer {
  return { ...answer, output: { ...answer.output, Records: [] } };
}

async function tellEnd(line: BenchLine, facts: CallFacts, answer: Promise<Answer>): Promise<Answer> {
  try {
    const given = await answer;
    line.tell({ kind: 'done', failed: false, ...facts });
    return given;
  } catch (error) {
    line.tell({ kind: 'done', failed: true, ...facts });
    throw error;
  }
}
