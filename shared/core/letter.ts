// A mail as a sending service takes it. Message-ID and Date are the service's own.

/** What a letter is of: ids alone. It comes back in all that the service tells of the letter. */
export interface LetterRef {
  readonly outboxId: string;
  readonly workspaceId: string;
  readonly memberId: string;
  /** Of the mail that it answers; absent: it answers none. */
  readonly messageKey?: string;
}

export const LETTER_REF = ['outboxId', 'workspaceId', 'memberId', 'messageKey'] as const;

export interface Letter extends LetterRef {
  readonly from: string;
  readonly to: string;
  readonly replyTo: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly headers: readonly { readonly name: string; readonly value: string }[];
}
