// Keeps capture aliases in the directory, by keyed digest. Never the alias itself: its maker sees it once.
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { aliasIdOf } from '../core/capture-alias.ts';
import type { CaptureAliases } from '../ports/capture-aliases.ts';
import type { KeyedDigests } from '../ports/sealing.ts';
import { captureAliasDigest } from './directory-digests.ts';
import { keyOf } from './dynamo-keys.ts';
import { ifNew, NO_JITTER, transact } from './dynamo-transaction.ts';
import { endAll, findById } from './secret-lookups.ts';

export class CaptureAliasTakenError extends Error {
  override readonly name = 'CaptureAliasTakenError';
}

export function dynamoCaptureAliases(
  doc: DynamoDBDocumentClient,
  directoryTable: string,
  digests: KeyedDigests,
): CaptureAliases {
  return {
    add: async ({ alias, scope: { workspaceId, memberId }, projectId, createdAt, expiresAt }) => {
      const aliasId = aliasIdOf(alias);
      const digest = await captureAliasDigest(digests, alias);
      const facts = { workspaceId, memberId, expiresAt };
      const state = { aliasId, status: 'active', createdAt: createdAt.toISOString() };
      const items = [
        ifNew(directoryTable, {
          ...keyOf.captureAlias(digest),
          ...facts,
          ...state,
          ...(projectId !== undefined && { projectId }),
        }),
        ifNew(directoryTable, { ...keyOf.captureAliasId(aliasId), ...facts, digest }),
      ];
      const { kind } = await transact(doc, items, NO_JITTER);
      if (kind === 'refused') throw new CaptureAliasTakenError('an alias has this id already');
    },
    revoke: async (aliasId, now) => {
      const found = await findById(doc, directoryTable, keyOf.captureAliasId(aliasId));
      if (found === undefined) return undefined;
      const { workspaceId, memberId, digest } = found;
      const items = [{ table: directoryTable, key: keyOf.captureAlias(digest) }];
      return (await endAll(doc, items, now)) ? { workspaceId, memberId } : undefined;
    },
  };
}
