// What triage would make of words or of a raw message, for the member who asks: the path's own screening, parsing and
// reading, with nothing looked up and nothing recorded.
import type { Catalogue } from '../catalogue.ts';
import type { Decision } from '../decision.ts';
import type { MemberProfile } from '../member.ts';
import { openBodies } from '../parse/open-bodies.ts';
import type { Arrival, ParsedMail, Verdicts } from '../parsed-mail.ts';
import { screenMail } from '../screen/screen.ts';
import { toPreviewMail } from '../triage/preview-mail.ts';
import { triage } from '../triage/triage.ts';

export type PreviewSource =
  | { readonly kind: 'text'; readonly text: string; readonly subject: string }
  | { readonly kind: 'raw'; readonly raw: Uint8Array };

export interface PreviewInput {
  readonly source: PreviewSource;
  readonly member: MemberProfile;
  readonly catalogue: Catalogue;
  readonly now: Date;
}

/** The caller's token proves who asks: the mail's own proof of its sender is not asked for. */
const PROVED: Verdicts = { spf: 'PASS', dkim: 'PASS', dmarc: 'PASS', spam: 'PASS', virus: 'PASS' };

export async function preview({ source, member, catalogue, now }: PreviewInput): Promise<Decision> {
  const mail =
    source.kind === 'text'
      ? toPreviewMail({ text: source.text, subject: source.subject, sentAt: now, member })
      : await toMail(source.raw, member, now);
  return triage(mail, { member, catalogue });
}

async function toMail(raw: Uint8Array, member: MemberProfile, now: Date): Promise<ParsedMail> {
  const arrival: Arrival = {
    sesMessageId: 'preview',
    recipient: 'preview',
    receivedAt: now.toISOString(),
    verdicts: PROVED,
    raw: { bucket: '', key: '' },
  };
  const screening = screenMail(raw, arrival);
  const mail = { version: 1, messageKey: '', arrival, timeline: [], header: screening.header } as const;
  // An unclear From is no reason here: whose mail it is, the token says.
  if (screening.kind === 'refused' && screening.reason !== 'unverified_sender') {
    return { ...mail, routing: { kind: 'refused', reason: screening.reason } };
  }
  const { workspaceId, memberId } = member;
  const body = await openBodies(raw);
  return { ...mail, routing: { kind: 'member', workspaceId, memberId, proof: 'dmarc' }, body };
}
