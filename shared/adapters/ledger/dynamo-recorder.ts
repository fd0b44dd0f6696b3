// Writes all that a mail causes in one transaction, or nothing. The message record's condition makes a repeat harmless.
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { Outcome } from '../../core/outcome.ts';
import { countItems, LARGEST_OUTCOME_ITEMS } from '../../core/record/limits.ts';
import type { Sealer } from '../../ports/sealing.ts';
import type { Recorder, Recording } from '../../ports.ts';
import { type TransactItem, transact } from '../dynamo/dynamo-transaction.ts';
import { outcomeItems, type RecorderTables } from './dynamo-outcome-items.ts';

/** An outcome that no transaction can hold. `toOutcome` never makes one. */
export class OutcomeTooLargeError extends Error {
  override readonly name = 'OutcomeTooLargeError';
}

/** A condition failed that neither a repeat nor known content explains: an id was taken before its mail was recorded. */
export class OutcomeConflictError extends Error {
  override readonly name = 'OutcomeConflictError';
}

/** An item holds 400 KB with names and keys (DynamoDB developer guide, "Constraints"). */
const LARGEST_TEXT_BYTES = 390_000;

export interface RecorderParts {
  readonly sealer: Sealer;
  readonly random: () => number;
}

export function dynamoRecorder(
  doc: DynamoDBDocumentClient,
  tables: RecorderTables,
  { sealer, random }: RecorderParts,
): Recorder {
  return {
    record: async (outcome) => {
      if (countItems(outcome) > LARGEST_OUTCOME_ITEMS)
        throw new OutcomeTooLargeError(`more than ${LARGEST_OUTCOME_ITEMS} items`);
      const { message, content, messageId, days, others } = await outcomeItems(outcome, tables, sealer);
      const marks = [content, messageId].filter((mark) => mark !== undefined);
      const items = [message, ...marks, ...days, ...others];
      if (items.some(isTooLarge)) throw new OutcomeTooLargeError('an item is larger than a table takes');

      const transaction = await transact(doc, items, random);
      return transaction.kind === 'written'
        ? 'recorded'
        : toRecording(transaction.items, outcome, days.length);
    },
  };
}

/**
 * The message record comes first, then the marks of content and Message-ID, then the days: a repeat of the mail itself is a repeat,
 * whatever else is known.
 */
function toRecording([first]: readonly number[], { content, messageId }: Outcome, days: number): Recording {
  const means: readonly Recording[] = [
    'repeated',
    ...(content === undefined ? [] : ['content_known' as const]),
    ...(messageId === undefined ? [] : ['id_reused' as const]),
    ...Array.from({ length: days }, () => 'locked' as const),
  ];
  const recording = first === undefined ? undefined : means[first];
  if (recording !== undefined) return recording;
  throw new OutcomeConflictError('an item of a mail that is not recorded exists already');
}

function isTooLarge({ Put }: TransactItem): boolean {
  const text: unknown = Put?.Item?.text;
  return text instanceof Uint8Array && text.byteLength > LARGEST_TEXT_BYTES;
}
