// Brings parked letters back to the queue that they came from, letter for letter, as SQS's own move task does. For the laptop, whose
// queues have no such task, and for one letter of many, which the task cannot choose.
import {
  ChangeMessageVisibilityCommand,
  DeleteMessageCommand,
  type Message,
  ReceiveMessageCommand,
  SendMessageCommand,
  type SQSClient,
} from '@aws-sdk/client-sqs';
import { ERROR_ATTRIBUTE } from '../../shared/contracts/queues.ts';
import type { QueuePlace } from '../run/queue-places.ts';
import { mailsOfLetter } from './mail-of-letter.ts';

export type ParkedPlace = Omit<QueuePlace, 'deadLettersUrl'>;

export interface MoveWish {
  /** A message key; all letters where it is absent. */
  readonly id?: string | undefined;
  /** Looks, and moves nothing. */
  readonly isDry: boolean;
}

/** What park wrote beside a letter. */
export interface ParkedLetter {
  readonly messageKeys: readonly string[];
  readonly step: string;
  readonly reason: string;
  /** What the last attempt failed with; absent where its process died. */
  readonly errorName?: string;
}

/** Long enough to come to the end of a queue; what is not moved is offered again at once. */
const HELD_SECONDS = 120;

/** Moves what is wished, each letter sent before it is deleted: a break in between leaves it twice, which is harmless. */
export async function moveLetters(
  sqs: SQSClient,
  place: ParkedPlace,
  wish: MoveWish,
): Promise<readonly ParkedLetter[]> {
  const held: Message[] = [];
  const found: ParkedLetter[] = [];
  try {
    for (let batch = await receive(sqs, place); batch.length > 0; batch = await receive(sqs, place)) {
      for (const letter of batch) {
        const told = toLetter(letter);
        const isMeant = wish.id === undefined || told.messageKeys.includes(wish.id);
        if (isMeant) found.push(told);
        if (isMeant && !wish.isDry) await bringBack(sqs, place, letter);
        else held.push(letter);
      }
    }
  } finally {
    for (const letter of held) await letGo(sqs, place, letter);
  }
  return found;
}

async function receive(sqs: SQSClient, { parkedUrl }: ParkedPlace): Promise<readonly Message[]> {
  const { Messages = [] } = await sqs.send(
    new ReceiveMessageCommand({
      QueueUrl: parkedUrl,
      MaxNumberOfMessages: 10,
      VisibilityTimeout: HELD_SECONDS,
      MessageAttributeNames: ['All'],
    }),
  );
  return Messages;
}

async function bringBack(sqs: SQSClient, place: ParkedPlace, letter: Message): Promise<void> {
  const { Body: MessageBody, MessageAttributes, ReceiptHandle } = letter;
  await sqs.send(new SendMessageCommand({ QueueUrl: place.url, MessageBody, MessageAttributes }));
  await sqs.send(new DeleteMessageCommand({ QueueUrl: place.parkedUrl, ReceiptHandle }));
}

async function letGo(sqs: SQSClient, { parkedUrl }: ParkedPlace, { ReceiptHandle }: Message): Promise<void> {
  await sqs.send(
    new ChangeMessageVisibilityCommand({ QueueUrl: parkedUrl, ReceiptHandle, VisibilityTimeout: 0 }),
  );
}

function toLetter({ Body = '', MessageAttributes = {} }: Message): ParkedLetter {
  const said = (name: string) => MessageAttributes[name]?.StringValue ?? 'unknown';
  const errorName = MessageAttributes[ERROR_ATTRIBUTE]?.StringValue;
  return {
    messageKeys: mailsOfLetter(Body),
    step: said('step'),
    reason: said('reason'),
    ...(errorName !== undefined && { errorName }),
  };
}
