// Audit events as their table stores them: each is added once, and none is ever replaced.
import type { AuditEvent } from '../../core/audit-event.ts';
import { keyOf } from '../dynamo/dynamo-keys.ts';
import { ifNew, type TransactItem } from '../dynamo/dynamo-transaction.ts';

export function appendAudit(auditTable: string, event: AuditEvent): TransactItem {
  return ifNew(auditTable, { ...keyOf.auditEvent(event), itemType: 'auditEvent', ...event });
}
