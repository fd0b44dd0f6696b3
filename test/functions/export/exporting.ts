// The function that makes exports, over what a state holds: run by run, each as long as wanted.
import type { Context } from 'aws-lambda';
import { createHandler, type ExportServices } from '../../../functions/export/handler.ts';
import type { ExportJob } from '../../../shared/core/export/export-job.ts';
import { DEFAULT_RETENTION_DAYS } from '../../../shared/core/record/retention.ts';
import { NOW } from '../../adapters/samples.ts';
import { memoryTokenStates } from '../../twins/memory-api-tokens.ts';
import { memoryExportFiles } from '../../twins/memory-export-files.ts';
import { EXPORT_WRITER, memoryExportRuns } from '../../twins/memory-exports.ts';
import { memoryLedger } from '../../twins/memory-ledger.ts';
import { memoryMemberBook } from '../../twins/memory-people.ts';
import { memoryReportSources } from '../../twins/memory-report-sources.ts';
import { type MemoryState, scopeKey } from '../../twins/memory-state.ts';
import { memoryWorkCalendar } from '../../twins/memory-work-calendar.ts';
import { memoryMembers } from '../../twins/memory-workspaces.ts';
import { context, sqs } from '../lambda-events.ts';
import { retries } from '../world.ts';

interface Run {
  /** Of the table, after which its time is over. */
  readonly answers?: number;
  readonly change?: Partial<ExportServices>;
}

export class Exporting {
  readonly files = memoryExportFiles();
  readonly sent: string[] = [];
  now = NOW;
  readonly #state: MemoryState;

  constructor(state: MemoryState) {
    this.#state = state;
  }

  services(change: Partial<ExportServices> = {}): ExportServices {
    const state = this.#state;
    return {
      runs: memoryExportRuns(state),
      files: this.files,
      reportSources: memoryReportSources(state),
      workCalendar: memoryWorkCalendar(state),
      members: memoryMembers(state),
      memberBook: memoryMemberBook(state),
      tokenStates: memoryTokenStates(state),
      audit: memoryLedger(state),
      queue: { send: async ({ exportId }) => void this.sent.push(exportId) },
      retry: retries().retry,
      retention: DEFAULT_RETENTION_DAYS,
      partBytes: 300,
      reportRows: 1000,
      leaseSeconds: 315,
      pause: async () => undefined,
      newId: () => String(state.audit.length),
      clock: () => this.now,
      ...change,
    };
  }

  ask(job: ExportJob): ExportJob {
    const step = { kind: 'asked', asOf: NOW.toISOString() } as const;
    EXPORT_WRITER.put(this.#state, { kind: 'export', after: job, step });
    return job;
  }

  kept(job: ExportJob): ExportJob | undefined {
    return this.#state.exports.get(`${scopeKey(job)}/${job.exportId}`)?.job;
  }

  message({ workspaceId, memberId, exportId }: ExportJob, sentAt = this.now): string {
    const key = { workspaceId, memberId, exportId };
    return JSON.stringify({ version: 1, export: key, sentAt: sentAt.toISOString() });
  }

  /** Whether it was done with. */
  async run(job: ExportJob, { answers = 1000, change = {} }: Run = {}): Promise<boolean> {
    let left = answers - 1;
    const limited = {
      ...context,
      getRemainingTimeInMillis: () => 300_000 - (left <= 0 ? 250_000 : 0),
    } as unknown as Context;
    const pause = async () => {
      left -= 1;
    };
    const handler = createHandler(this.services({ pause, ...change }));
    const { batchItemFailures } = await handler(sqs([this.message(job)]), limited);
    return batchItemFailures.length === 0;
  }

  /** Run after run, until it has ended; how many. */
  async runs(job: ExportJob, run: Run, most = 500): Promise<number> {
    let runs = 0;
    do {
      if (!(await this.run(job, run))) throw new Error('a run failed');
      runs += 1;
      if (runs > most) throw new Error('it comes to no end');
    } while (this.kept(job)?.status === 'running');
    return runs;
  }

  /** Once for each call of ports that write: with it the function dies, and whoever comes next goes on. How many calls there are. */
  async dying(asked: (dies: number) => ExportJob, run: Run, look: (job: ExportJob) => void): Promise<number> {
    let most = 0; // of one that nothing disturbs: the last that is looked at
    for (let dies = 0; dies <= most; dies += 1) {
      const job = this.ask(asked(dies));
      let calls = 0;
      let isDead = false;
      const mortal = <P extends object>(port: P): P =>
        new Proxy(port, {
          get: (of, name) => {
            const method = of[name as keyof P];
            if (typeof method !== 'function') return method;
            return async (...given: unknown[]) => {
              if (isDead) throw new Error('it is dead');
              const result = await method.apply(of, given);
              calls += 1;
              isDead = calls === dies;
              if (isDead) throw new Error('nobody heard the answer');
              return result;
            };
          },
        });
      const { runs, files, queue } = this.services();
      const change = { ...run.change, runs: mortal(runs), files: mortal(files), queue: mortal(queue) };
      for (let again = 0; again < 40 && this.kept(job)?.status !== 'done'; again += 1) {
        isDead = false;
        await this.run(job, { ...run, change });
        this.now = new Date(this.now.getTime() + 316_000); // whoever had it is gone
      }
      look(job);
      most = Math.max(most, calls);
      this.now = NOW;
    }
    return most;
  }
}
