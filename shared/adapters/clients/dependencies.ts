// What readiness asks of a table: one cheap call, ended after a second.
import { DescribeTableCommand, type DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { Dependency } from '../../ports/edge.ts';
import { DependencyUnusableError, soon } from './dependency-check.ts';

export function tableDependency(dynamo: DynamoDBClient, tableName: string, name: string): Dependency {
  return {
    name,
    check: async () => {
      const { Table } = await dynamo.send(new DescribeTableCommand({ TableName: tableName }), soon());
      const usable = Table?.TableStatus === 'ACTIVE' || Table?.TableStatus === 'UPDATING';
      if (!usable) throw new DependencyUnusableError('the table is not active');
    },
  };
}
