// What a function's process and its owner say to each other (JSON over the process channel), as Lambda's runtime API does.

/** The owner's request to handle one event. One at a time. */
export interface Invocation {
  readonly id: number;
  readonly event: unknown;
  readonly awsRequestId: string;
  /** Milliseconds that are left when the process gets the event. */
  readonly timeoutMs: number;
  /** `Root=1-...;Parent=...;Sampled=1`. */
  readonly traceHeader: string;
}

export type FromHost =
  | { readonly kind: 'ready' }
  | { readonly kind: 'result'; readonly id: number; readonly result: unknown }
  /** The handler threw. Its message stays where it is: it may hold words of a mail. */
  | { readonly kind: 'error'; readonly id: number; readonly errorName: string };
