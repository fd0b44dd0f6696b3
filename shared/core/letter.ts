// A mail as a sending service takes it. Message-ID and Date are the service's own.

export interface Letter {
  readonly from: string;
  readonly to: string;
  readonly replyTo: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly headers: readonly { readonly name: string; readonly value: string }[];
  /** Comes back in the service's send events. */
  readonly outboxId: string;
}
