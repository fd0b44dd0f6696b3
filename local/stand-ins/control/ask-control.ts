// How the SES stand-ins learn what the control port says. With no control port: all pass, nothing fails.
import type { MailVerdicts, SesFault } from './settings.ts';
import { toMailVerdicts } from './settings.ts';

/** The control port did not answer, or knows no such ticket: the caller must not guess. */
export class ControlUnheardError extends Error {
  override readonly name = 'ControlUnheardError';
}

export interface Control {
  /** The verdicts on the mail at hand; counts it. Throws `ControlUnheardError`. */
  verdicts(ticket: string | undefined): Promise<MailVerdicts>;
  /** The fault that the call at hand meets, empty when none; counts it. Throws `ControlUnheardError`. */
  fault(): Promise<SesFault>;
}

/** `endpoint`: the control port's base address; `undefined` when there is none. */
export function askControl(endpoint: string | undefined): Control {
  if (endpoint === undefined) return { verdicts: async () => toMailVerdicts(), fault: async () => ({}) };
  return {
    verdicts: async (ticket) =>
      (await ask(`${endpoint}/verdicts/take`, { ...(ticket && { ticket }) })) as MailVerdicts,
    fault: async () => (await ask(`${endpoint}/faults/take`, {})) as SesFault,
  };
}

async function ask(url: string, body: unknown): Promise<unknown> {
  try {
    const headers = { 'content-type': 'application/json' };
    const signal = AbortSignal.timeout(10_000);
    const answer = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body), signal });
    if (!answer.ok) throw new ControlUnheardError(`control answered ${answer.status}`);
    return await answer.json();
  } catch (cause) {
    throw cause instanceof ControlUnheardError
      ? cause
      : new ControlUnheardError('control port is silent', { cause });
  }
}
