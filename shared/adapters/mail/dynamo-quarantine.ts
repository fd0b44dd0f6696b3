// The quarantine of each workspace, in the mail table. Its partition comes from the workspace alone.

import { DeleteCommand, type DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { MessageStatus, QuarantinedMail } from '../../core/outcome.ts';
import { toQuarantineEvent } from '../../core/record/to-quarantine-event.ts';
import type { Quarantine } from '../../ports/quarantine.ts';
import type { Messages } from '../../ports.ts';
import { appendAudit } from '../audit/dynamo-audit-items.ts';
import { getItem } from '../dynamo/dynamo-get-item.ts';
import type { ItemParts } from '../dynamo/dynamo-item.ts';
import { keyOf } from '../dynamo/dynamo-keys.ts';
import { queryPage } from '../dynamo/dynamo-query-page.ts';
import { NO_JITTER, type TransactItem, transact } from '../dynamo/dynamo-transaction.ts';
import { fromQuarantinedItem } from './dynamo-mail-items.ts';

export interface QuarantineTables {
  readonly mail: string;
  readonly audit: string;
}

type End = Parameters<Quarantine['end']>[1];

const STATUS: Readonly<Record<End, MessageStatus>> = { released: 'released', discarded: 'ignored' };

export function dynamoQuarantine(
  doc: DynamoDBDocumentClient,
  tables: QuarantineTables,
  messages: Pick<Messages, 'find'>,
  { sealer, retention }: ItemParts,
): Quarantine {
  const tableName = tables.mail;
  return {
    list: async (workspaceId, { limit, cursor }) => {
      const { pk } = keyOf.quarantined({ workspaceId, messageKey: '', receivedAt: '' });
      const wanted = { tableName, pk, first: 'MAIL#', last: 'MAIL#~', limit, isBackward: true };
      const page = await queryPage(doc, sealer, wanted, {
        list: { workspaceId, purpose: 'cursor/quarantine' },
        cursor,
      });
      const items = await Promise.all(page.items.map((item) => fromQuarantinedItem(item, sealer)));
      return { ...page, items };
    },
    find: async (workspaceId, messageKey) => {
      const record = await messages.find(messageKey);
      if (record?.workspaceId !== workspaceId) return undefined;
      const Key = keyOf.quarantined(record);
      const item = await getItem(doc, tableName, Key);
      return item && fromQuarantinedItem(item, sealer);
    },
    end: async (mail, how, by, now) => {
      const event = toQuarantineEvent(mail, how, by, now, retention);
      const written = await transact(
        doc,
        [inRecord(tableName, mail, how, now), appendAudit(tables.audit, event)],
        NO_JITTER,
      );
      if (written.kind === 'written') return true;
      return (await messages.find(mail.messageKey))?.status === STATUS[how];
    },
    forget: async ({ workspaceId, messageKey, arrival: { receivedAt } }) => {
      const Key = keyOf.quarantined({ workspaceId, messageKey, receivedAt });
      await doc.send(new DeleteCommand({ TableName: tableName, Key }));
    },
  };
}

function inRecord(TableName: string, mail: QuarantinedMail, how: End, now: Date): TransactItem {
  return {
    Update: {
      TableName,
      Key: keyOf.message(mail.messageKey),
      ConditionExpression: 'workspaceId = :workspaceId AND #status = :quarantined',
      UpdateExpression: 'SET #status = :status, timeline = list_append(timeline, :step)',
      ExpressionAttributeNames: { '#status': 'status' },
      ExpressionAttributeValues: {
        ':workspaceId': mail.workspaceId,
        ':quarantined': 'quarantined',
        ':status': STATUS[how],
        ':step': [{ step: how, at: now.toISOString() }],
      },
    },
  };
}
