// What reports read of the ledger: one answer of the table at a time, so that a year of entries is never held at once.
import type { DynamoDBDocumentClient, QueryCommandInput } from '@aws-sdk/lib-dynamodb';
import { DEFAULT_WEEK_START, type Weekday } from '../../core/timesheet/week-start.ts';
import type { EntrySpan, ReportSources } from '../../ports/reports.ts';
import type { Sealer } from '../../ports/sealing.ts';
import { isAmong, isOf, toOnly } from '../catalogue/dynamo-catalogue-filter.ts';
import { fromClientItem, fromProjectItem, fromTaskItem } from '../catalogue/dynamo-catalogue-items.ts';
import { entryRange, keyOf } from '../dynamo/dynamo-keys.ts';
import { queryAll, queryAnswers } from '../dynamo/dynamo-query-all.ts';
import { fromEntryItem } from '../ledger/dynamo-ledger-items.ts';
import { roundingOf } from '../workspaces/dynamo-workspace-items.ts';

export function dynamoReportSources(
  doc: DynamoDBDocumentClient,
  tableName: string,
  sealer: Sealer,
): ReportSources {
  return {
    entries: async function* ({ workspaceId, projectIds }, span) {
      const within = projectIds && [...projectIds];
      for await (const items of queryAnswers(doc, toQuery(tableName, workspaceId, span, within)))
        yield await Promise.all(items.map((item) => fromEntryItem(item, sealer)));
    },
    catalogue: async ({ workspaceId }) => {
      const { pk } = keyOf.workspace(workspaceId);
      const items = await queryAll(doc, { tableName, pk, isConsistent: true });
      const of = (type: string) => items.filter(({ itemType }) => itemType === type);
      const [workspace] = of('workspace');
      const clients = await Promise.all(of('client').map((item) => fromClientItem(item, sealer)));
      const projects = await Promise.all(of('project').map((item) => fromProjectItem(item, sealer)));
      return {
        weekStart: (workspace?.['weekStart'] as Weekday | undefined) ?? DEFAULT_WEEK_START,
        rounding: roundingOf(workspace),
        clients: new Map(clients.map((client) => [client.clientId, client])),
        projects: new Map(projects.map((project) => [project.projectId, project])),
      };
    },
    tasks: async ({ workspaceId }) => {
      const { pk } = keyOf.task(workspaceId, '');
      const items = await queryAll(doc, { tableName, pk, isConsistent: true });
      const tasks = await Promise.all(items.map((item) => fromTaskItem(item, sealer)));
      return new Map(tasks.map((task) => [task.taskId, task]));
    },
  };
}

function toQuery(
  TableName: string,
  workspaceId: string,
  { memberId, from, to, projectId }: EntrySpan,
  within: readonly string[] | undefined,
): QueryCommandInput {
  const { first, last } = entryRange(from, to);
  const { only } = toOnly([
    isOf('status', 'logged'),
    isOf('projectId', projectId),
    isAmong('projectId', within),
  ]);
  return {
    TableName,
    KeyConditionExpression: 'pk = :pk AND sk BETWEEN :first AND :last',
    FilterExpression: only?.expression,
    ExpressionAttributeNames: only?.names,
    ExpressionAttributeValues: {
      ':pk': keyOf.member({ workspaceId, memberId }).pk,
      ':first': first,
      ':last': last,
      ...only?.values,
    },
    ConsistentRead: true,
  };
}
