// The file of one run: what came is collected until it is long enough for a part, and a part that is stored is where another run
// would go on.
import type { EntriesAsk, ExportGap, ExportProgress } from '../../shared/core/export/export-job.ts';
import type { ExportRow } from '../../shared/core/export/export-row.ts';
import { type ExportText, exportText } from '../../shared/core/export/export-text.ts';
import type { TimeEntry } from '../../shared/core/time-entry.ts';
import type { ProgressInHand } from './progress-in-hand.ts';

/** What answers false: the export is not this run's any more, and nothing was kept. */
export class FileInHand {
  readonly at: ProgressInHand;
  readonly #text: ExportText;
  #chunks: Uint8Array[];
  #length: number;

  /** @param kept what the run before left */
  constructor(at: ProgressInHand, ask: EntriesAsk, kept: Uint8Array) {
    this.at = at;
    this.#text = exportText(ask);
    this.#chunks = [kept];
    this.#length = kept.byteLength;
    if (at.progress.bytes === 0) this.#append(this.#text.head());
  }

  /** `last`: of what was read, whether or not it makes a row; absent: nothing was. */
  add(rows: readonly ExportRow[], last: TimeEntry | undefined): void {
    if (last === undefined) return;
    const { progress } = this.at;
    this.#append(this.#text.rows(rows, progress.rows));
    const { memberId, workDate, entryId } = last;
    this.at.progress = {
      ...this.at.progress,
      rows: progress.rows + rows.length,
      seconds: rows.reduce((sum, { durationSeconds }) => sum + durationSeconds, progress.seconds),
      place: { memberId, workDate, entryId },
    };
  }

  /** Keeps what is long enough for a part; else says how far it is, once in a while. */
  async settle(): Promise<boolean> {
    return this.#length >= this.at.services.partBytes ? this.#lay() : this.at.tell();
  }

  async keep(): Promise<boolean> {
    return this.at.keep(this.#joined());
  }

  /** Ends it and puts it together. */
  async finish(gap: ExportGap | undefined): Promise<boolean> {
    const { at } = this;
    const { rows, seconds } = at.progress;
    const now = at.services.clock().toISOString();
    const readFrom = at.held.job.startedAt ?? now;
    this.#append(this.#text.end({ rows, seconds, readFrom, readTo: now, gap }));
    if (!(await this.#lay({ isWhole: true, ...(gap !== undefined && { gap }) }))) return false;
    await at.complete();
    return true;
  }

  #append(text: string): void {
    const bytes = Buffer.from(text);
    this.#chunks.push(bytes);
    this.#length += bytes.byteLength;
    this.at.progress = { ...this.at.progress, bytes: this.at.progress.bytes + bytes.byteLength };
  }

  #joined(): Uint8Array {
    return Buffer.concat(this.#chunks);
  }

  async #lay(facts: Pick<ExportProgress, 'gap' | 'isWhole'> = {}): Promise<boolean> {
    const { held, services, uploadId, progress } = this.at;
    const { tail: _kept, ...kept } = progress;
    const isNeeded = this.#length > 0 || kept.parts.length === 0;
    const laid = isNeeded
      ? [await services.files.putPart(held.job, uploadId, kept.parts.length + 1, this.#joined())]
      : [];
    this.#chunks = [];
    this.#length = 0;
    return this.at.save({ ...kept, parts: [...kept.parts, ...laid], ...facts });
  }
}
