// How each kind of write becomes items of the transaction. A kind without its writer does not compile.
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { Write } from '../core/ledger/change.ts';
import type { KeyedDigests } from '../ports/sealing.ts';
import { aliasEndWrites, aliasWrites } from './dynamo-alias-items.ts';
import { clientWrites, projectWrites, tagWrites, taskWrites } from './dynamo-catalogue-writes.ts';
import { entryWrites } from './dynamo-entry-writes.ts';
import { exportWrites } from './dynamo-export-jobs.ts';
import type { ItemParts } from './dynamo-item.ts';
import { holdWrites } from './dynamo-legal-holds.ts';
import { letterWrites } from './dynamo-letters.ts';
import { addressEndWrites, addressWrites } from './dynamo-member-addresses.ts';
import { memberEndWrites, memberWrites } from './dynamo-member-writes.ts';
import { periodWrites } from './dynamo-periods.ts';
import { proposalWrites } from './dynamo-proposals.ts';
import { savedReportWrites } from './dynamo-saved-reports.ts';
import { timerWrites } from './dynamo-timers.ts';
import { tokenEndWrites, tokenUseWrites, tokenWrites } from './dynamo-token-writes.ts';
import {
  absenceEndWrites,
  absenceWrites,
  holidaysWrites,
  scheduleWrites,
} from './dynamo-work-calendar-writes.ts';
import { workspaceWrites } from './dynamo-workspace-settings.ts';
import type { Guarded } from './guarded-item.ts';

export interface LedgerTables {
  readonly directory: string;
  readonly ledger: string;
  readonly audit: string;
}

/** What writers may need besides the ledger's name. */
export interface WriterStores extends ItemParts {
  readonly doc: DynamoDBDocumentClient;
  readonly tables: LedgerTables;
  readonly digests: KeyedDigests;
}

type Writer<W extends Write> = (
  write: W,
  ledger: string,
  stores: WriterStores,
) => Promise<readonly Guarded[]>;

const WRITERS: { readonly [K in Write['kind']]: Writer<Extract<Write, { kind: K }>> } = {
  absence: absenceWrites,
  absenceEnd: absenceEndWrites,
  address: addressWrites,
  addressEnd: addressEndWrites,
  alias: aliasWrites,
  aliasEnd: aliasEndWrites,
  entry: entryWrites,
  export: exportWrites,
  hold: holdWrites,
  holidays: holidaysWrites,
  letter: letterWrites,
  member: memberWrites,
  memberEnd: memberEndWrites,
  period: periodWrites,
  proposal: proposalWrites,
  savedReport: savedReportWrites,
  token: tokenWrites,
  tokenEnd: tokenEndWrites,
  tokenUse: tokenUseWrites,
  schedule: scheduleWrites,
  timer: timerWrites,
  client: clientWrites,
  project: projectWrites,
  tag: tagWrites,
  task: taskWrites,
  workspace: workspaceWrites,
};

export function itemsOf(write: Write, stores: WriterStores): Promise<readonly Guarded[]> {
  const writer: Writer<never> = WRITERS[write.kind];
  return writer(write as never, stores.tables.ledger, stores);
}
