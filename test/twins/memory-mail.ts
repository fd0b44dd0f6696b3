// Twins of what carries mail: raw mails, the triage queue, the parked queue, and the mailer.

import { RawMailMissingError } from '../../shared/adapters/mail/s3-raw-mails.ts';
import { ParsedMailInvalidError } from '../../shared/adapters/mail/triage-message-body.ts';
import { ParsedMailMessage } from '../../shared/contracts/triage-message.ts';
import type { Letter } from '../../shared/core/letter.ts';
import type { RawRef } from '../../shared/core/parsed-mail.ts';
import type { Mailer, ParkedQueue, ParsedMailQueue, ParsedMails, RawMails } from '../../shared/ports.ts';

export function memoryRawMails(stored: ReadonlyMap<string, Uint8Array>): RawMails {
  return {
    open: async ({ bucket, key }: RawRef) => {
      const raw = stored.get(`${bucket}/${key}`);
      if (raw === undefined) throw new RawMailMissingError('no such mail');
      return raw;
    },
  };
}

/** Bodies as they lie on the queue, each with the group that it is fair to. */
export function memoryParsedMailQueue(): ParsedMailQueue & {
  readonly sent: { readonly body: string; readonly group: string }[];
} {
  const sent: { body: string; group: string }[] = [];
  return {
    sent,
    send: async (mail) =>
      void sent.push({ body: JSON.stringify(mail), group: mail.routing.workspaceId ?? 'unrouted' }),
  };
}

/** Nothing is too large for memory: there are no pointers. */
export const memoryParsedMails: ParsedMails = {
  open: async (body) => {
    try {
      return ParsedMailMessage.parse(typeof body === 'string' ? JSON.parse(body) : body);
    } catch (cause) {
      throw new ParsedMailInvalidError('not a parsed mail', { cause });
    }
  },
};

export function memoryParkedQueue(): ParkedQueue & { readonly parked: Parked[] } {
  const parked: Parked[] = [];
  return { parked, park: async (body, facts) => void parked.push({ body, ...facts }) };
}

export interface Parked {
  readonly body: string;
  readonly step: string;
  readonly reason: string;
}

/** `refuse` stands for what the service would answer; it throws, or lets the letter pass. */
export function memoryMailer(refuse: (letter: Letter) => void = () => undefined): Mailer & {
  readonly letters: Letter[];
} {
  const letters: Letter[] = [];
  return {
    letters,
    send: async (letter) => {
      refuse(letter);
      letters.push(letter);
      return { sesMessageId: `ses-${letters.length}` };
    },
  };
}
