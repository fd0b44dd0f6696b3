// What comes back of our letters, told as SES tells it: the address gets no more until an owner lifts it.
import { PublishCommand } from '@aws-sdk/client-sns';
import * as z from 'zod';
import type { LetterRef } from '../../../shared/core/letter.ts';
import { ask } from '../api.ts';
import { recordOf, sentMails, waitFor } from '../look.ts';
import { send } from '../mail.ts';
import { expectThat } from '../report.ts';
import type { DeployedStage } from '../stage.ts';
import type { Seeded } from './seeded.ts';

const LIMIT_SECONDS = 60;
const SUBJECT = 'Silenced';
const Page = z.object({
  items: z.array(z.object({ id: z.string(), address: z.string(), cause: z.string() })),
});

/** The emulator publishes no events of SES. */
async function tell(stage: DeployedStage, letter: LetterRef, address: string, event: object): Promise<void> {
  const tags = Object.fromEntries(Object.entries(letter).map(([name, value]) => [name, [value]]));
  const at = new Date().toISOString();
  const mail = { timestamp: at, messageId: `ses-${letter.outboxId}`, destination: [address], tags };
  await stage.clients.sns.send(
    new PublishCommand({
      TopicArn: stage.mail.FeedbackTopicArn,
      Message: JSON.stringify({ ...event, mail }),
    }),
  );
}

export async function feedbackSilences({ stage, person, signedIn }: Seeded): Promise<void> {
  const { address, workspaceId, memberId } = person;
  const bounce = {
    bounceType: 'Permanent',
    bounceSubType: 'General',
    bouncedRecipients: [],
    timestamp: new Date().toISOString(),
  };
  const letter = { outboxId: 'o-1', workspaceId, memberId, messageKey: 'a'.repeat(64) };
  await tell(stage, letter, address, { eventType: 'Bounce', bounce });
  const listed = await waitFor('the address is listed as suppressed', LIMIT_SECONDS, async () => {
    const { status, body } = await ask(stage, '/v1/suppressions', signedIn.token);
    expectThat(status === 200, `the owner gets the list, not ${status} ${JSON.stringify(body)}`);
    return Page.parse(body).items[0];
  });
  expectThat(listed.address === address && listed.cause === 'bounce', `not ${JSON.stringify(listed)}`);

  const mail = await send(stage, address, SUBJECT, '90 min ACME support today\n');
  const record = await waitFor('its answer is withheld', LIMIT_SECONDS, async () => {
    const found = await recordOf(stage, mail.messageKey);
    return found?.timeline.at(-1)?.step === 'withheld' ? found : undefined;
  });
  const receipts = (await sentMails(stage)).filter(({ subject }) => subject.includes(SUBJECT));
  expectThat(record.disposition === 'logged', `its time is logged, not ${record.disposition}`);
  expectThat(receipts.length === 0, `nothing is sent, not ${receipts.length}`);

  const lifted = await ask(stage, `/v1/suppressions/${listed.id}`, signedIn.token, 'DELETE');
  expectThat(lifted.status === 200, `it is lifted, not ${lifted.status} ${JSON.stringify(lifted.body)}`);
  const of = { ...letter, outboxId: record.outboxId ?? '', messageKey: mail.messageKey };
  await tell(stage, of, address, { eventType: 'Send', send: {} });
  await waitFor('what SES says is sent is sent', LIMIT_SECONDS, async () =>
    (await recordOf(stage, mail.messageKey))?.status === 'replied' ? true : undefined,
  );
}
