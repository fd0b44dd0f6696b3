// Files that need a library to be written. Types only.
import type { Column } from '../core/export/cells.ts';
import type { ExportRow } from '../core/export/export-row.ts';
import type { Timesheet } from '../core/export/timesheet.ts';

export interface Workbook {
  readonly columns: readonly Column[];
  readonly rows: readonly ExportRow[];
  /** At the end, such as that rows are missing. */
  readonly notes: readonly string[];
}

export interface Sheets {
  /** XLSX (ISO/IEC 29500). */
  workbook(workbook: Workbook): Promise<Uint8Array>;
  /** PDF, A4. */
  timesheet(timesheet: Timesheet): Promise<Uint8Array>;
}
