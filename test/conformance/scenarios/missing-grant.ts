// Takes one grant away from a running stage and gives it back: what passed under IAM would have failed without its grants.
import { setTimeout as sleep } from 'node:timers/promises';
import { entriesOf, logLines, recordOf, waitFor } from '../look.ts';
import { type InboundMail, send } from '../mail.ts';
import { expectThat, type Report } from '../report.ts';
import { DEPLOYED_FUNCTIONS } from '../stage.ts';
import { answered } from './mail-path.ts';
import type { Seeded } from './seeded.ts';

/** Part of the name of every denial, in each service's own spelling. */
const DENIED = 'AccessDenied';
const DENIED_LIMIT_SECONDS = 60;
const RETRIED_LIMIT_SECONDS = 120;
const SETTLE_MS = 3_000;

export interface Redeploy {
  without(): Promise<unknown>;
  whole(): Promise<unknown>;
}

export async function missingGrant(
  report: Report,
  seeded: Seeded,
  { without, whole }: Redeploy,
): Promise<void> {
  await report.step('deployed without one grant of triage', without);
  const mail = await report.step('a mail then is not logged, and triage is denied', () => isDenied(seeded));
  await report.step('deployed whole again', whole);
  await report.step('the same mail is logged by its next try', () => isLogged(seeded, mail));
}

/** Read from the logs: what a function is denied may be tried again and go unseen. */
export async function nothingWasDenied({ stage }: Seeded): Promise<void> {
  for (const fn of DEPLOYED_FUNCTIONS) {
    const all = await logLines(stage, fn, '');
    expectThat(all.length > 0, `${fn} has a log`);
    const denied = all.filter((line) => line.includes(DENIED));
    expectThat(denied.length === 0, `${fn} was denied nothing, not ${denied[0]}`);
  }
}

async function isDenied({ stage, person }: Seeded): Promise<InboundMail> {
  const before = (await entriesOf(stage, person)).length;
  const mail = await send(stage, person.address, 'Denied', '5h Northwind web shop today\n');
  await waitFor('triage is told AccessDenied', DENIED_LIMIT_SECONDS, async () => {
    const lines = await logLines(stage, 'triage', DENIED);
    return lines.length > 0 ? lines : undefined;
  });
  await sleep(SETTLE_MS);
  expectThat((await recordOf(stage, mail.messageKey)) === undefined, 'the mail has no record');
  expectThat((await entriesOf(stage, person)).length === before, 'and no entry');
  return mail;
}

async function isLogged(seeded: Seeded, mail: InboundMail): Promise<void> {
  await waitFor('the mail has its record', RETRIED_LIMIT_SECONDS, () =>
    recordOf(seeded.stage, mail.messageKey),
  );
  await answered(seeded, mail);
}
