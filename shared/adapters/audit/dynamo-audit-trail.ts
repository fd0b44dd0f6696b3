// The audit trail of what was read: each event alone, where a change has its own in its transaction.
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { AuditTrail } from '../../ports/ledger.ts';
import { transact } from '../dynamo/dynamo-transaction.ts';
import { appendAudit } from './dynamo-audit-items.ts';

/** A change of another workspace than the scope's: a fault of ours, and nothing was written. */
export class ForeignChangeError extends Error {
  override readonly name = 'ForeignChangeError';
}

export function dynamoAuditTrail(
  doc: DynamoDBDocumentClient,
  auditTable: string,
  random: () => number,
): AuditTrail {
  return {
    note: async (scope, event) => {
      if (event.workspaceId !== scope.workspaceId)
        throw new ForeignChangeError('an event names another workspace');
      await transact(doc, [appendAudit(auditTable, event)], random);
    },
  };
}
