// Which mails a parked letter stands for: by their message keys. A body may be anything.
import * as z from 'zod';
import { InletMessage } from '../../shared/contracts/inlet-message.ts';
import { toMessageKey } from '../../shared/core/record/ids.ts';

const Key = z.object({ messageKey: z.string() });
const Pointer = z.object({ pointer: z.object({ key: z.string() }) });

/** The message keys of a letter of either queue; none where it is no mail's. */
export function mailsOfLetter(body: string): readonly string[] {
  const letter = parseJson(body);
  const inlet = InletMessage.safeParse(letter);
  if (inlet.success) return ofInlet(inlet.data);
  const parsed = Key.safeParse(letter);
  if (parsed.success) return [parsed.data.messageKey];
  const pointer = Pointer.safeParse(letter);
  const named = pointer.success ? /([0-9a-f]{64})\.json$/.exec(pointer.data.pointer.key)?.[1] : undefined;
  return named === undefined ? [] : [named];
}

function ofInlet(message: InletMessage): readonly string[] {
  if ('release' in message) return [toMessageKey(message.arrival.sesMessageId, message.arrival.recipient)];
  const { mail, receipt } = message;
  return receipt.recipients.map((recipient) => toMessageKey(mail.messageId, recipient));
}

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
