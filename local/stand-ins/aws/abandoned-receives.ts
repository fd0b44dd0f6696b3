// Puts back what was received for a client that was gone before the answer (killed during its long poll): SQS would hold
// such messages for the whole visibility time too, but on a laptop a restart must not look like a lost mail.
import type { buildApp } from 'fauxqs';
import type { DurableStores } from './durable-stores.ts';
import { PUT_BACK_PATH } from './put-back-path.ts';

type App = ReturnType<typeof buildApp>;

/**
 * Offers again what is hidden for no longer than a receive hides it. What a function put off for longer stays put off.
 * Asked for at the path above, and done at each start, when every client of before has lost its answers.
 */
export function putBackHeld(app: App, { sqsStore }: DurableStores): void {
  const putBack = () => {
    for (const queue of sqsStore.allQueues()) {
      const longest = Date.now() + Number(queue.attributes.VisibilityTimeout) * 1000;
      for (const [handle, { visibilityDeadline }] of [...queue.inflightMessages]) {
        if (visibilityDeadline <= longest) queue.changeVisibility(handle, 0);
      }
    }
  };
  app.post(PUT_BACK_PATH, async () => {
    putBack();
    return {};
  });
  putBack();
}

interface Received {
  readonly Messages?: readonly { readonly ReceiptHandle: string }[];
}

export function putBackAbandoned(app: App, { sqsStore }: DurableStores): void {
  app.addHook('onSend', (request, reply, payload, done) => {
    const gone = request.raw.socket.destroyed || reply.raw.destroyed;
    if (
      gone &&
      request.headers['x-amz-target'] === 'AmazonSQS.ReceiveMessage' &&
      typeof payload === 'string'
    ) {
      const { QueueUrl } = request.body as { QueueUrl: string };
      const queue = sqsStore.getQueue(QueueUrl);
      for (const { ReceiptHandle } of (JSON.parse(payload) as Received).Messages ?? []) {
        const held = queue?.inflightMessages.get(ReceiptHandle);
        if (held) held.message.approximateReceiveCount -= 1; // nobody has seen it
        queue?.changeVisibility(ReceiptHandle, 0);
      }
    }
    done(null, payload);
  });
}
