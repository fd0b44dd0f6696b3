// Writers of files, each loaded with the first file of its kind: they weigh more than all else of a function.
import type { Sheets } from '../../ports/sheets.ts';

export const lazySheets: Sheets = {
  workbook: async (workbook) => (await import('./xlsx-workbook.ts')).xlsxWorkbook(workbook),
  timesheet: async (timesheet) => (await import('./pdf-timesheet.ts')).pdfTimesheet(timesheet),
};
