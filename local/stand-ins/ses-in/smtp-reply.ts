// SMTP answers other than 250, in the words of SES's inbound servers. None of them holds a word of the mail.

/** smtp-server answers with `responseCode` and the message. */
export class SmtpReply extends Error {
  override readonly name = 'SmtpReply';
  readonly responseCode: number;

  constructor(responseCode: number, message: string) {
    super(message);
    this.responseCode = responseCode;
  }
}

export const REPLIES = {
  unknownRecipient: () => new SmtpReply(550, '5.1.1 Requested action not taken: mailbox unavailable'),
  tooLarge: () => new SmtpReply(552, '5.3.4 Error: Message size exceeds fixed limit'),
  tryAgain: () => new SmtpReply(451, '4.4.2 Temporary service failure'),
} as const;
