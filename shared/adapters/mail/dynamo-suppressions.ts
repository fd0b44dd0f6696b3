// Which addresses nothing is sent to, in the mail table: for whoever sends, and for whoever hears what became of it. Items hold
// digests of addresses and no address.

import { type DynamoDBDocumentClient, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { expiresAt, type RetentionDays } from '../../core/record/retention.ts';
import { toSuppressionEvent } from '../../core/record/to-suppression-event.ts';
import { monthOfLetter, type SuppressionCause, severityOf } from '../../core/suppression.ts';
import type { KeyedDigests } from '../../ports/sealing.ts';
import type { Addressee, Suppressions } from '../../ports/suppressions.ts';
import { appendAudit } from '../audit/dynamo-audit-items.ts';
import { getItem } from '../dynamo/dynamo-get-item.ts';
import { keyOf } from '../dynamo/dynamo-keys.ts';
import { type TransactItem, transact } from '../dynamo/dynamo-transaction.ts';
import { suppressedDigest } from '../sealing/directory-digests.ts';

export interface SuppressionTables {
  readonly mail: string;
  readonly audit: string;
}

export interface SuppressionParts {
  readonly doc: DynamoDBDocumentClient;
  readonly tables: SuppressionTables;
  readonly digests: KeyedDigests;
  readonly retention: RetentionDays;
  /** Gives 0 to 1: what is told twice at once is written once, and known as a repeat. */
  readonly random: () => number;
}

/** What a sender asks: it needs nothing of the rest. */
export async function holdsSuppression(
  { doc, digests }: Pick<SuppressionParts, 'doc' | 'digests'>,
  mailTable: string,
  { workspaceId, address }: Addressee,
  now: Date,
): Promise<boolean> {
  const id = await suppressedDigest(digests, address);
  // Consistent: what bounced a moment ago must hold.
  const item = await getItem(doc, mailTable, keyOf.suppression(workspaceId, id));
  return item?.status === 'active' && Number(item.expiresAt) > now.getTime() / 1000;
}

export function dynamoSuppressions(parts: SuppressionParts): Suppressions {
  const { doc, tables, digests, retention } = parts;
  return {
    holds: (to, now) => holdsSuppression(parts, tables.mail, to, now),
    add: async (to, why, now) => {
      const id = await suppressedDigest(digests, to.address);
      const event = toSuppressionEvent({ ...to, id, cause: why.cause }, undefined, now, retention);
      const items = [activate(parts, to, id, why, now), appendAudit(tables.audit, event)];
      return (await transact(doc, items, parts.random)).kind === 'written';
    },
    countFull: async ({ workspaceId, address }, { sesMessageId, seenAt }) => {
      const id = await suppressedDigest(digests, address);
      const { Attributes = {} } = await doc.send(
        new UpdateCommand({
          TableName: tables.mail,
          Key: keyOf.fullMailbox(workspaceId, id, monthOfLetter(seenAt)),
          UpdateExpression: 'SET itemType = :type, expiresAt = :expiresAt ADD letters :letter',
          ExpressionAttributeValues: {
            ':type': 'fullMailbox',
            ':expiresAt': expiresAt('feedbackMark', seenAt, retention),
            ':letter': new Set([sesMessageId]),
          },
          ReturnValues: 'ALL_NEW',
        }),
      );
      return (Attributes.letters as ReadonlySet<string>).size;
    },
  };
}

/** Where nothing holds: never did, was lifted before the cause was seen, or is over. Or where less is known against it. */
const MAY_HOLD =
  'attribute_not_exists(pk) OR (#status = :lifted AND liftedAt < :seenAt) OR (#status = :active AND (severity < :severity OR expiresAt <= :now))';

function activate(
  { tables, retention }: SuppressionParts,
  { workspaceId, memberId }: Addressee,
  id: string,
  { cause, seenAt }: { readonly cause: SuppressionCause; readonly seenAt: Date },
  now: Date,
): TransactItem {
  return {
    Update: {
      TableName: tables.mail,
      Key: keyOf.suppression(workspaceId, id),
      ConditionExpression: MAY_HOLD,
      UpdateExpression:
        'SET itemType = :type, workspaceId = :workspaceId, memberId = :memberId, id = :id, cause = :cause, severity = :severity, #status = :active, suppressedAt = :seenAt, expiresAt = :expiresAt REMOVE liftedAt',
      ExpressionAttributeNames: { '#status': 'status' },
      ExpressionAttributeValues: {
        ':type': 'suppression',
        ':workspaceId': workspaceId,
        ':memberId': memberId,
        ':id': id,
        ':cause': cause,
        ':severity': severityOf(cause),
        ':active': 'active',
        ':lifted': 'lifted',
        ':seenAt': seenAt.toISOString(),
        ':now': Math.floor(now.getTime() / 1000),
        ':expiresAt': expiresAt(
          cause === 'full_mailbox' ? 'shortSuppression' : 'suppression',
          seenAt,
          retention,
        ),
      },
    },
  };
}
