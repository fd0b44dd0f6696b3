// Sends letters by SES's version 2 API. The client makes one attempt (guarded-client.ts): a lost answer, tried again, would send
// twice; when to try again is decided by who holds the outbox item.
import {
  AccountSuspendedException,
  BadRequestException,
  LimitExceededException,
  MailFromDomainNotVerifiedException,
  MessageRejected,
  type SESv2Client,
  SendEmailCommand,
  SendingPausedException,
  TooManyRequestsException,
} from '@aws-sdk/client-sesv2';
import { LETTER_REF, type Letter } from '../../core/letter.ts';
import type { Mailer } from '../../ports.ts';

/** SES will never take this letter. */
export class MailRefusedError extends Error {
  override readonly name = 'MailRefusedError';
}

/** SES did not take the letter now, and may later: nothing was sent. */
export class MailNotSentError extends Error {
  override readonly name = 'MailNotSentError';
}

/** What SES answers before it takes a letter (API reference, SendEmail, "Errors"). */
const NEVER = [MessageRejected, BadRequestException];
const NOT_NOW = [
  TooManyRequestsException,
  LimitExceededException,
  SendingPausedException,
  AccountSuspendedException,
  MailFromDomainNotVerifiedException,
];

/** Errors that every service has before it looks at a request (API reference, "Common Errors"); the SDK has no classes for them. */
const NOT_LET_IN: ReadonlySet<string> = new Set([
  'AccessDeniedException',
  'ExpiredTokenException',
  'InvalidSignatureException',
  'UnrecognizedClientException',
]);

export function sesMailer(ses: SESv2Client): Mailer {
  return {
    send: async (letter) => {
      try {
        const { MessageId } = await ses.send(toCommand(letter));
        if (MessageId === undefined) throw new Error('SES gave no message id');
        return { sesMessageId: MessageId };
      } catch (cause) {
        throw toMeaning(cause);
      }
    },
  };
}

function toCommand(letter: Letter): SendEmailCommand {
  return new SendEmailCommand({
    FromEmailAddress: letter.from,
    Destination: { ToAddresses: [letter.to] },
    ReplyToAddresses: [letter.replyTo],
    Content: {
      Simple: {
        Subject: utf8(letter.subject),
        Body: { Text: utf8(letter.text), Html: utf8(letter.html) },
        Headers: letter.headers.map(({ name, value }) => ({ Name: name, Value: value })),
      },
    },
    EmailTags: LETTER_REF.flatMap((Name) => {
      const Value = letter[Name];
      return Value === undefined ? [] : [{ Name, Value }];
    }),
  });
}

function utf8(Data: string) {
  return { Data, Charset: 'UTF-8' };
}

function toMeaning(cause: unknown): unknown {
  if (NEVER.some((refusal) => cause instanceof refusal))
    return new MailRefusedError('SES refused the letter', { cause });
  if (NOT_NOW.some((refusal) => cause instanceof refusal) || neverLeft(cause))
    return new MailNotSentError('SES did not take the letter', { cause });
  return cause;
}

/** No connection was ever made, SES was left alone, or nobody was let in: nothing can have been sent. */
function neverLeft(cause: unknown): boolean {
  if (!(cause instanceof Error)) return false;
  const unreached = 'code' in cause && (cause.code === 'ECONNREFUSED' || cause.code === 'ENOTFOUND');
  return unreached || cause.name === 'DependencyLeftAloneError' || NOT_LET_IN.has(cause.name);
}
