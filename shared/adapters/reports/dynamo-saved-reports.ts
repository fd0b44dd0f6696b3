// The reports that a member saved, in the member's own partition. What one is called is sealed.
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { SavedReportWrite } from '../../core/ledger/change.ts';
import type { SavedReport } from '../../core/report/saved-report.ts';
import type { SavedReports } from '../../ports/reports.ts';
import type { SealContext, Sealer } from '../../ports/sealing.ts';
import { getItem } from '../dynamo/dynamo-get-item.ts';
import { factsOf, type Item, type ItemParts } from '../dynamo/dynamo-item.ts';
import { keyOf } from '../dynamo/dynamo-keys.ts';
import { queryPage } from '../dynamo/dynamo-query-page.ts';
import { ifNew } from '../dynamo/dynamo-transaction.ts';
import { type Guarded, ifStale } from '../dynamo/guarded-item.ts';
import { openJson, sealJson } from '../sealing/sealed-json.ts';

type ReportText = Pick<SavedReport, 'name'>;
type StoredReport = Omit<SavedReport, 'name'> & { readonly text: Uint8Array };

export function dynamoSavedReports(
  doc: DynamoDBDocumentClient,
  ledgerTable: string,
  sealer: Sealer,
): SavedReports {
  return {
    list: async ({ workspaceId, memberId }, { limit, cursor }) => {
      const { pk, sk: first } = keyOf.savedReport({ workspaceId, memberId }, '');
      const list = { workspaceId, memberId, purpose: 'cursor/saved-reports' };
      const wanted = { tableName: ledgerTable, pk, first, last: `${first}~`, limit };
      const page = await queryPage(doc, sealer, wanted, { list, cursor });
      return { ...page, items: await Promise.all(page.items.map((item) => fromItem(item, sealer))) };
    },
    find: async ({ workspaceId, memberId }, reportId) => {
      const item = await getItem(doc, ledgerTable, keyOf.savedReport({ workspaceId, memberId }, reportId));
      return item && fromItem(item, sealer);
    },
  };
}

/** Saved where its id is free; deleted where it is there. */
export async function savedReportWrites(
  { after, isDeleted }: SavedReportWrite,
  TableName: string,
  { sealer }: ItemParts,
): Promise<readonly Guarded[]> {
  if (!isDeleted) return [ifStale(ifNew(TableName, await toItem(after, sealer)))];
  const Key = keyOf.savedReport(after, after.reportId);
  return [ifStale({ Delete: { TableName, Key, ConditionExpression: 'attribute_exists(pk)' } })];
}

async function toItem({ name, ...facts }: SavedReport, sealer: Sealer): Promise<Item> {
  const text: ReportText = { name };
  return {
    ...keyOf.savedReport(facts, facts.reportId),
    itemType: 'savedReport',
    ...facts,
    text: await sealJson(sealer, text, inReport(facts)),
  };
}

async function fromItem(item: Item, sealer: Sealer): Promise<SavedReport> {
  const { text, ...facts } = factsOf<StoredReport>(item);
  return { ...facts, ...(await openJson<ReportText>(sealer, text, inReport(facts))) };
}

function inReport({
  workspaceId,
  memberId,
  reportId,
}: Pick<SavedReport, 'workspaceId' | 'memberId' | 'reportId'>): SealContext {
  return { workspaceId, memberId, purpose: `report/${reportId}` };
}
