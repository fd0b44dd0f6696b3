// The twin of the quarantine.
import { CursorInvalidError } from '../../shared/adapters/sealed-cursor.ts';
import type { QuarantinedMail } from '../../shared/core/outcome.ts';
import { digest } from '../../shared/core/record/ids.ts';
import { DEFAULT_RETENTION_DAYS } from '../../shared/core/record/retention.ts';
import { toQuarantineEvent } from '../../shared/core/record/to-quarantine-event.ts';
import type { Quarantine } from '../../shared/ports/quarantine.ts';
import type { MemoryState } from './memory-state.ts';

export function memoryQuarantine({ quarantined, messages, audit }: MemoryState): Quarantine {
  return {
    list: async (workspaceId, { limit, cursor }) => {
      const before = cursor === undefined ? '~' : fromCursor(cursor, workspaceId);
      const found = [...quarantined.values()]
        .filter((mail) => mail.workspaceId === workspaceId && sortKey(mail) < before)
        .sort((a, b) => (sortKey(a) < sortKey(b) ? 1 : -1));
      const items = found.slice(0, limit);
      const last = items.at(-1);
      return last === undefined || items.length === found.length
        ? { items }
        : { items, nextCursor: toCursor(sortKey(last), workspaceId) };
    },
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

function toCursor(key: string, workspaceId: string): string {
  return Buffer.from(`${digest([key, workspaceId])}${key}`).toString('base64url');
}

function fromCursor(cursor: string, workspaceId: string): string {
  const key = Buffer.from(cursor, 'base64url').toString().slice(64);
  if (toCursor(key, workspaceId) !== cursor) throw new CursorInvalidError('not a cursor of this list');
  return key;
}
