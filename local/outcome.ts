// Finds out what became of a mail, from the stores that the product itself reads; it changes nothing.
import { setTimeout as sleep } from 'node:timers/promises';
import { dynamoEntries } from '../shared/adapters/ledger/dynamo-entries.ts';
import { dynamoMessages } from '../shared/adapters/mail/dynamo-messages.ts';
import { everyPage } from '../shared/core/every-page.ts';
import type { MessageRecord } from '../shared/core/outcome.ts';
import type { TimeEntry } from '../shared/core/time-entry.ts';
import { parseWorkDate } from '../shared/core/work-date.ts';
import type { Entries, Messages } from '../shared/ports.ts';
import { KEY_ALIASES, TABLE_NAMES } from './layout.ts';
import { localClients } from './run/local-clients.ts';
import type { RunFile } from './run/run-file.ts';
import { type Receipt, sentMails } from './send/sent-mails.ts';
import { sealingOf } from './workspace/sealing.ts';

export interface MailOutcome {
  readonly record: MessageRecord;
  readonly entries: readonly TimeEntry[];
  readonly receipt?: Receipt;
  /** False when a receipt is due that is not sent yet. */
  readonly isEnded: boolean;
}

export interface Outcomes {
  /** Waits until the mail has ended, at most `limitMs`; `undefined` when nothing is recorded of it by then. */
  of(messageKey: string, limitMs: number): Promise<MailOutcome | undefined>;
}

const LOOK_MS = 20;
const PAGE = 100;

export function outcomesOf({ endpoints }: RunFile): Outcomes {
  const clients = localClients(endpoints);
  const { sealer } = sealingOf({ ...clients, tables: TABLE_NAMES, keyIds: KEY_ALIASES });
  const messages = dynamoMessages(clients.doc, TABLE_NAMES.mail);
  const entries = dynamoEntries(clients.doc, TABLE_NAMES.ledger, sealer);
  const mails = sentMails(endpoints['ses-out'] ?? '');
  return {
    of: async (messageKey, limitMs) => {
      const record = await waitFor(messageKey, messages, limitMs);
      if (record === undefined) return undefined;
      const receipt = record.outboxId === undefined ? undefined : await mails.byOutboxId(record.outboxId);
      return {
        record,
        entries: await entriesOf(record, entries),
        isEnded: hasEnded(record),
        ...(receipt && { receipt }),
      };
    },
  };
}

async function waitFor(
  messageKey: string,
  messages: Messages,
  limitMs: number,
): Promise<MessageRecord | undefined> {
  const until = performance.now() + limitMs;
  for (;;) {
    const record = await messages.find(messageKey);
    if ((record !== undefined && hasEnded(record)) || performance.now() > until) return record;
    await sleep(LOOK_MS);
  }
}

/** A mail that is to be answered ends with its answer, or with that nothing is sent to its address. */
function hasEnded({ status, outboxId, timeline }: MessageRecord): boolean {
  return status !== 'acted' || outboxId === undefined || timeline.at(-1)?.step === 'withheld';
}

/** The record names its entries but not their days: the member's entries are paged through until all are found. */
async function entriesOf(record: MessageRecord, entries: Entries): Promise<readonly TimeEntry[]> {
  const { workspaceId, memberId, entryIds } = record;
  const [from, to] = [parseWorkDate('1000-01-01'), parseWorkDate('9999-12-31')];
  if (memberId === undefined || from === undefined || to === undefined) return [];
  const wanted = new Set(entryIds);
  const found: TimeEntry[] = [];
  if (wanted.size === 0) return found;
  const list = (cursor: string | undefined) =>
    entries.list({ workspaceId, memberId }, { from, to, limit: PAGE, cursor });
  for await (const items of everyPage(list)) {
    found.push(...items.filter(({ entryId }) => wanted.has(entryId)));
    if (found.length >= wanted.size) break;
  }
  return found;
}
