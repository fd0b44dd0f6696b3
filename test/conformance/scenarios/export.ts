// A file that is made beside the answer: asked for, made by its own function under its own rights, read by its link.
import { isDeepStrictEqual } from 'node:util';
import * as z from 'zod';
import { addDays } from '../../../shared/core/work-date.ts';
import { ask } from '../api.ts';
import { entriesOf, waitFor } from '../look.ts';
import { expectThat } from '../report.ts';
import type { Seeded } from './seeded.ts';

const LIMIT_SECONDS = 60;
const MONTH = 30;

const Job = z.object({
  exportId: z.string(),
  status: z.string(),
  rows: z.number(),
  complete: z.boolean().nullable(),
  link: z.object({ url: z.string() }).nullable(),
});

export async function exportIsMade(seeded: Seeded): Promise<void> {
  const { entries, span } = await logged(seeded);

  const { rows, file } = await made(seeded, { ...span, format: 'json' });

  expectThat(rows >= entries.length, `all ${entries.length} rows, not ${rows}`);
  const told = z.object({ rows: z.number(), complete: z.boolean() }).parse(file);
  expectThat(told.rows === rows && told.complete, 'its link leads to the file with all of them');
}

/** With all that a report may need of the ledger: entries, catalogue, tasks, and what was to be worked. */
export async function reportIsMade(seeded: Seeded): Promise<void> {
  const { stage, signedIn } = seeded;
  const { entries, span } = await logged(seeded);

  const asked = { ...span, groupBy: ['task', 'member'], compare: 'previous', target: true };
  const { rows, file } = await made(seeded, { of: 'report', ...asked, format: 'json' });

  expectThat(rows >= entries.length, `all ${entries.length} entries are counted, not ${rows}`);
  const query = new URLSearchParams(Object.entries(asked).map(([name, value]) => [name, String(value)]));
  const short = await ask(stage, `/v1/reports?${query}`, signedIn.token);
  expectThat(short.status === 200, `200, not ${short.status} ${JSON.stringify(short.body)}`);
  expectThat(isDeepStrictEqual(file, short.body), 'its link leads to what GET /v1/reports answers');
}

async function logged({ stage, person }: Seeded) {
  const entries = await entriesOf(stage, person);
  const days = entries.map(({ workDate }) => workDate).toSorted();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) throw new Error('no entry was logged before');
  return { entries, span: { from: addDays(first, -MONTH), to: addDays(last, MONTH) } };
}

/** Asked for, made, and read by its link. */
async function made({ stage, signedIn }: Seeded, wanted: object) {
  const asked = await ask(stage, '/v1/exports', signedIn.token, 'POST', wanted);
  expectThat(asked.status === 202, `202, not ${asked.status} ${JSON.stringify(asked.body)}`);
  const { exportId } = Job.parse(asked.body);
  const job = await waitFor('the export is done', LIMIT_SECONDS, async () => {
    const now = Job.parse((await ask(stage, `/v1/exports/${exportId}`, signedIn.token)).body);
    return now.status === 'done' ? now : undefined;
  });
  expectThat(job.complete === true, 'it is complete');
  const file: unknown = await (await fetch(job.link?.url ?? '')).json();
  return { rows: job.rows, file };
}
