// Puts back what was received for a client that was gone before the answer (killed during its long poll): SQS would hold
// such messages for the whole visibility time too, but on a laptop a restart must not look like a lost mail.
import type { buildApp } from 'fauxqs';
import type { DurableStores } from './durable-stores.ts';

type App = ReturnType<typeof buildApp>;

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
