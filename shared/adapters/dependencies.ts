// What readiness asks: one cheap call to each store, queue and key, ended after a second.
import { DescribeTableCommand, type DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DescribeKeyCommand, type KMSClient } from '@aws-sdk/client-kms';
import { HeadBucketCommand, type S3Client } from '@aws-sdk/client-s3';
import { GetQueueAttributesCommand, type SQSClient } from '@aws-sdk/client-sqs';
import type { Dependency } from '../ports.ts';

/** It answers, but cannot be used: a table that is made or deleted, a key that is disabled. */
export class DependencyUnusableError extends Error {
  override readonly name = 'DependencyUnusableError';
}

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

export function keyDependency(kms: KMSClient, keyId: string, name: string): Dependency {
  return {
    name,
    check: async () => {
      const { KeyMetadata } = await kms.send(new DescribeKeyCommand({ KeyId: keyId }), soon());
      if (KeyMetadata?.Enabled !== true) throw new DependencyUnusableError('the key is not enabled');
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

function soon(): { abortSignal: AbortSignal } {
  return { abortSignal: AbortSignal.timeout(1000) };
}
