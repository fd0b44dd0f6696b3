// An attack is a mail with the end that it must come to, through screening, parsing and triage as they run in the service.
// Maya belongs to the workspace that is written to; Eve is nobody; Omar belongs to another workspace.
import { arrivalOf, MAYA, RECEIVED_AT } from '../../local/demo/lone-member.ts';
import type { Decision } from '../../shared/core/decision.ts';
import type { MemberProfile } from '../../shared/core/member.ts';
import { openBodies } from '../../shared/core/parse/open-bodies.ts';
import { receiveMail } from '../../shared/core/parse/receive-mail.ts';
import type { ParsedMail, Verdicts } from '../../shared/core/parsed-mail.ts';
import { triage } from '../../shared/core/triage/triage.ts';

export interface Attack {
  readonly name: string;
  /** Made when it is wanted: some are large. */
  readonly raw: () => Uint8Array;
  readonly verdicts?: Partial<Verdicts>;
  readonly recipient?: string;
  /** Dispositions and reasons that are right; `safe` stands for any end in which nothing is logged. */
  readonly ends: readonly string[];
}

export interface End {
  readonly mail: ParsedMail;
  readonly decision: Decision;
  readonly bodiesOpened: boolean;
}

const RECIPIENT = arrivalOf('').recipient;

const OMAR: MemberProfile = {
  ...MAYA,
  workspaceId: 'another',
  memberId: 'omar',
  address: 'omar@example.com',
};

export async function endOf(attack: Attack): Promise<End> {
  const raw = attack.raw();
  let bodiesOpened = false;
  const sent = arrivalOf(attack.name, attack.recipient === undefined ? {} : { recipient: attack.recipient });
  const arrival = { ...sent, verdicts: { ...sent.verdicts, ...attack.verdicts } };
  const mail = await receiveMail(raw, arrival, {
    findRecipient: async (address) => (address === RECIPIENT ? { workspaceId: MAYA.workspaceId } : undefined),
    findSender: async (workspaceId, address) =>
      [MAYA, OMAR].find((one) => one.workspaceId === workspaceId && one.address === address),
    findCaptureAlias: async () => undefined,
    findConfirmation: async () => undefined,
    openBodies: (bytes) => {
      bodiesOpened = true;
      return openBodies(bytes);
    },
    now: new Date(RECEIVED_AT),
  });
  const decision = triage(mail, { member: MAYA, catalogue: { clients: [], projects: [] } });
  return { mail, decision, bodiesOpened };
}

/** Latin letters of one byte each. */
export function bytesOf(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text, 'latin1'));
}

export function mailOf(
  header: readonly string[],
  body: string,
  from = 'Maya <maya@example.com>',
): Uint8Array {
  const own = [`From: ${from}`, 'Date: Tue, 24 Nov 2026 09:00:00 +0000', 'Message-ID: <attack@example.com>'];
  const subject = header.some((line) => /^subject:/i.test(line)) ? [] : ['Subject: hours'];
  return bytesOf([...own, ...subject, ...header, '', body].join('\r\n'));
}

export function partsOf(subtype: string, parts: readonly string[], from?: string): Uint8Array {
  const body = [...parts.map((part) => `--b\r\n${part}\r\n`), '--b--'].join('');
  return mailOf([`Content-Type: multipart/${subtype}; boundary=b`], body, from);
}

export const attached = (type: string, body: string) =>
  `Content-Type: ${type}\r\nContent-Disposition: attachment; filename=a\r\n\r\n${body}`;
export const WORDS = 'Content-Type: text/plain\r\n\r\n2h ACME yesterday';
