// Projects of a workspace that who asks may see, as they are now.
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { digest } from '../../core/record/ids.ts';
import { maySeeProject, seesPrivate } from '../../core/rights.ts';
import type { WorkspaceScope } from '../../core/workspace-scope.ts';
import type { ProjectBook, ProjectListing } from '../../ports/catalogue.ts';
import type { SealContext, Sealer } from '../../ports/sealing.ts';
import { getItem } from '../dynamo/dynamo-get-item.ts';
import { keyOf } from '../dynamo/dynamo-keys.ts';
import { queryPage } from '../dynamo/dynamo-query-page.ts';
import { isAmong, isArchived, isKnownTo, isOf, toOnly } from './dynamo-catalogue-filter.ts';
import { fromProjectItem } from './dynamo-catalogue-items.ts';

export function dynamoProjectBook(
  doc: DynamoDBDocumentClient,
  ledgerTable: string,
  sealer: Sealer,
): ProjectBook {
  return {
    list: async (scope, listing) => {
      const { archived, clientId, limit, cursor } = listing;
      const { pk } = keyOf.workspace(scope.workspaceId);
      const only = toOnly([
        isArchived(archived),
        isOf('clientId', clientId),
        isAmong('projectId', scope.projectIds && [...scope.projectIds]),
        seesPrivate(scope) ? undefined : isKnownTo(scope.memberId),
      ]);
      const wanted = { tableName: ledgerTable, pk, first: 'PROJECT#', last: 'PROJECT#~', limit, ...only };
      const page = await queryPage(doc, sealer, wanted, { list: inListing(scope, listing), cursor });
      return { ...page, items: await Promise.all(page.items.map((item) => fromProjectItem(item, sealer))) };
    },
    find: async (scope, projectId) => {
      const item = await getItem(doc, ledgerTable, keyOf.project(scope.workspaceId, projectId));
      const project = item && (await fromProjectItem(item, sealer));
      return project && maySeeProject(scope, project) ? project : undefined;
    },
  };
}

function inListing(
  { workspaceId, memberId, projectIds }: WorkspaceScope,
  { archived, clientId }: ProjectListing,
): SealContext {
  const within = projectIds === undefined ? [] : [digest([...projectIds].sort())];
  return {
    workspaceId,
    memberId,
    purpose: `cursor/projects/${[archived ?? '', clientId ?? '', ...within].join('/')}`,
  };
}
