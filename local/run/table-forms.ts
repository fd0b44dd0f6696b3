// Keys and indexes of the contracts, as DynamoDB's API takes them.
import type { AttributeDefinition, GlobalSecondaryIndex, KeySchemaElement } from '@aws-sdk/client-dynamodb';
import type { IndexKeys, TableIndex } from '../../shared/contracts/tables.ts';

/** Of something with keys, or of several: each attribute once. */
export function toDefinitions(keyed: readonly IndexKeys[]): AttributeDefinition[] {
  const names = new Set(keyed.flatMap(({ partitionKey, sortKey }) => [partitionKey, sortKey]));
  return [...names].map((AttributeName) => ({ AttributeName, AttributeType: 'S' }));
}

export function toKeySchema({ partitionKey, sortKey }: IndexKeys): KeySchemaElement[] {
  return [
    { AttributeName: partitionKey, KeyType: 'HASH' },
    { AttributeName: sortKey, KeyType: 'RANGE' },
  ];
}

export function toIndex(IndexName: string, index: TableIndex): GlobalSecondaryIndex {
  return {
    IndexName,
    KeySchema: toKeySchema(index),
    Projection: { ProjectionType: 'INCLUDE', NonKeyAttributes: [...index.nonKeyAttributes] },
  };
}
