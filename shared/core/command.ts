// What a mail may ask of the tracker instead of telling time, with what it says of it. Days are the member's.
import type { ProjectReference } from './time-entry.ts';
import type { WorkDate } from './work-date.ts';

export const COMMAND_KINDS = [
  'correct',
  'cancel',
  'undo',
  'move',
  'split',
  'report',
  'query',
  'approve',
  'reject',
  'submit',
  'start',
  'stop',
  'help',
  'stop_mail',
] as const;
export type CommandKind = (typeof COMMAND_KINDS)[number];

export type ReportFormat = 'csv' | 'pdf' | 'xlsx';

/** Each field only where the mail says it. */
export interface Command {
  readonly kind: CommandKind;
  /** The days that it is about. */
  readonly days?: readonly WorkDate[];
  /** First and last day of the week or month that it is about. */
  readonly period?: { readonly from: WorkDate; readonly to: WorkDate };
  /** The amount that is recorded, by which an entry is meant. */
  readonly minutes?: number;
  /** The amount that is to be recorded. */
  readonly newMinutes?: number;
  readonly project?: ProjectReference;
  /** The project that the time is to go to. */
  readonly newProject?: ProjectReference;
  readonly format?: ReportFormat;
}
