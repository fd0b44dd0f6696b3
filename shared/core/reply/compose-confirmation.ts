// The letter that asks whoever reads an address whether it is theirs. It may reach a stranger: it holds no word that a member chose but the
// workspace's name, and does nothing unless its code comes back, by an answer to it or by API.
import { confirmationAddress } from '../confirmation-address.ts';
import { showConfirmationCode } from '../confirmation-code.ts';
import type { Letter } from '../letter.ts';
import type { MemberProfile } from '../member.ts';
import { inOneLine } from '../one-line.ts';
import type { ConfirmationItem } from '../outbox-item.ts';
import { REPLY_MARKER } from '../reply-marker.ts';
import { showInstant } from './amounts.ts';
import { renderHtml } from './render-html.ts';
import { renderText } from './render-text.ts';
import { CONFIRMATION } from './words-en.ts';

export interface ConfirmationParts {
  readonly item: ConfirmationItem;
  /** Whom it is about. */
  readonly member: Pick<MemberProfile, 'locale' | 'timeZone'>;
  readonly inboundAddress: string;
}

export function composeConfirmation({ item, member, inboundAddress }: ConfirmationParts): Letter {
  const { outboxId, workspaceId, memberId, facts } = item;
  const words = CONFIRMATION[facts.asks];
  const said = {
    headline: words.headline(inOneLine(facts.workspaceName)),
    rows: [],
    totals: [],
    notes: [
      words.how,
      words.code,
      showConfirmationCode(facts.code),
      `Either works once, until ${showInstant(new Date(facts.until), member)}.`,
      words.afterwards(inboundAddress),
    ],
    footer: words.footer,
  };
  return {
    from: `Timepost <${inboundAddress}>`,
    to: facts.address,
    replyTo: confirmationAddress(inboundAddress, facts.code),
    subject: words.subject,
    text: renderText(said, REPLY_MARKER),
    html: renderHtml(said, REPLY_MARKER),
    headers: [
      { name: 'Auto-Submitted', value: 'auto-generated' }, // RFC 3834, section 5: it answers nothing
      { name: 'X-Auto-Response-Suppress', value: 'All' },
      { name: 'X-Timepost-Loop', value: outboxId },
    ],
    outboxId,
    workspaceId,
    memberId,
  };
}
