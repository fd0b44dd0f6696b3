// Which letters lie in the one gap that no transaction spans: taken by the mail service, not yet marked as sent. Who dies there, or
// hears nothing there, sends the letter again after its lease (docs/decisions/0005). Only such a second letter is explained.
import type { CallFacts, CallFate, ToBench } from '../../local/preload/bench-messages.ts';

export interface AnswerLedger {
  asked(pid: number, facts: CallFacts, fate: CallFate): void;
  done(pid: number, end: Extract<ToBench, { kind: 'done' }>): void;
  died(pid: number): void;
  /** How many second letters of this outbox item are explained. */
  explained(outboxId: string): number;
}

const SEND = /^sesv2 SendEmail\b/;
const MARK = /^dynamodb (?:UpdateItem|TransactWriteItems) .*:sent\b/;
const NOTHING_SENT: ReadonlySet<CallFate['kind']> = new Set(['kill_before', 'refuse', 'unreachable']);

export function answerLedger(): AnswerLedger {
  const open = new Map<number, Set<string>>();
  const explained = new Map<string, number>();
  const add = (id: string) => explained.set(id, (explained.get(id) ?? 0) + 1);
  const close = (pid: number, id: string) => open.get(pid)?.delete(id) ?? false;
  return {
    asked: (pid, { call, key = '' }, { kind }) => {
      if (!SEND.test(call) || NOTHING_SENT.has(kind)) return;
      open.set(pid, (open.get(pid) ?? new Set()).add(key));
    },
    done: (pid, { call, key = '', failed }) => {
      // A send that failed after the service may have taken it, or a mark that the store did not take.
      if (failed && (SEND.test(call) || MARK.test(call)) && close(pid, key)) add(key);
      else if (MARK.test(call)) close(pid, key);
    },
    died: (pid) => {
      for (const id of open.get(pid) ?? []) add(id);
      open.delete(pid);
    },
    explained: (outboxId) => explained.get(outboxId) ?? 0,
  };
}
