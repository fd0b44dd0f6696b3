// The header fields that put an answer into its thread and keep machines from answering it.
import { inOneLine } from '../one-line.ts';
import type { ReceiptFacts } from '../outbox-item.ts';

/** SES takes at most this many characters in one header's value (SES API v2, MessageHeader). */
const VALUE_LIMIT = 870;
/** SES takes printable ASCII alone: any other character would cost the sender the whole receipt. */
const MESSAGE_ID = /^<[!-;=?-~]{1,400}>$/;

interface Header {
  readonly name: string;
  readonly value: string;
}

/**
 * In-Reply-To and References as RFC 5322, section 3.6.4 builds them; Auto-Submitted as RFC 3834, section 5;
 * X-Auto-Response-Suppress for Exchange. Ids that are not of the form `<...>` are left out.
 */
export function threadHeaders(
  facts: Pick<ReceiptFacts, 'inReplyTo' | 'references'>,
  outboxId: string,
): readonly Header[] {
  const parent =
    facts.inReplyTo !== undefined && MESSAGE_ID.test(facts.inReplyTo) ? facts.inReplyTo : undefined;
  const thread: Header[] =
    parent === undefined
      ? []
      : [
          { name: 'In-Reply-To', value: parent },
          { name: 'References', value: references(facts.references, parent) },
        ];
  return [
    ...thread,
    { name: 'Auto-Submitted', value: 'auto-replied' },
    { name: 'X-Auto-Response-Suppress', value: 'All' },
    { name: 'X-Timepost-Loop', value: outboxId },
  ];
}

/** `Re: ` and the subject of the mail that is answered, in one line. */
export function replySubject(subject: string): string {
  const line = inOneLine(subject);
  return /^re\s?:/i.test(line) ? line : `Re: ${line}`.trim();
}

/** The thread's first id, then as many of the latest as fit: what mail clients thread by (RFC 5322 lets the middle go). */
function references(earlier: readonly string[], parent: string): string {
  const ids = [...new Set(earlier.filter((id) => MESSAGE_ID.test(id) && id !== parent))];
  const [first, ...rest] = ids;
  let line = parent;
  for (const id of rest.reverse()) {
    if (line.length + id.length + 1 + (first?.length ?? 0) + 1 > VALUE_LIMIT) break;
    line = `${id} ${line}`;
  }
  return first !== undefined && line.length + first.length + 1 <= VALUE_LIMIT ? `${first} ${line}` : line;
}
