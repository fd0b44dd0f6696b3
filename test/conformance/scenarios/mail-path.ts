// A mail on its whole way: read, logged, answered, seen by the API; doubled, and given up and brought back.

import { setTimeout as sleep } from 'node:timers/promises';
import { ask, EntryPage } from '../api.ts';
import { entriesOf, recordOf, sentMails, waitFor, waitingIn } from '../look.ts';
import { compose, type InboundMail, receive, send, store, tell } from '../mail.ts';
import { wellEnded } from '../operator.ts';
import { expectThat, type Report } from '../report.ts';
import { callAws } from '../signed-request.ts';
import { type DeployedStage, functionNameOf } from '../stage.ts';
import { exportIsMade, reportIsMade } from './export.ts';
import { feedbackSilences } from './feedback.ts';
import { quarantineLetsOut } from './quarantine.ts';
import type { Seeded } from './seeded.ts';

const HOUR = 3600;
/** A cold start, and one retry where something was not ready. */
const MAIL_LIMIT_SECONDS = 60;
/** Two deliveries, up to 30 and 60 seconds apart, then park. */
const GIVEN_UP_LIMIT_SECONDS = 150;
const SETTLE_MS = 4_000;
/** Exit code of `npm run health`. */
const WORSE_THAN_A_LIMIT = 1;
const WELL_TRIES = 5;

/** Waits until the mail has its record and its one receipt. */
export async function answered({ stage, person }: Seeded, mail: InboundMail): Promise<void> {
  const record = await waitFor(`"${mail.subject}" is answered`, MAIL_LIMIT_SECONDS, async () => {
    const found = await recordOf(stage, mail.messageKey);
    return found?.status === 'replied' ? found : undefined;
  });
  expectThat(record.disposition === 'logged', `it is logged, not ${record.disposition} (${record.reason})`);
  const receipts = await receiptsOf(stage, mail.subject);
  expectThat(receipts.length === 1, `one receipt is sent, not ${receipts.length}`);
  const [receipt] = receipts;
  expectThat(receipt?.to.join() === person.address, 'it goes to the sender');
  expectThat(receipt?.from.includes(stage.mail.InboundAddress) ?? false, 'it comes from the inbound address');
}

async function receiptsOf(stage: DeployedStage, subject: string) {
  return (await sentMails(stage)).filter((sent) => sent.subject.includes(subject));
}

/** One mail becomes one entry of so many hours. */
export async function logsOneMail(seeded: Seeded, subject: string, hours: number): Promise<void> {
  const { stage, person } = seeded;
  const before = await entriesOf(stage, person);
  const mail = await send(stage, person.address, subject, `${hours}h ACME redesign today\n`);
  await answered(seeded, mail);
  const known = new Set(before.map(({ entryId }) => entryId));
  const added = (await entriesOf(stage, person)).filter(({ entryId }) => !known.has(entryId));
  const told = added
    .map(({ durationSeconds, project }) => `${durationSeconds} s ${project?.name}`)
    .join(', ');
  expectThat(told === `${hours * HOUR} s ACME redesign`, `its one entry is in the ledger, not: ${told}`);
}

export async function apiAnswers({ stage, signedIn }: Seeded, hours: number): Promise<void> {
  const path = '/v1/entries?from=2026-01-01&to=2099-12-31';
  const mine = await ask(stage, path, signedIn.token);
  expectThat(
    mine.status === 200,
    `200 for a member's token, not ${mine.status} ${JSON.stringify(mine.body)}`,
  );
  const { items } = EntryPage.parse(mine.body);
  expectThat(
    items.some(({ durationSeconds }) => durationSeconds === hours * HOUR),
    `the entry of ${hours} h is among its ${items.length}`,
  );
}

/** A token of ours, for programs. */
export async function apiTakesOurToken({ stage, person, operate }: Seeded): Promise<void> {
  const token = await wellEnded(operate('token', '--member', person.address));
  const { status } = await ask(stage, '/v1/entries?from=2026-01-01&to=2099-12-31', token);
  expectThat(status === 200, `200, not ${status}`);
}

/** Slow is also what runs on a machine beside other things: what is worse than a limit, and not broken, is asked again. */
export async function isWell({ operate }: Seeded): Promise<void> {
  let end = await operate('health');
  for (let tries = 1; end.code === WORSE_THAN_A_LIMIT && tries < WELL_TRIES; tries += 1) {
    await sleep(SETTLE_MS);
    end = await operate('health');
  }
  await wellEnded(Promise.resolve(end));
}

export async function healthSeesParked({ operate }: Seeded): Promise<void> {
  const { code, stdout } = await operate('health');
  const line = stdout.split('\n').find((text) => text.includes('inlet parked')) ?? stdout;
  expectThat(code !== 0 && line.includes('parked 1'), `it does not call it well: exit code ${code}, ${line}`);
}

export async function apiRefuses({ stage, signedIn }: Seeded): Promise<void> {
  const path = '/v1/entries?from=2026-01-01&to=2099-12-31';
  const refused = {
    'no token': undefined,
    'a forged token': `${signedIn.token.slice(0, -6)}AAAAAA`,
    'a token that only says who one is': signedIn.identityToken,
  };
  for (const [what, token] of Object.entries(refused)) {
    const { status } = await ask(stage, path, token);
    expectThat(status === 401, `401 for ${what}, not ${status}`);
  }
}

export async function apiIsReady({ stage }: Seeded): Promise<void> {
  const { status, body } = await ask(stage, '/v1/ready');
  expectThat(status === 200, `every dependency answers, not ${status} ${JSON.stringify(body)}`);
}

/** On its schedule it would run every five minutes: here it is asked once. */
export async function sweeps({ stage }: Seeded): Promise<void> {
  const path = `/2015-03-31/functions/${functionNameOf(stage, 'sweep')}/invocations`;
  const answer = await callAws(stage.cloud, { service: 'lambda', path, body: '{}' });
  expectThat(!answer.includes('errorType'), `sweep ends well, not: ${answer}`);
}

/** The same notice five times, and the same mail under another id of SES. */
export async function doublesAreOne(seeded: Seeded): Promise<void> {
  const { stage, person } = seeded;
  const before = (await entriesOf(stage, person)).length;
  const raw = await compose(stage, person.address, 'Five times', '45 min ACME support today\n');
  const mail = receive(stage, person.address, 'Five times', raw);
  await store(stage, mail);
  await Promise.all(Array.from({ length: 5 }, () => tell(stage, mail)));
  await answered(seeded, mail);
  const again = receive(stage, person.address, 'Five times', raw);
  await store(stage, again);
  await tell(stage, again);
  const record = await waitFor('the second copy has its record', MAIL_LIMIT_SECONDS, () =>
    recordOf(stage, again.messageKey),
  );
  await sleep(SETTLE_MS); // what would be wrong comes late
  expectThat(record.reason === 'duplicate_content', `the copy is known as one, not ${record.reason}`);
  const entries = (await entriesOf(stage, person)).length - before;
  expectThat(entries === 1, `one entry in all, not ${entries}`);
  const receipts = (await receiptsOf(stage, 'Five times')).length;
  expectThat(receipts === 1, `one receipt in all, not ${receipts}`);
}

/** Told of, but not there: it can be read as soon as it is. */
export async function poison({ stage, person }: Seeded): Promise<InboundMail> {
  const raw = await compose(stage, person.address, 'Poison', '3h Globex rollout today\n');
  const mail = receive(stage, person.address, 'Poison', raw);
  await tell(stage, mail);
  return mail;
}

export async function isGivenUp({ stage }: Seeded, mail: InboundMail): Promise<void> {
  const record = await waitFor('the mail is recorded as failed', GIVEN_UP_LIMIT_SECONDS, () =>
    recordOf(stage, mail.messageKey),
  );
  expectThat(record.status === 'failed', `its record says failed, not ${record.status}`);
  await waitFor('its letter is parked', MAIL_LIMIT_SECONDS, async () =>
    (await waitingIn(stage, stage.mail.InletParkedUrl)) === 1 ? true : undefined,
  );
  const left = await waitingIn(stage, stage.mail.InletDeadLettersUrl);
  expectThat(left === 0, `no dead letter is left, not ${left}`);
}

/** The cause is gone, then the letter is moved back to where it came from. */
export async function comesBack(seeded: Seeded, mail: InboundMail): Promise<void> {
  const { stage, person, operate } = seeded;
  await store(stage, mail);
  await wellEnded(operate('redrive', '--id', mail.messageKey)); // the emulator has no move task for all of them
  await answered(seeded, mail);
  const hours = (await entriesOf(stage, person)).filter(
    ({ durationSeconds }) => durationSeconds === 3 * HOUR,
  );
  expectThat(hours.length === 1, `its one entry is in the ledger, not ${hours.length}`);
  expectThat((await waitingIn(stage, stage.mail.InletParkedUrl)) === 0, 'nothing is parked any more');
}

/** All of it, in the order in which one thing needs another. */
export async function mailPath(report: Report, seeded: Seeded): Promise<void> {
  const poisoned = await report.step('a mail that cannot be read is told of', () => poison(seeded));
  const givenUp = report.step('it is given up, recorded as failed and parked', () =>
    isGivenUp(seeded, poisoned),
  );
  await Promise.allSettled([readsAndAnswers(report, seeded), givenUp]).then(passOn); // its delays are long: both at once
  await report.step('npm run health sees the parked letter', () => healthSeesParked(seeded));
  await report.step('brought back by redrive, it is logged and answered', () => comesBack(seeded, poisoned));
  await report.step('npm run health says that all is well', () => isWell(seeded));
}

async function readsAndAnswers(report: Report, seeded: Seeded): Promise<void> {
  await report.step('a mail becomes one entry and one receipt', () => logsOneMail(seeded, 'First', 2));
  await report.step("the API gives it to the member's token", () => apiAnswers(seeded, 2));
  await report.step('the API refuses no token, a forged one and one for another use', () =>
    apiRefuses(seeded),
  );
  await report.step('npm run token gives a token that the API takes', () => apiTakesOurToken(seeded));
  await report.step('every dependency of the API answers', () => apiIsReady(seeded));
  await report.step('sweep looks through the outbox', () => sweeps(seeded));
  await report.step('an unproved mail is released from the quarantine and proposes', () =>
    quarantineLetsOut(seeded),
  );
  await report.step('an address that bounced gets nothing until an owner lifts it', () =>
    feedbackSilences(seeded),
  );
  await report.step('six deliveries of one mail are one entry and one receipt', () => doublesAreOne(seeded));
  await report.step('an export is made beside its answer, and read by its link', () => exportIsMade(seeded));
  await report.step('a report is made so, and is the one that the API answers', () => reportIsMade(seeded));
}

function passOn(ended: readonly PromiseSettledResult<void>[]): void {
  for (const one of ended) if (one.status === 'rejected') throw one.reason;
}
