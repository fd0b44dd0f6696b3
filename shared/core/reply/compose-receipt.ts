// The answer to one mail, ready to be sent: to the registered address only, never quoting the mail as a whole.
import type { Letter } from '../letter.ts';
import type { MemberProfile } from '../member.ts';
import type { ReceiptItem } from '../outbox-item.ts';
import { REPLY_MARKER } from '../reply-marker.ts';
import type { WorkDate } from '../work-date.ts';
import { toReceipt } from './receipt.ts';
import { renderHtml } from './render-html.ts';
import { renderText } from './render-text.ts';
import { replySubject, threadHeaders } from './thread-headers.ts';

export interface ReceiptParts {
  readonly item: ReceiptItem;
  readonly member: MemberProfile;
  /** Seconds logged on each day that the receipt names, this mail's included. */
  readonly dayTotals: ReadonlyMap<WorkDate, number>;
  readonly inboundAddress: string;
}

export function composeReceipt({ item, member, dayTotals, inboundAddress }: ReceiptParts): Letter {
  const receipt = toReceipt(item.facts, member, dayTotals);
  return {
    from: `Timepost <${inboundAddress}>`,
    to: member.address,
    replyTo: inboundAddress,
    subject: replySubject(item.facts.subject),
    text: renderText(receipt, REPLY_MARKER),
    html: renderHtml(receipt, REPLY_MARKER),
    headers: threadHeaders(item.facts, item.outboxId),
    outboxId: item.outboxId,
    workspaceId: item.workspaceId,
    memberId: item.memberId,
    messageKey: item.messageKey,
  };
}
