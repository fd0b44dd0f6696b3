// Publishes what became of a mail, beside the call that sent it: SES tells late, and its sender does not wait for it.
import { setTimeout as sleep } from 'node:timers/promises';
import { PublishCommand, SNSClient } from '@aws-sdk/client-sns';
import { DUMMY_CREDENTIALS, FEEDBACK_TOPIC, REGION } from '../../layout.ts';
import type { SentMail } from './sent-mail.ts';
import { toEvents } from './to-events.ts';

export interface Events {
  tell(mail: SentMail): void;
  /** Waits for what is under way. */
  close(): Promise<void>;
}

/** A topic that is away (its process restarts) is tried again for about a minute. */
const WAITS_MS = [100, 1_000, 5_000, 15_000, 40_000];

/** `endpoint`: of SNS; without one nobody is told. */
export function tellEvents(endpoint: string | undefined): Events {
  if (endpoint === undefined) return { tell: () => undefined, close: async () => undefined };
  const sns = new SNSClient({ endpoint, region: REGION, credentials: DUMMY_CREDENTIALS });
  const stop = new AbortController();
  const underWay = new Set<Promise<void>>();
  return {
    tell: (mail) => {
      const told = publish(sns, mail, stop.signal).finally(() => underWay.delete(told));
      underWay.add(told);
    },
    close: async () => {
      stop.abort();
      await Promise.all(underWay);
      sns.destroy();
    },
  };
}

async function publish(sns: SNSClient, mail: SentMail, signal: AbortSignal): Promise<void> {
  const TopicArn = `arn:aws:sns:${REGION}:000000000000:${FEEDBACK_TOPIC}`;
  for (const event of toEvents(mail)) {
    const Message = JSON.stringify(event);
    await persist(() => sns.send(new PublishCommand({ TopicArn, Message })), signal);
  }
}

/** What is not told by then is lost, as SES promises no event. */
async function persist(send: () => Promise<unknown>, signal: AbortSignal): Promise<void> {
  for (const wait of [...WAITS_MS, 0]) {
    try {
      await send();
      return;
    } catch {
      if (signal.aborted) return;
      await sleep(wait, undefined, { signal }).catch(() => undefined);
    }
  }
}
