// Makes an export's file, from where the run before left it: entries a row each, or the report that they come to.
import type { ExportFailure, ExportProgress } from '../../shared/core/export/export-job.ts';
import type { HeldExport } from '../../shared/ports/exports.ts';
import { makeEntries } from './make-entries.ts';
import { makeReport, type ReportServices } from './make-report.ts';
import { openProgress } from './progress-in-hand.ts';
import type { ExportAsker } from './stand-for.ts';

export type MakeServices = ReportServices;

export type Made =
  | { readonly kind: 'whole'; readonly progress: ExportProgress }
  /** Its time was over before it was whole: all that was read is kept. */
  | { readonly kind: 'paused' }
  /** It was deleted, or another run has it: nothing is kept. */
  | { readonly kind: 'lost' }
  /** There will be no file. */
  | { readonly kind: 'refused'; readonly failure: ExportFailure; readonly progress: ExportProgress };

/** @param isEnough whether the run has to come to its end */
export async function makeFile(
  held: HeldExport,
  asker: ExportAsker,
  services: MakeServices,
  isEnough: () => boolean,
): Promise<Made> {
  const at = await openProgress(held, asker, services);
  if (at === undefined) return { kind: 'lost' };
  const { ask } = held.job;
  if (at.progress.isWhole) await at.complete();
  else {
    const made =
      ask.of === 'report'
        ? await makeReport({ at, ask, asker }, services, isEnough)
        : await makeEntries({ at, ask, asker }, services, isEnough);
    if (made === 'paused' || made === 'lost') return { kind: made };
    if (made !== 'whole') return { kind: 'refused', failure: made, progress: at.progress };
  }
  return { kind: 'whole', progress: at.progress };
}
