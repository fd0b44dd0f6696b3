// A mail that is over its rate goes on waiting in the queue that it came from, as a new message: it is no failure, so it must not
// come nearer to the dead letters each time.
import { type MessageAttributeValue, SendMessageCommand, type SQSClient } from '@aws-sdk/client-sqs';
import { PASSED_ATTRIBUTE, TURN_ATTRIBUTE, WAITS_ATTRIBUTE } from '../../contracts/queues.ts';
import { delaySeconds } from '../../core/record/mail-rates.ts';
import type { WaitingMails } from '../../ports/limits.ts';
import { groupOf } from './message-group.ts';

/** `random` gives 0 to 1. */
export function sqsWaitingMails(sqs: SQSClient, queueUrl: string, random: () => number): WaitingMails {
  return {
    again: async (body, mail, { waits, passed, turnAt }, now) => {
      await sqs.send(
        new SendMessageCommand({
          QueueUrl: queueUrl,
          MessageBody: body,
          MessageGroupId: groupOf(mail),
          DelaySeconds: delaySeconds(turnAt, now, random),
          MessageAttributes: {
            [WAITS_ATTRIBUTE]: number(waits),
            ...(passed !== undefined && {
              [PASSED_ATTRIBUTE]: { DataType: 'String', StringValue: passed },
            }),
            ...(turnAt !== undefined && { [TURN_ATTRIBUTE]: number(turnAt.getTime()) }),
          },
        }),
      );
    },
  };
}

function number(value: number): MessageAttributeValue {
  return { DataType: 'Number', StringValue: String(value) };
}
