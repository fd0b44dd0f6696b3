// The report of one run: what is read is added up, and another run would go on with the sums. Its text is made at the end, of sums alone.
import type { ExportPlace, ReportAsk } from '../../shared/core/export/export-job.ts';
import type { ReportFacts } from '../../shared/core/report/grouping.ts';
import { ReportTally } from '../../shared/core/report/tally.ts';
import { layDown, takeUp } from '../../shared/core/report/tally-lines.ts';
import { daysIn } from '../../shared/core/report/whole-days.ts';
import type { TimeEntry } from '../../shared/core/time-entry.ts';
import type { ProgressInHand } from './progress-in-hand.ts';

/** What answers false: the export is not this run's any more, and nothing was kept. */
export class ReportInHand {
  readonly at: ProgressInHand;
  readonly sums: ReportTally;
  /** Of the span before. */
  readonly before: ReportTally | undefined;
  readonly #ask: ReportAsk;

  /** @param kept what the run before left */
  constructor(at: ProgressInHand, ask: ReportAsk, facts: ReportFacts, kept: Uint8Array) {
    this.at = at;
    this.#ask = ask;
    this.sums = new ReportTally(ask, facts);
    this.before = ask.isCompared ? new ReportTally(ask, facts) : undefined;
    takeUp(Buffer.from(kept).toString('utf8'), this.#tallies());
  }

  /** How many groups are held. */
  get size(): number {
    return this.#tallies().reduce((sum, { size }) => sum + size, 0);
  }

  /** A day is counted as it was when it was counted: what comes to it while the report is made is not counted beside it. */
  countIn(entries: readonly TimeEntry[]): void {
    const { place } = this.at.progress;
    const due = entries.filter((entry) => isLater(entry, place));
    for (const day of daysIn(due)) this.#tallyOf(day).countIn(day);
    const last = due.at(-1);
    if (last === undefined) return;
    const { memberId, workDate, entryId } = last;
    const { entries: rows, seconds } = this.sums.totals;
    this.at.progress = { ...this.at.progress, rows, seconds, place: { memberId, workDate, entryId } };
  }

  async keep(): Promise<boolean> {
    return this.at.keep(Buffer.from([...layDown(this.#tallies(), this.#ask.groupBy)].join('')));
  }

  /** In parts anew, whatever a run before laid down: names may be others by now. */
  async finish(text: Iterable<string>): Promise<boolean> {
    const { held, services, uploadId } = this.at;
    const parts: string[] = [];
    let bytes = 0;
    for (const part of partsOf(text, services.partBytes)) {
      parts.push(await services.files.putPart(held.job, uploadId, parts.length + 1, part));
      bytes += part.byteLength;
    }
    const { tail: _kept, ...kept } = this.at.progress;
    if (!(await this.at.save({ ...kept, bytes, parts, isWhole: true }))) return false;
    await this.at.complete();
    return true;
  }

  #tallies(): readonly ReportTally[] {
    return this.before === undefined ? [this.sums] : [this.sums, this.before];
  }

  #tallyOf([first]: readonly TimeEntry[]): ReportTally {
    const isBefore = first !== undefined && first.workDate < this.#ask.from;
    return isBefore && this.before !== undefined ? this.before : this.sums;
  }
}

function isLater({ memberId, workDate }: TimeEntry, place: ExportPlace | undefined): boolean {
  if (place?.workDate === undefined || place.memberId !== memberId) return true;
  return workDate > place.workDate;
}

function* partsOf(text: Iterable<string>, partBytes: number): Generator<Uint8Array> {
  let chunks: Uint8Array[] = [];
  let length = 0;
  for (const piece of text) {
    const bytes = Buffer.from(piece);
    chunks.push(bytes);
    length += bytes.byteLength;
    if (length < partBytes) continue;
    yield Buffer.concat(chunks);
    chunks = [];
    length = 0;
  }
  if (length > 0) yield Buffer.concat(chunks);
}
