// The answer to whoever said yes to a letter about an address, or may have meant to: to that address only, and never quoting what they wrote.
import { confirmationAddress } from '../confirmation-address.ts';
import type { Letter } from '../letter.ts';
import { inOneLine } from '../one-line.ts';
import type { AcknowledgementItem } from '../outbox-item.ts';
import { REPLY_MARKER } from '../reply-marker.ts';
import { renderHtml } from './render-html.ts';
import { renderText } from './render-text.ts';
import { replySubject, threadHeaders } from './thread-headers.ts';
import { ACKNOWLEDGEMENT } from './words-en.ts';

export function composeAcknowledgement(item: AcknowledgementItem, inboundAddress: string): Letter {
  const { outboxId, workspaceId, memberId, messageKey, facts } = item;
  const said = { ...toWords(item, inboundAddress), rows: [], totals: [], footer: ACKNOWLEDGEMENT.footer };
  return {
    from: `Timepost <${inboundAddress}>`,
    to: facts.address,
    replyTo: facts.code === undefined ? inboundAddress : confirmationAddress(inboundAddress, facts.code),
    subject: replySubject(facts.subject),
    text: renderText(said, REPLY_MARKER),
    html: renderHtml(said, REPLY_MARKER),
    headers: threadHeaders(facts, outboxId),
    outboxId,
    workspaceId,
    memberId,
    messageKey,
  };
}

function toWords({ facts: { asks, end, workspaceName } }: AcknowledgementItem, inboundAddress: string) {
  const workspace = inOneLine(workspaceName);
  const { [asks]: words, ...all } = ACKNOWLEDGEMENT;
  switch (end) {
    case 'confirmed':
      return {
        headline: words.headline(workspace),
        notes: [all.how(inboundAddress), words.answers, all.onlyTheWord, words.undo],
      };
    case 'taken':
      return { headline: all.taken(workspace), notes: [all.askKeeper] };
    case 'unclear':
      return { headline: all.unclear, notes: [words.again(workspace), all.orNothing] };
  }
}
