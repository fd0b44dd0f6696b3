// Message records, their texts and content marks as the mail table stores them. A record holds no word of its mail.
import type { ContentMark, MessageIdMark, MessageRecord, QuarantinedMail } from '../../core/outcome.ts';
import type { Arrival } from '../../core/parsed-mail.ts';
import type { ReasonCode } from '../../core/reason.ts';
import { expiresAt } from '../../core/record/retention.ts';
import type { Sealer } from '../../ports/sealing.ts';
import type { Item, ItemParts } from '../dynamo/dynamo-item.ts';
import { type ItemKey, keyOf } from '../dynamo/dynamo-keys.ts';
import { openJson, sealJson } from '../sealing/sealed-json.ts';

export type Words = NonNullable<MessageRecord['personal']>;

type StoredMessage = ItemKey & Omit<MessageRecord, 'personal'> & { readonly itemType: 'message' };

export function toMessageItem({ personal: _sealedApart, ...record }: MessageRecord): Item {
  return { ...keyOf.message(record.messageKey), itemType: 'message', ...record };
}

/** Says that a raw mail came to its end, as long as its record does. */
export function toRawMarkItem({ raw, messageKey, expiresAt: end }: MessageRecord): Item {
  return { ...keyOf.rawMark(raw.key, messageKey), itemType: 'rawMark', expiresAt: end };
}

export function fromMessageItem(item: Item): MessageRecord {
  const { pk: _pk, sk: _sk, itemType: _type, ...record } = item as unknown as StoredMessage;
  return record;
}

/** Goes sooner than the record. Text of someone without a member's key is not kept. */
export async function toMessageTextItem(
  record: MessageRecord,
  { sealer, retention }: ItemParts,
): Promise<Item | undefined> {
  const { messageKey, workspaceId, memberId, personal, receivedAt } = record;
  if (memberId === undefined || personal === undefined) return undefined;
  return {
    ...keyOf.messageText(messageKey),
    itemType: 'messageText',
    workspaceId,
    memberId,
    text: await sealJson(sealer, personal, { workspaceId, memberId, purpose: `message/${messageKey}` }),
    expiresAt: expiresAt('messageText', new Date(receivedAt), retention),
  };
}

export function openWords(
  text: Uint8Array,
  messageKey: string,
  { workspaceId, memberId }: { workspaceId: string; memberId: string },
  sealer: Sealer,
): Promise<Words> {
  return openJson<Words>(sealer, text, { workspaceId, memberId, purpose: `message/${messageKey}` });
}

interface StoredQuarantinedMail {
  readonly workspaceId: string;
  readonly messageKey: string;
  readonly reason: ReasonCode;
  readonly arrival: Omit<Arrival, 'recipient'>;
  readonly expiresAt: number;
  readonly text: Uint8Array;
}

/** The recipient may be a secret address; it is sealed with what the mail says of itself, under the workspace's own key. */
export async function toQuarantinedItem(mail: QuarantinedMail, sealer: Sealer): Promise<Item> {
  const { claimed, arrival, ...facts } = mail;
  const { recipient, ...plain } = arrival;
  return {
    ...keyOf.quarantined({ ...mail, receivedAt: arrival.receivedAt }),
    itemType: 'quarantined',
    ...facts,
    arrival: plain,
    text: await sealJson(sealer, { claimed, recipient }, inQuarantine(mail)),
  };
}

export async function fromQuarantinedItem(item: Item, sealer: Sealer): Promise<QuarantinedMail> {
  const {
    workspaceId,
    messageKey,
    reason,
    arrival,
    expiresAt: end,
    text,
  } = item as unknown as StoredQuarantinedMail;
  const { claimed, recipient } = await openJson<
    Pick<QuarantinedMail, 'claimed'> & Pick<Arrival, 'recipient'>
  >(sealer, text, inQuarantine({ workspaceId, messageKey }));
  return { workspaceId, messageKey, reason, arrival: { ...arrival, recipient }, claimed, expiresAt: end };
}

function inQuarantine({ workspaceId, messageKey }: { workspaceId: string; messageKey: string }) {
  return { workspaceId, purpose: `quarantine/${messageKey}` };
}

export function toContentMarkItem(mark: ContentMark): Item {
  return { ...keyOf.contentMark(mark.contentKey), itemType: 'contentMark', ...mark };
}

export function toMessageIdMarkItem(mark: MessageIdMark): Item {
  return { ...keyOf.messageIdMark(mark.idKey), itemType: 'messageIdMark', ...mark };
}
