// Asks the control port for a ticket: the mail that shows it gets these verdicts, whatever else is sent meanwhile.
import * as z from 'zod';
import { PlainError } from '../run/plain-error.ts';
import { VerdictChoice } from '../stand-ins/control/settings.ts';

const Issued = z.object({ ticket: z.string() });

/** Reads `--verdicts`. Throws `PlainError` that says what is wrong. */
export function readVerdicts(text: string): VerdictChoice {
  const read = VerdictChoice.safeParse(parseJson(text));
  if (read.success) return read.data;
  const [first] = read.error.issues;
  const field = first?.path.join('.') ?? '';
  throw new PlainError(
    `--verdicts takes JSON such as {"dmarc":"FAIL"}: ${field}${field && ': '}${first?.message ?? 'not usable'}.`,
  );
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export async function askTicket(controlUrl: string, verdicts: VerdictChoice): Promise<string> {
  try {
    const answer = await fetch(`${controlUrl}/verdicts/tickets`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ verdicts }),
    });
    return Issued.parse(await answer.json()).ticket;
  } catch {
    throw new PlainError(`The control port (${controlUrl}) does not answer: is the service running?`);
  }
}
