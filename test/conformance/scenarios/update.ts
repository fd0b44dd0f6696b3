// An everyday deploy over a stage that is in use: what was written stays, what was asked for changes, mail goes on.
import { NEW_TIMEOUT_SECONDS } from '../changes.ts';
import { entriesOf } from '../look.ts';
import { expectThat, type Report } from '../report.ts';
import { callAws } from '../signed-request.ts';
import { type FunctionName, functionNameOf } from '../stage.ts';
import { logsOneMail } from './mail-path.ts';
import type { Seeded } from './seeded.ts';

export async function update(report: Report, seeded: Seeded, deploy: () => Promise<unknown>): Promise<void> {
  const { stage, person } = seeded;
  const before = await entriesOf(stage, person);
  await report.step('deployed with a changed setting', deploy);
  await report.step('the function has the new setting', async () => {
    const timeout = await timeoutOf(seeded, 'triage');
    expectThat(timeout === NEW_TIMEOUT_SECONDS, `${NEW_TIMEOUT_SECONDS} s, not ${timeout}`);
  });
  await report.step('every entry is still there', async () => {
    const after = new Set((await entriesOf(stage, person)).map(({ entryId }) => entryId));
    expectThat(before.length > 0 && before.every(({ entryId }) => after.has(entryId)), 'all of them');
  });
  await report.step('a mail is logged and answered', () => logsOneMail(seeded, 'After the update', 4));
}

async function timeoutOf({ stage }: Seeded, fn: FunctionName): Promise<number> {
  const path = `/2015-03-31/functions/${functionNameOf(stage, fn)}/configuration`;
  const text = await callAws(stage.cloud, { service: 'lambda', method: 'GET', path });
  return (JSON.parse(text) as { Timeout: number }).Timeout;
}
