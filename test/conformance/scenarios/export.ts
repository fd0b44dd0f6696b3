// A file that is made beside the answer: asked for, made by its own function under its own rights, read by its link.
import * as z from 'zod';
import { addDays } from '../../../shared/core/work-date.ts';
import { ask } from '../api.ts';
import { entriesOf, waitFor } from '../look.ts';
import { expectThat } from '../report.ts';
import type { Seeded } from './mail-path.ts';

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
  const { stage, person, signedIn } = seeded;
  const entries = await entriesOf(stage, person);
  const days = entries.map(({ workDate }) => workDate).toSorted();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) throw new Error('no entry to export was logged before');
  const wanted = { from: addDays(first, -MONTH), to: addDays(last, MONTH), format: 'json' };
  const asked = await ask(stage, '/v1/exports', signedIn.token, 'POST', wanted);
  expectThat(asked.status === 202, `202, not ${asked.status} ${JSON.stringify(asked.body)}`);

  const { exportId } = Job.parse(asked.body);
  const made = await waitFor('the export is done', LIMIT_SECONDS, async () => {
    const job = Job.parse((await ask(stage, `/v1/exports/${exportId}`, signedIn.token)).body);
    return job.status === 'done' ? job : undefined;
  });
  expectThat(made.complete === true, 'it is complete');
  expectThat(made.rows >= entries.length, `all ${entries.length} rows, not ${made.rows}`);

  const file = await fetch(made.link?.url ?? '');
  const told = z.object({ rows: z.number(), complete: z.boolean() }).parse(await file.json());
  expectThat(told.rows === made.rows && told.complete, 'its link leads to the file with all of them');
}
