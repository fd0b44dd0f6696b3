// What the control port lets one set: SES's verdicts on mails to come, and faults of sending. Never taken from a mail.
import * as z from 'zod';
import { VERDICT_STATUSES, type Verdicts } from '../../../shared/core/parsed-mail.ts';

const status = z.exactOptional(z.enum(VERDICT_STATUSES));
const domain = z.string().regex(/^[a-z0-9-]+(?:\.[a-z0-9-]+)*$/);
const count = z.exactOptional(z.int().min(1).max(1_000_000));

export const DMARC_POLICIES = ['none', 'quarantine', 'reject'] as const;

/** What is left out is PASS. `dkimDomain`: who signed, when it is not the From domain. `dmarcPolicy`: said only on FAIL. */
export const VerdictChoice = z.strictObject({
  spf: status,
  dkim: status,
  dmarc: status,
  spam: status,
  virus: status,
  dkimDomain: z.exactOptional(domain),
  dmarcPolicy: z.exactOptional(z.enum(DMARC_POLICIES)),
});
export type VerdictChoice = z.infer<typeof VerdictChoice>;

/** `count`: for that many mails that are offered, answered 451 or not; without it until changed. */
export const VerdictRule = VerdictChoice.extend({ count });
export type VerdictRule = z.infer<typeof VerdictRule>;

export const TicketRequest = z.strictObject({ verdicts: VerdictChoice });

/** SES API v2's error types with their HTTP status (Amazon SES API v2 reference, SendEmail, "Errors"). */
export const SES_ERRORS = {
  AccountSuspendedException: 400,
  BadRequestException: 400,
  InternalServiceErrorException: 500,
  LimitExceededException: 400,
  MailFromDomainNotVerifiedException: 400,
  MessageRejected: 400,
  NotFoundException: 404,
  SendingPausedException: 400,
  TooManyRequestsException: 429,
} as const;
export type SesError = keyof typeof SES_ERRORS;

/**
 * `error` or a bare `status` refuses; `delayMs` waits first; `loseAnswer` takes the mail and cuts the connection unanswered.
 * `count`: for that many calls; without it until changed.
 */
export const SesFault = z.strictObject({
  error: z.exactOptional(z.enum(Object.keys(SES_ERRORS) as [SesError, ...SesError[]])),
  status: z.exactOptional(z.int().min(400).max(599)),
  delayMs: z.exactOptional(z.int().min(0).max(600_000)),
  loseAnswer: z.exactOptional(z.boolean()),
  count,
});
export type SesFault = z.infer<typeof SesFault>;

export const FaultRequest = z.strictObject({ ses: SesFault });

/** What SES is to say of one mail. */
export interface MailVerdicts extends Verdicts {
  readonly dkimDomain?: string;
  readonly dmarcPolicy: (typeof DMARC_POLICIES)[number];
}

const ALL_PASS = { spf: 'PASS', dkim: 'PASS', dmarc: 'PASS', spam: 'PASS', virus: 'PASS' } as const;

export function toMailVerdicts(choice: VerdictChoice = {}): MailVerdicts {
  return { ...ALL_PASS, dmarcPolicy: 'none', ...choice };
}
