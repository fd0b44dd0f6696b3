// How each kind of write becomes items of the transaction. A kind without its writer does not compile.
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { Write } from '../../core/ledger/change.ts';
import type { KeyedDigests } from '../../ports/sealing.ts';
import { clientWrites, projectWrites, tagWrites, taskWrites } from '../catalogue/dynamo-catalogue-writes.ts';
import type { ItemParts } from '../dynamo/dynamo-item.ts';
import type { Guarded } from '../dynamo/guarded-item.ts';
import { exportWrites } from '../exports/dynamo-export-jobs.ts';
import { holdWrites } from '../holds/dynamo-legal-holds.ts';
import { letterWrites } from '../outbox/dynamo-letters.ts';
import { aliasEndWrites, aliasWrites } from '../people/dynamo-alias-items.ts';
import { addressEndWrites, addressWrites } from '../people/dynamo-member-addresses.ts';
import { memberEndWrites, memberWrites } from '../people/dynamo-member-writes.ts';
import { savedReportWrites } from '../reports/dynamo-saved-reports.ts';
import { tokenEndWrites, tokenUseWrites, tokenWrites } from '../sign-in/dynamo-token-writes.ts';
import { periodWrites } from '../timesheets/dynamo-periods.ts';
import {
  absenceEndWrites,
  absenceWrites,
  holidaysWrites,
  scheduleWrites,
} from '../timesheets/dynamo-work-calendar-writes.ts';
import { workspaceWrites } from '../workspaces/dynamo-workspace-settings.ts';
import { entryWrites } from './dynamo-entry-writes.ts';
import { proposalWrites } from './dynamo-proposals.ts';
import { timerWrites } from './dynamo-timers.ts';

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
