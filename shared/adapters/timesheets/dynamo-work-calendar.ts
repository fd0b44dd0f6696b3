// What is to be worked, as the ledger reads it.
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { WorkDate } from '../../core/work-date.ts';
import type { Sealer } from '../../ports/sealing.ts';
import type { WorkCalendar } from '../../ports/work-calendar.ts';
import { getItem } from '../dynamo/dynamo-get-item.ts';
import { type ItemKey, keyOf } from '../dynamo/dynamo-keys.ts';
import { queryAll } from '../dynamo/dynamo-query-all.ts';
import { fromAbsenceItem, fromHolidaysItem, fromScheduleItem } from './dynamo-work-calendar-items.ts';

export function dynamoWorkCalendar(
  doc: DynamoDBDocumentClient,
  tableName: string,
  sealer: Sealer,
): WorkCalendar {
  const get = (key: ItemKey) => getItem(doc, tableName, key);
  return {
    schedule: async ({ workspaceId }, memberId) => {
      const item = await get(keyOf.schedule({ workspaceId, memberId }));
      return item && fromScheduleItem(item, sealer);
    },
    absences: async ({ workspaceId }, memberId, { from, to }) => {
      const keyOn = (date: WorkDate) => keyOf.absence({ workspaceId, memberId }, date);
      const range = { first: keyOn(from).sk, last: keyOn(to).sk };
      const items = await queryAll(doc, { tableName, pk: keyOn(from).pk, range, isConsistent: true });
      return Promise.all(items.map((item) => fromAbsenceItem(item, sealer)));
    },
    absence: async ({ workspaceId }, memberId, date) => {
      const item = await get(keyOf.absence({ workspaceId, memberId }, date));
      return item && fromAbsenceItem(item, sealer);
    },
    holidays: async ({ workspaceId }, region) => {
      const item = await get(keyOf.holidays(workspaceId, region));
      return item && fromHolidaysItem(item, sealer);
    },
    regions: async ({ workspaceId }) => {
      const { pk } = keyOf.holidays(workspaceId, '');
      const items = await queryAll(doc, { tableName, pk, isConsistent: true });
      return items.map(({ region }) => String(region));
    },
  };
}
