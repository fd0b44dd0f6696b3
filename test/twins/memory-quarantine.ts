// The twin of the quarantine.
import type { QuarantinedMail } from '../../shared/core/outcome.ts';
import { DEFAULT_RETENTION_DAYS } from '../../shared/core/record/retention.ts';
import { toQuarantineEvent } from '../../shared/core/record/to-quarantine-event.ts';
import type { Quarantine } from '../../shared/ports/quarantine.ts';
import { pageOf } from './memory-cursor.ts';
import type { MemoryState } from './memory-state.ts';

export function memoryQuarantine({ quarantined, messages, audit }: MemoryState): Quarantine {
  return {
    list: async (workspaceId, { limit, cursor }) =>
      pageOf(
        [...quarantined.values()].filter((mail) => mail.workspaceId === workspaceId),
        sortKey,
        'falling',
        { bound: [workspaceId], limit, cursor },
      ),
    find: async (workspaceId, messageKey) => {
      const mail = quarantined.get(messageKey);
      return mail?.workspaceId === workspaceId ? mail : undefined;
    },
    end: async (mail, how, by, now) => {
      const record = messages.get(mail.messageKey);
      const status = how === 'released' ? 'released' : 'ignored';
      if (record === undefined || record.workspaceId !== mail.workspaceId) return false;
      if (record.status !== 'quarantined') return record.status === status;
      const timeline = [...record.timeline, { step: how, at: now.toISOString() }];
      messages.set(mail.messageKey, { ...record, status, timeline });
      audit.push(toQuarantineEvent(mail, how, by, now, DEFAULT_RETENTION_DAYS));
      return true;
    },
    forget: async ({ messageKey }) => void quarantined.delete(messageKey),
  };
}

function sortKey({ arrival, messageKey }: QuarantinedMail): string {
  return `${arrival.receivedAt}#${messageKey}`;
}
