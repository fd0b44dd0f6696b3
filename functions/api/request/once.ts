// Carries a planned change out: once under its Idempotency-Key, again where another writer came in between.
import type { Change, KeptAnswer, OnceMark } from '../../../shared/core/ledger/change.ts';
import type { WorkspaceScope } from '../../../shared/core/workspace-scope.ts';
import type { Commit, Ledger } from '../../../shared/ports/ledger.ts';
import { type Answer, type Refusal, refuse } from './exchange.ts';

/** What a request shall change, and what is answered when it is written. */
export interface Planned<Body = Readonly<Record<string, unknown>>> {
  readonly kind: 'planned';
  readonly change: Change;
  readonly answer: Answer<Body>;
  /** What is kept for who asks again under the same key, where the answer holds a secret. @default the answer */
  readonly kept?: Answer<Body>;
  /** What is answered where a name that it would have is another's. */
  readonly taken?: Refusal;
}

/** Of a request with a key: where its answer is kept, and by what it is known again. */
export type OnceRequest = Pick<OnceMark, 'key' | 'request' | 'expiresAt'>;

/** A plan is made again that often where what it rests on was changed meanwhile. */
const PLANS = 3;

/**
 * @param plan reads what it rests on anew each time. `undefined`: what it is about is not there; an answer: nothing is to be
 * changed, and nothing is written.
 */
export async function carryOut<Body extends object>(
  { ledger }: { readonly ledger: Ledger },
  scope: WorkspaceScope,
  once: OnceRequest | undefined,
  plan: () => Promise<Planned<Body> | Answer<Body> | Refusal | undefined>,
): Promise<Answer<Body> | Refusal | undefined> {
  const before = await recalled<Body>(ledger, scope, once);
  if (before !== undefined) return before;
  for (let made = 0; made < PLANS; made += 1) {
    const planned = await plan();
    if (planned?.kind !== 'planned') return planned;
    const { change, answer, kept = answer } = planned;
    const commit = await ledger.commit(scope, change, once && { ...once, answer: toKept(kept) });
    switch (commit) {
      case 'written':
        return answer;
      case 'known':
        return recalled<Body>(ledger, scope, once);
      case 'stale':
        break;
      default:
        return refuseCommit(commit, planned);
    }
  }
  return refuse('conflict', 'Others keep changing this. Ask again in a moment.');
}

function refuseCommit(
  commit: Exclude<Commit, 'written' | 'known' | 'stale'>,
  { taken }: Pick<Planned, 'taken'>,
): Refusal {
  switch (commit) {
    case 'day_full':
      return refuse('conflict', 'The day would come to more than the workspace takes.', [
        { field: 'durationSeconds', detail: 'is more than the day has room for' },
      ]);
    case 'locked':
      return refuse(
        'period_locked',
        'A day of it is closed: it was locked in this moment, or its timesheet was submitted and has to be reopened first.',
      );
    case 'taken':
      return taken ?? refuse('conflict', 'Another has this name already.');
  }
}

/** What was answered before under the same key; 422 where it was asked something else. */
async function recalled<Body extends object>(
  ledger: Ledger,
  scope: WorkspaceScope,
  once: OnceRequest | undefined,
): Promise<Answer<Body> | Refusal | undefined> {
  const known = once && (await ledger.recall(scope, once.key));
  if (once === undefined || known === undefined) return undefined;
  if (known.request !== once.request)
    return refuse(
      'idempotency_key_reused',
      'This Idempotency-Key came with another request. Take a new key.',
    );
  const { status, body, headers = {} } = known.answer;
  const isReplay = { ...headers, 'idempotent-replayed': 'true' };
  return { kind: 'ok', status, body, headers: isReplay } as unknown as Answer<Body>;
}

function toKept({ status, body, headers }: Answer<object>): KeptAnswer {
  return { status, body: body as KeptAnswer['body'], ...(headers && { headers }) };
}
