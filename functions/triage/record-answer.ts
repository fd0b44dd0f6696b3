// Ends a mail that came to where a letter about an address is answered: with a yes the address is the member's; any other is decided as
// if it had come without the code (docs/decisions/0038).
import { readConfirmationAddress } from '../../shared/core/confirmation-address.ts';
import type { Outcome } from '../../shared/core/outcome.ts';
import type { ParsedMail, Routing } from '../../shared/core/parsed-mail.ts';
import type { ReasonCode } from '../../shared/core/reason.ts';
import { type RetentionDays, retentionWith } from '../../shared/core/record/retention.ts';
import { toConfirmation, toTaken, toUnclear } from '../../shared/core/record/to-confirmation.ts';
import { readLetterAnswer } from '../../shared/core/triage/confirms.ts';
import { ENGINE_VERSION } from '../../shared/core/triage/engine-version.ts';
import type { LetterAnswers } from '../../shared/ports/people.ts';
import type { Catalogues, Recorder } from '../../shared/ports.ts';

export interface AnswerServices {
  readonly answers: LetterAnswers;
  readonly recorder: Recorder;
  readonly catalogues: Catalogues;
  readonly retention: RetentionDays;
  readonly clock: () => Date;
}

export type ToLetter = ParsedMail & { readonly routing: Extract<Routing, { kind: 'letter' }> };

/** What the letter asks kept changing while its answer was written. Nothing was; the mail is tried again. */
export class LetterOvertakenError extends Error {
  override readonly name = 'LetterOvertakenError';
}

const MOST_LOOKS = 3;

export function isToLetter(mail: ParsedMail): mail is ToLetter {
  return mail.routing.kind === 'letter';
}

/** What was written; `undefined`: the mail has its record already. Throws `LetterOvertakenError`. */
export async function recordAnswer(
  mail: ToLetter,
  services: AnswerServices,
  otherwise: (mail: ParsedMail) => Promise<Outcome | undefined>,
): Promise<Outcome | undefined> {
  const { answers, recorder, catalogues, clock } = services;
  const { routing, body, arrival } = mail;
  const code = readConfirmationAddress(arrival.recipient)?.code;
  for (let looks = 0; looks < MOST_LOOKS; looks += 1) {
    const now = clock();
    const letter = code && (await answers.find(code, routing));
    const reading = readLetterAnswer({ from: routing.from, body }, letter, now);
    if (reading.kind === 'none') return otherwise(withoutCode(mail, reading.reason));
    if (reading.kind === 'unclear' && routing.senderId !== undefined)
      return otherwise(withoutCode(mail, 'confirmation_unclear'));
    const { retentionDays } = await catalogues.of(routing.workspaceId);
    const retention = retentionWith(services.retention, retentionDays);
    const facts = { engineVersion: ENGINE_VERSION, now, retention };
    if (reading.kind === 'unclear') return record(toUnclear(mail, reading.letter, facts), recorder);
    const outcome = toConfirmation(mail, reading.letter, facts);
    const confirming = await answers.confirm(outcome);
    if (confirming === 'recorded') return outcome;
    if (confirming === 'repeated') return undefined;
    if (confirming === 'taken') return record(toTaken(mail, reading.letter, facts), recorder);
  }
  throw new LetterOvertakenError('a letter was answered and changed at the same time');
}

async function record(outcome: Outcome, recorder: Recorder): Promise<Outcome | undefined> {
  return (await recorder.record(outcome)) === 'recorded' ? outcome : undefined;
}

/** A mail of whoever writes from this address already; a stranger's says no more than why it came for nothing. */
function withoutCode({ routing, ...mail }: ToLetter, reason: ReasonCode): ParsedMail {
  const { workspaceId, senderId, proof, from } = routing;
  return {
    ...mail,
    routing:
      senderId === undefined
        ? { kind: 'refused', reason, workspaceId, claimedFrom: from }
        : { kind: 'member', workspaceId, memberId: senderId, proof },
  };
}
