// SQS fair queues: one busy workspace does not delay the others. Strangers' mail is one group of its own.
import { UNROUTED } from '../../core/outcome.ts';
import type { ParsedMail } from '../../core/parsed-mail.ts';

export function groupOf({ routing }: Pick<ParsedMail, 'routing'>): string {
  return routing.workspaceId ?? UNROUTED;
}
