// Reads stored mails again, one after the other, and says of each what would be different. Writes nothing.
import { dynamoCatalogues } from '../../shared/adapters/catalogue/dynamo-catalogues.ts';
import { dynamoEntries } from '../../shared/adapters/ledger/dynamo-entries.ts';
import { s3RawMails } from '../../shared/adapters/mail/s3-raw-mails.ts';
import { dynamoMembers } from '../../shared/adapters/people/dynamo-members.ts';
import { catalogueFor } from '../../shared/core/catalogue.ts';
import type { MemberScope } from '../../shared/core/member.ts';
import type { MessageRecord } from '../../shared/core/outcome.ts';
import type { ReasonCode } from '../../shared/core/reason.ts';
import type { TimeEntry } from '../../shared/core/time-entry.ts';
import { KEY_ALIASES, TABLE_NAMES } from '../layout.ts';
import type { LocalClients } from '../run/local-clients.ts';
import { sealingOf } from '../workspace/sealing.ts';
import { type Change, compareEntries } from './compare.ts';
import { type ReadAgain, readAgain } from './read-again.ts';
import { type Days, entriesByMail, storedMails } from './stored-mails.ts';

export type Replayed =
  | {
      readonly kind: 'read';
      readonly record: MessageRecord;
      readonly now: ReadAgain;
      readonly changes: readonly Change[];
    }
  | { readonly kind: 'left'; readonly record: MessageRecord; readonly why: Left }
  /** The engine threw: the error's name, never its message. */
  | { readonly kind: 'threw'; readonly record: MessageRecord; readonly errorName: string };

export type Left = 'not a member’s' | 'a duplicate' | 'an answer to a letter' | 'gone from the raw mails';

/** What ends a mail before its words are read, or whatever they say. */
const UNREAD: Partial<Readonly<Record<ReasonCode, Left>>> = {
  duplicate_content: 'a duplicate',
  confirmation_applied: 'an answer to a letter',
  suspended_member: 'not a member’s',
  unknown_sender: 'not a member’s',
};

export async function* replayMails(clients: LocalClients, days: Days): AsyncGenerator<Replayed> {
  const { doc } = clients;
  const { sealer } = sealingOf({ ...clients, tables: TABLE_NAMES, keyIds: KEY_ALIASES });
  const rawMails = s3RawMails(clients.s3);
  const members = dynamoMembers(doc, TABLE_NAMES.ledger, sealer);
  const catalogues = dynamoCatalogues(doc, TABLE_NAMES.ledger, sealer, () => new Date());
  const entries = dynamoEntries(doc, TABLE_NAMES.ledger, sealer);
  const known = new Map<string, Promise<ReadonlyMap<string, readonly TimeEntry[]>>>();
  const keptOf = (scope: MemberScope) => {
    const key = `${scope.workspaceId}/${scope.memberId}`;
    const found = known.get(key) ?? entriesByMail(entries, scope);
    known.set(key, found);
    return found;
  };

  for (const record of await storedMails(doc, TABLE_NAMES.mail, days)) {
    const { workspaceId, memberId } = record;
    const unread = UNREAD[record.reason];
    if (unread !== undefined || memberId === undefined) yield left(record, unread ?? 'not a member’s');
    else {
      const scope = { workspaceId, memberId };
      const [member, catalogue, kept] = await Promise.all([
        members.profile(scope),
        catalogues.of(workspaceId),
        keptOf(scope),
      ]);
      const raw = await rawMails.open(record.raw).catch(whereMissing);
      if (member === undefined) yield left(record, 'not a member’s');
      else if (raw === undefined) yield left(record, 'gone from the raw mails');
      else
        yield await readOne(record, kept.get(record.messageKey) ?? [], () =>
          readAgain(raw, record, { member, catalogue: catalogueFor(member, catalogue) }),
        );
    }
  }
}

async function readOne(
  record: MessageRecord,
  kept: readonly TimeEntry[],
  read: () => Promise<ReadAgain>,
): Promise<Replayed> {
  try {
    const now = await read();
    return { kind: 'read', record, now, changes: compareEntries(kept, now.entries) };
  } catch (error) {
    return { kind: 'threw', record, errorName: error instanceof Error ? error.name : 'unknown' };
  }
}

function left(record: MessageRecord, why: Left): Replayed {
  return { kind: 'left', record, why };
}

function whereMissing(error: unknown): undefined {
  if (error instanceof Error && error.name === 'RawMailMissingError') return undefined;
  throw error;
}
