// functions/reply: a change in the ledger that offers a letter, and the letter is sent once.
import { dueOutboxKey } from '../../shared/contracts/outbox-stream.ts';
import { streamHandler } from '../../shared/runtime/stream-handler.ts';
import { type ReplyServices, sendLetter } from './send-letter.ts';

export function createHandler(services: ReplyServices) {
  return streamHandler('reply', dueOutboxKey, (key, telemetry) => sendLetter(key, services, telemetry));
}
