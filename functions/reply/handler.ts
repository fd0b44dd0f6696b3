// functions/reply: a change in the ledger that offers a receipt, and the receipt is sent once.
import { dueOutboxKey } from '../../shared/contracts/outbox-stream.ts';
import { streamHandler } from '../../shared/runtime/stream-handler.ts';
import { type ReplyServices, sendReceipt } from './send-receipt.ts';

export function createHandler(services: ReplyServices) {
  return streamHandler('reply', dueOutboxKey, (key, telemetry) => sendReceipt(key, services, telemetry));
}
