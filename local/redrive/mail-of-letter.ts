// Which mails a parked letter stands for: by their message keys. A body may be anything.
import * as z from 'zod';
import { InletMessage, mailsOfInlet } from '../../shared/contracts/inlet-message.ts';

const Key = z.object({ messageKey: z.string() });
const Pointer = z.object({ pointer: z.object({ key: z.string() }) });

/** The message keys of a letter of either queue; none where it is no mail's. */
export function mailsOfLetter(body: string): readonly string[] {
  const letter = parseJson(body);
  const inlet = InletMessage.safeParse(letter);
  if (inlet.success) return mailsOfInlet(inlet.data).map(({ messageKey }) => messageKey);
  const parsed = Key.safeParse(letter);
  if (parsed.success) return [parsed.data.messageKey];
  const pointer = Pointer.safeParse(letter);
  const named = pointer.success ? /([0-9a-f]{64})\.json$/.exec(pointer.data.pointer.key)?.[1] : undefined;
  return named === undefined ? [] : [named];
}

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
