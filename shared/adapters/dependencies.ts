// What readiness asks of stores and queues: one cheap call to each, ended after a second.
import { DescribeTableCommand, type DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { HeadBucketCommand, type S3Client } from '@aws-sdk/client-s3';
import { GetQueueAttributesCommand, type SQSClient } from '@aws-sdk/client-sqs';
import type { Dependency } from '../ports.ts';
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

export function queueDependency(sqs: SQSClient, queueUrl: string, name: string): Dependency {
  return {
    name,
    check: async () => {
      await sqs.send(
        new GetQueueAttributesCommand({ QueueUrl: queueUrl, AttributeNames: ['QueueArn'] }),
        soon(),
      );
    },
  };
}

export function bucketDependency(s3: S3Client, bucket: string, name: string): Dependency {
  return {
    name,
    check: async () => {
      await s3.send(new HeadBucketCommand({ Bucket: bucket }), soon());
    },
  };
}
