// What became of a mail, read from the stage's own tables, from SES's outbox, its queues and logs. It changes nothing.
import { setTimeout as sleep } from 'node:timers/promises';
import { GetQueueAttributesCommand } from '@aws-sdk/client-sqs';
import * as z from 'zod';
import { logGroupName } from '../../infra/names.ts';
import { dynamoEntries } from '../../shared/adapters/ledger/dynamo-entries.ts';
import { dynamoMessages } from '../../shared/adapters/mail/dynamo-messages.ts';
import type { MessageRecord } from '../../shared/core/outcome.ts';
import type { TimeEntry } from '../../shared/core/time-entry.ts';
import { parseWorkDate } from '../../shared/core/work-date.ts';
import { ExpectationError } from './report.ts';
import { callJson } from './signed-request.ts';
import type { DeployedStage, FunctionName } from './stage.ts';
import { type Person, sealerOf } from './world.ts';

const LOOK_MS = 300;

/** Asks until there is an answer. Throws `ExpectationError` with these words after the limit. */
export async function waitFor<T>(
  words: string,
  limitSeconds: number,
  look: () => Promise<T | undefined>,
): Promise<T> {
  const until = performance.now() + limitSeconds * 1000;
  for (;;) {
    const found = await look();
    if (found !== undefined) return found;
    if (performance.now() > until) throw new ExpectationError(`after ${limitSeconds} s still not: ${words}`);
    await sleep(LOOK_MS);
  }
}

export function recordOf(
  { clients, state }: DeployedStage,
  messageKey: string,
): Promise<MessageRecord | undefined> {
  return dynamoMessages(clients.doc, state.MailTable).find(messageKey);
}

/** Every entry of the member, whichever mail made it. */
export async function entriesOf(stage: DeployedStage, scope: Person): Promise<readonly TimeEntry[]> {
  const [from, to] = [parseWorkDate('2000-01-01'), parseWorkDate('2999-12-31')];
  if (from === undefined || to === undefined) return [];
  const { clients, state } = stage;
  const entries = dynamoEntries(clients.doc, state.LedgerTable, sealerOf(stage));
  return (await entries.list(scope, { from, to, limit: 100 })).items;
}

const Sent = z.object({
  messages: z.record(
    z.string(),
    z.array(
      z.object({
        Source: z.string(),
        To: z.array(z.string()),
        Subject: z.string().nullish(),
        BodyText: z.string().nullish(),
      }),
    ),
  ),
});

export interface SentMail {
  readonly from: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
}

/** Everything that the account has sent, as the emulator keeps it. */
export async function sentMails({ cloud }: DeployedStage): Promise<readonly SentMail[]> {
  const answer = await fetch(`${cloud.endpoint}/_ministack/ses/messages?account=${cloud.account}`);
  const { messages } = Sent.parse(await answer.json());
  return Object.values(messages)
    .flat()
    .map(({ Source, To, Subject, BodyText }) => ({
      from: Source,
      to: To,
      subject: Subject ?? '',
      text: BodyText ?? '',
    }));
}

/** Messages that can be taken from the queue now. */
export async function waitingIn({ clients }: DeployedStage, queueUrl: string): Promise<number> {
  const { Attributes } = await clients.sqs.send(
    new GetQueueAttributesCommand({
      QueueUrl: queueUrl,
      AttributeNames: ['ApproximateNumberOfMessages'],
    }),
  );
  return Number(Attributes?.['ApproximateNumberOfMessages'] ?? 0);
}

const LogEvents = z.object({ events: z.array(z.object({ message: z.string() })).default([]) });

/** Lines of a function's log that hold these words. */
export async function logLines(
  { cloud, name }: DeployedStage,
  fn: FunctionName,
  words: string,
): Promise<readonly string[]> {
  const found = await callJson<unknown>(cloud, 'logs', 'Logs_20140328.FilterLogEvents', {
    logGroupName: logGroupName(name, fn),
    limit: 10_000,
  });
  return LogEvents.parse(found)
    .events.map(({ message }) => message)
    .filter((message) => message.includes(words));
}
