// SDK clients of local processes, each bound to its stand-in: they cannot reach anything else.
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBStreamsClient } from '@aws-sdk/client-dynamodb-streams';
import { KMSClient } from '@aws-sdk/client-kms';
import { S3Client } from '@aws-sdk/client-s3';
import { SNSClient } from '@aws-sdk/client-sns';
import { SQSClient } from '@aws-sdk/client-sqs';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { DUMMY_CREDENTIALS, REGION } from '../layout.ts';

export interface LocalClients {
  readonly s3: S3Client;
  readonly sns: SNSClient;
  readonly sqs: SQSClient;
  readonly kms: KMSClient;
  readonly dynamo: DynamoDBClient;
  readonly doc: DynamoDBDocumentClient;
  readonly streams: DynamoDBStreamsClient;
}

export function localClients(endpoints: Readonly<Record<string, string>>): LocalClients {
  const at = (standIn: string) => ({
    endpoint: endpoints[standIn] ?? 'http://127.0.0.1:1',
    region: REGION,
    credentials: DUMMY_CREDENTIALS,
  });
  const dynamo = new DynamoDBClient(at('dynamo'));
  return {
    s3: new S3Client({ ...at('aws'), forcePathStyle: true }),
    sns: new SNSClient(at('aws')),
    sqs: new SQSClient(at('aws')),
    kms: new KMSClient(at('kms')),
    dynamo,
    doc: DynamoDBDocumentClient.from(dynamo),
    streams: new DynamoDBStreamsClient(at('dynamo')),
  };
}
