// How far the run that has an export has come with it: told to who waits, and kept for the next run.
import type { ExportCount, ExportProgress } from '../../shared/core/export/export-job.ts';
import type { ExportFiles, ExportRuns, HeldExport } from '../../shared/ports/exports.ts';
import type { ExportAsker } from './stand-for.ts';

export interface FileServices {
  readonly runs: ExportRuns;
  readonly files: ExportFiles;
  /** Of a part: S3 takes none of less than 5 MiB but the last. */
  readonly partBytes: number;
  readonly clock: () => Date;
}

/** Who waits looks about that often. */
const TELL_EVERY_MS = 3_000;

/** An upload that nobody knows of would be lost: it is kept before anything is laid down in it. `undefined`: the export is another run's. */
export async function openProgress(
  held: HeldExport,
  asker: ExportAsker,
  services: FileServices,
): Promise<ProgressInHand | undefined> {
  const { job } = held;
  const isBegun = job.progress.uploadId !== undefined;
  const uploadId = job.progress.uploadId ?? (await services.files.begin(job));
  const at = new ProgressInHand(held, asker, services, uploadId);
  if (isBegun || (await at.save(at.progress))) return at;
  await services.files.abort(job, uploadId);
  return undefined;
}

/** What answers false: the export is not this run's any more, and nothing was kept. */
export class ProgressInHand {
  readonly held: HeldExport;
  readonly services: FileServices;
  readonly uploadId: string;
  /** With all that was taken in, kept or not. */
  progress: ExportProgress;
  readonly #asker: ExportAsker;
  #membersDone: number;
  #toldAt = 0;

  constructor(held: HeldExport, asker: ExportAsker, services: FileServices, uploadId: string) {
    this.held = held;
    this.services = services;
    this.uploadId = uploadId;
    this.progress = { ...held.job.progress, uploadId };
    this.#asker = asker;
    const { place } = this.progress;
    this.#membersDone =
      place === undefined ? 0 : asker.owners.filter(({ memberId }) => memberId < place.memberId).length;
  }

  /** What the run before left. */
  async tail(): Promise<Uint8Array> {
    const { tail } = this.progress;
    return tail === undefined ? new Uint8Array() : this.services.files.tail(this.held.job, tail);
  }

  memberDone(memberId: string): void {
    this.#membersDone += 1;
    this.progress = { ...this.progress, place: { memberId } };
  }

  /** Once in a while. */
  async tell(): Promise<boolean> {
    const now = this.services.clock().getTime();
    if (now - this.#toldAt < TELL_EVERY_MS) return true;
    this.#toldAt = now;
    return this.services.runs.tell(this.held, this.#count());
  }

  /** All of it, for another run. */
  async keep(tail: Uint8Array): Promise<boolean> {
    const { run, job } = this.held;
    await this.services.files.putTail(job, run, tail);
    return this.save({ ...this.progress, tail: run });
  }

  /** What was kept before it is needed no more. */
  async save(progress: ExportProgress): Promise<boolean> {
    const { tail } = this.progress;
    const facts = { whose: this.#asker.whose, count: this.#count() };
    const isKept = await this.services.runs.save(this.held, progress, facts);
    this.progress = progress;
    if (isKept && tail !== undefined && tail !== progress.tail)
      await this.services.files.dropTail(this.held.job, tail);
    return isKept;
  }

  async complete(): Promise<void> {
    await this.services.files.complete(this.held.job, this.uploadId, this.progress.parts);
  }

  #count(): ExportCount {
    const { rows } = this.progress;
    return { rows, members: this.#membersDone, ofMembers: this.#asker.owners.length };
  }
}
