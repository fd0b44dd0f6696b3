// Makes a mail of a plain text, so that a preview is triage and nothing else. It is never recorded.
import type { MemberProfile } from '../member.ts';
import type { ParsedMail } from '../parsed-mail.ts';
import { offsetMinutes } from '../zone.ts';

export interface PreviewText {
  readonly text: string;
  readonly subject?: string;
  /** When it counts as sent: "today" is this day in the member's zone. */
  readonly sentAt: Date;
  readonly member: MemberProfile;
}

export function toPreviewMail({ text, subject = '', sentAt, member }: PreviewText): ParsedMail {
  const instant = sentAt.toISOString();
  const verdict = 'PASS' as const;
  return {
    version: 1,
    messageKey: '0'.repeat(64),
    arrival: {
      sesMessageId: 'preview',
      recipient: '',
      receivedAt: instant,
      verdicts: { spf: verdict, dkim: verdict, dmarc: verdict, spam: verdict, virus: verdict },
      raw: { bucket: '', key: '' },
    },
    timeline: [],
    routing: { kind: 'member', workspaceId: member.workspaceId, memberId: member.memberId, proof: 'dmarc' },
    header: {
      references: [],
      subject,
      sentAt: { instant, utcOffsetMinutes: offsetMinutes(sentAt, member.timeZone) },
    },
    body: { kind: 'opened', own: text.replaceAll('\r\n', '\n'), left: '', contentDigest: '' },
  };
}
