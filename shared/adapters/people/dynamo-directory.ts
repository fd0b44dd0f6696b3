// Look-ups across workspaces by keyed digest. The table holds ids only: no address, no name, no subject.

import { type DynamoDBDocumentClient, GetCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { CaptureAliasHolder } from '../../core/capture-alias.ts';
import type { CodeHolder } from '../../core/confirmation-code.ts';
import type { MemberScope } from '../../core/member.ts';
import type { KeyedDigests } from '../../ports/sealing.ts';
import type { Directory, Sender } from '../../ports.ts';
import { getItem } from '../dynamo/dynamo-get-item.ts';
import type { Item } from '../dynamo/dynamo-item.ts';
import { type ItemKey, keyOf } from '../dynamo/dynamo-keys.ts';
import {
  apiTokenDigest,
  captureAliasDigest,
  confirmationDigest,
  identityDigest,
  recipientDigest,
  senderDigest,
} from '../sealing/directory-digests.ts';
import { toTokenHolder } from '../sign-in/dynamo-token-items.ts';

export function dynamoDirectory(
  doc: DynamoDBDocumentClient,
  directoryTable: string,
  digests: KeyedDigests,
): Directory {
  const get = async (Key: ItemKey) =>
    (await doc.send(new GetCommand({ TableName: directoryTable, Key }))).Item;
  return {
    findRecipient: async (address) => {
      const item = await get(keyOf.recipient(await recipientDigest(digests, address)));
      return item === undefined ? undefined : { workspaceId: String(item.workspaceId) };
    },
    findSender: async (workspaceId, address) => {
      const item = await get(keyOf.sender(workspaceId, await senderDigest(digests, address)));
      return item === undefined ? undefined : toSender(item);
    },
    findIdentity: async (issuer, subject) => {
      const digest = await identityDigest(digests, { issuer, subject });
      const { Items = [] } = await doc.send(
        new QueryCommand({
          TableName: directoryTable,
          KeyConditionExpression: 'pk = :pk',
          ExpressionAttributeValues: { ':pk': keyOf.identity(digest, '').pk },
        }),
      );
      return Items.map(toScope);
    },
    findCaptureAlias: async (alias) => {
      const Key = keyOf.captureAlias(await captureAliasDigest(digests, alias));
      // Consistent: an alias that was revoked a moment ago must not hold.
      const item = await getItem(doc, directoryTable, Key);
      return item && toAliasHolder(item);
    },
    findConfirmation: async (code) => {
      const Key = keyOf.confirmation(await confirmationDigest(digests, code));
      // Consistent: the code of an address that was taken back a moment ago must not hold.
      const item = await getItem(doc, directoryTable, Key);
      return item && toCodeHolder(item);
    },
    findToken: async (token) => {
      const Key = keyOf.apiToken(await apiTokenDigest(digests, token));
      // Consistent: a token that was revoked a moment ago must not hold.
      const item = await getItem(doc, directoryTable, Key);
      return item && toTokenHolder(item);
    },
  };
}

function toScope({ workspaceId, memberId }: Item): MemberScope {
  return { workspaceId: String(workspaceId), memberId: String(memberId) };
}

function toCodeHolder(item: Item): CodeHolder {
  return { ...toScope(item), addressId: String(item.addressId), expiresAt: Number(item.expiresAt) };
}

function toAliasHolder(item: Item): CaptureAliasHolder {
  const { projectId } = item;
  const status = item.status === 'active' ? 'active' : 'revoked';
  const holder = { ...toScope(item), status, expiresAt: Number(item.expiresAt) } as const;
  return { ...holder, ...(typeof projectId === 'string' && { projectId }) };
}

function toSender(item: Item): Sender {
  return { ...toScope(item), status: item.status === 'active' ? 'active' : 'suspended' };
}
