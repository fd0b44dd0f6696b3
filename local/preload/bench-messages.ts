// What a local process and the bench that moves its clock and breaks its calls say to each other: JSON, one message a line.

/** One call of an SDK client: `call` is sent once, `attempt` each time that the SDK itself tries. */
export type CallStep = 'call' | 'attempt';

export interface CallFacts {
  /** What is called, on which kind of thing: `dynamodb UpdateItem ledger OUTBOX :sent`. No key, no word of a mail. */
  readonly call: string;
  /** Which item, object or letter, where one is known: ids and digests. */
  readonly key?: string;
}

/** What is to become of a call. Times in milliseconds. */
export type CallFate =
  | { readonly kind: 'go' }
  | { readonly kind: 'kill_before' }
  | { readonly kind: 'kill_after' }
  /** The service answers with an error of this code, and does nothing. */
  | { readonly kind: 'refuse'; readonly code: string; readonly status: number }
  /** No connection is made. */
  | { readonly kind: 'unreachable' }
  /** The service does it, and its answer is lost on the way. */
  | { readonly kind: 'lose_answer' }
  | { readonly kind: 'wait'; readonly ms: number }
  /** Of what a stream gives, these records are not seen: one digit for each, `1` is dropped. */
  | { readonly kind: 'drop_records' };

/** What the bench has set. `ask`: which steps are to be asked about at all. */
export interface BenchState {
  readonly offsetMs: number;
  readonly ask: Readonly<Record<CallStep, boolean>>;
}

export type ToBench =
  | { readonly kind: 'hello'; readonly program: string; readonly name: string; readonly pid: number }
  | { readonly kind: 'applied'; readonly stateId: number }
  | ({ readonly kind: 'ask'; readonly askId: number; readonly step: CallStep } & CallFacts)
  /** The call was answered, well or not. */
  | ({ readonly kind: 'done'; readonly failed: boolean } & CallFacts)
  /** An event is worked on, or no longer. */
  | { readonly kind: 'began' }
  | { readonly kind: 'ended' };

export type FromBench =
  | ({ readonly kind: 'state'; readonly stateId: number } & BenchState)
  | { readonly kind: 'fate'; readonly askId: number; readonly fate: CallFate };
