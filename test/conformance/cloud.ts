// Where the emulated account answers, and the SDK clients that the run looks at it with. As its owner, never as a function.
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { KMSClient } from '@aws-sdk/client-kms';
import { S3Client } from '@aws-sdk/client-s3';
import { SNSClient } from '@aws-sdk/client-sns';
import { SQSClient } from '@aws-sdk/client-sqs';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';

/** An account and region, as the assembly is made for. */
export interface Target {
  readonly account: string;
  readonly region: string;
}

export interface Cloud extends Target {
  /** Without a slash at its end. */
  readonly endpoint: string;
  readonly credentials: { readonly accessKeyId: string; readonly secretAccessKey: string };
}

export interface Clients {
  readonly s3: S3Client;
  readonly sns: SNSClient;
  readonly sqs: SQSClient;
  readonly kms: KMSClient;
  readonly doc: DynamoDBDocumentClient;
}

export function clientsOf({ endpoint, region, credentials }: Cloud): Clients {
  const at = { endpoint, region, credentials };
  return {
    s3: new S3Client({ ...at, forcePathStyle: true }),
    sns: new SNSClient(at),
    sqs: new SQSClient(at),
    kms: new KMSClient(at),
    doc: DynamoDBDocumentClient.from(new DynamoDBClient(at)),
  };
}
