// One mail as the SMTP session hands it over, before SES says anything of it.
export interface ReceivedMail {
  /** 40 characters; also the key of the raw object. */
  readonly sesMessageId: string;
  readonly receivedAt: Date;
  /** What the client called itself, and its address. */
  readonly helo: string;
  readonly clientIp: string;
  /** MAIL FROM; empty for the null sender. */
  readonly envelopeFrom: string;
  /** RCPT TO, as given. */
  readonly recipients: readonly string[];
  /** The very bytes between DATA and the final dot, unstuffed. */
  readonly raw: Buffer;
}
