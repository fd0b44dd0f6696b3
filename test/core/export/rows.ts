// Rows of an export for tests.

import { type ExportRow, toExportRow } from '../../../shared/core/export/export-row.ts';
import type { TimeEntry } from '../../../shared/core/time-entry.ts';
import { day, entry } from '../reply/receipt-facts.ts';

const NAMES = {
  members: new Map([['m-1', 'Maya Örtel']]),
  clients: new Map([['c-1', 'Initech']]),
  tasks: new Map([['k-1', 'Polishing']]),
};

export function entryOf(change: Partial<TimeEntry> = {}): TimeEntry {
  return { ...entry, ...change };
}

export function rowOf(change: Partial<TimeEntry> = {}): ExportRow {
  return toExportRow(entryOf(change), NAMES);
}

export const onDay = (text: string, change: Partial<TimeEntry> = {}) =>
  entryOf({ entryId: `e-${text}`, workDate: day(text), ...change });
