// The file of one run: what came is collected until it is long enough for a part, and a part that is stored is where another run
// would go on.
import type { ExportCount, ExportGap, ExportProgress } from '../../shared/core/export/export-job.ts';
import type { ExportRow } from '../../shared/core/export/export-row.ts';
import { type ExportText, exportText } from '../../shared/core/export/export-text.ts';
import type { TimeEntry } from '../../shared/core/time-entry.ts';
import type { ExportFiles, ExportRuns, HeldExport } from '../../shared/ports/exports.ts';
import type { ExportAsker } from './stand-for.ts';

export interface FileServices {
  readonly runs: ExportRuns;
  readonly files: ExportFiles;
  /** Of a part: S3 takes none of less than 5 MiB but the last. */
  readonly partBytes: number;
  readonly clock: () => Date;
}

/** What answers false: the export is not this run's any more, and nothing was kept. */
export interface FileInHand {
  /** With all that was added, kept or not. */
  progress(): ExportProgress;
  /** `last`: of what was read, whether or not it makes a row; absent: nothing was. */
  add(rows: readonly ExportRow[], last: TimeEntry | undefined): void;
  memberDone(memberId: string): void;
  /** Keeps what is long enough for a part; else says how far it is, once in a while. */
  settle(): Promise<boolean>;
  /** All of it, for another run. */
  keep(): Promise<boolean>;
  /** Ends it and puts it together. */
  finish(gap: ExportGap | undefined): Promise<boolean>;
}

/** Who waits looks about that often. */
const TELL_EVERY_MS = 3_000;

export async function openFile(
  held: HeldExport,
  asker: ExportAsker,
  services: FileServices,
): Promise<FileInHand | undefined> {
  const { job } = held;
  const uploadId = job.progress.uploadId ?? (await services.files.begin(job));
  const tail = job.progress.tail;
  const file = new Collected(held, asker, services, uploadId, {
    isBegun: job.progress.uploadId !== undefined,
    kept: tail === undefined ? new Uint8Array() : await services.files.tail(job, tail),
  });
  return (await file.begin()) ? file : undefined;
}

class Collected implements FileInHand {
  readonly #held: HeldExport;
  readonly #asker: ExportAsker;
  readonly #services: FileServices;
  readonly #uploadId: string;
  readonly #isBegun: boolean;
  readonly #text: ExportText;
  #progress: ExportProgress;
  #chunks: Uint8Array[];
  #length: number;
  #membersDone: number;
  #toldAt = 0;

  constructor(
    held: HeldExport,
    asker: ExportAsker,
    services: FileServices,
    uploadId: string,
    { isBegun, kept }: { readonly isBegun: boolean; readonly kept: Uint8Array },
  ) {
    this.#held = held;
    this.#asker = asker;
    this.#services = services;
    this.#uploadId = uploadId;
    this.#isBegun = isBegun;
    this.#text = exportText(held.job.ask);
    this.#progress = { ...held.job.progress, uploadId };
    this.#chunks = [kept];
    this.#length = kept.byteLength;
    const { place } = this.#progress;
    this.#membersDone =
      place === undefined ? 0 : asker.owners.filter(({ memberId }) => memberId < place.memberId).length;
  }

  /** An upload that nobody knows of would be lost: it is kept before anything is laid down in it. */
  async begin(): Promise<boolean> {
    const isOurs = this.#isBegun || (await this.#save(this.#progress));
    if (!isOurs) await this.#services.files.abort(this.#held.job, this.#uploadId);
    if (this.#progress.bytes === 0) this.#append(this.#text.head());
    return isOurs;
  }

  progress(): ExportProgress {
    return this.#progress;
  }

  add(rows: readonly ExportRow[], last: TimeEntry | undefined): void {
    if (last === undefined) return;
    this.#append(this.#text.rows(rows, this.#progress.rows));
    const { memberId, workDate, entryId } = last;
    this.#progress = {
      ...this.#progress,
      rows: this.#progress.rows + rows.length,
      seconds: rows.reduce((sum, { durationSeconds }) => sum + durationSeconds, this.#progress.seconds),
      place: { memberId, workDate, entryId },
    };
  }

  memberDone(memberId: string): void {
    this.#membersDone += 1;
    this.#progress = { ...this.#progress, place: { memberId } };
  }

  async settle(): Promise<boolean> {
    if (this.#length >= this.#services.partBytes) return this.#lay();
    const now = this.#services.clock().getTime();
    if (now - this.#toldAt < TELL_EVERY_MS) return true;
    this.#toldAt = now;
    return this.#services.runs.tell(this.#held, this.#count());
  }

  async keep(): Promise<boolean> {
    const { run, job } = this.#held;
    await this.#services.files.putTail(job, run, this.#joined());
    return this.#save({ ...this.#progress, tail: run });
  }

  async finish(gap: ExportGap | undefined): Promise<boolean> {
    const { job } = this.#held;
    if (!this.#progress.isWhole) {
      const { rows, seconds } = this.#progress;
      const now = this.#services.clock().toISOString();
      this.#append(this.#text.end({ rows, seconds, readFrom: job.startedAt ?? now, readTo: now, gap }));
      if (!(await this.#lay({ isWhole: true, ...(gap !== undefined && { gap }) }))) return false;
    }
    await this.#services.files.complete(job, this.#uploadId, this.#progress.parts);
    return true;
  }

  #append(text: string): void {
    const bytes = Buffer.from(text);
    this.#chunks.push(bytes);
    this.#length += bytes.byteLength;
    this.#progress = { ...this.#progress, bytes: this.#progress.bytes + bytes.byteLength };
  }

  #joined(): Uint8Array {
    return Buffer.concat(this.#chunks);
  }

  async #lay(facts: Pick<ExportProgress, 'gap' | 'isWhole'> = {}): Promise<boolean> {
    const { parts } = this.#progress;
    const isNeeded = this.#length > 0 || parts.length === 0;
    const laid = isNeeded
      ? [await this.#services.files.putPart(this.#held.job, this.#uploadId, parts.length + 1, this.#joined())]
      : [];
    this.#chunks = [];
    this.#length = 0;
    const { tail: _kept, ...progress } = this.#progress;
    return this.#save({ ...progress, parts: [...parts, ...laid], ...facts });
  }

  /** What was kept before it is needed no more. */
  async #save(progress: ExportProgress): Promise<boolean> {
    const { tail } = this.#progress;
    const facts = { whose: this.#asker.whose, count: this.#count() };
    const isKept = await this.#services.runs.save(this.#held, progress, facts);
    this.#progress = progress;
    if (isKept && tail !== undefined && tail !== progress.tail)
      await this.#services.files.dropTail(this.#held.job, tail);
    return isKept;
  }

  #count(): ExportCount {
    return {
      rows: this.#progress.rows,
      members: this.#membersDone,
      ofMembers: this.#asker.owners.length,
    };
  }
}
