// The clients that a stage is asked with: the operator's own credentials, and endpoints as the environment says.
import { CloudFormationClient } from '@aws-sdk/client-cloudformation';
import { CloudWatchClient } from '@aws-sdk/client-cloudwatch';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { KMSClient } from '@aws-sdk/client-kms';
import { SESClient } from '@aws-sdk/client-ses';
import { SESv2Client } from '@aws-sdk/client-sesv2';
import { SQSClient } from '@aws-sdk/client-sqs';

export interface StageClients {
  readonly cloudFormation: CloudFormationClient;
  readonly cloudWatch: CloudWatchClient;
  readonly dynamo: DynamoDBClient;
  readonly kms: KMSClient;
  readonly ses: SESClient;
  readonly sesV2: SESv2Client;
  readonly sqs: SQSClient;
}

export interface ClientSettings {
  readonly region: string;
  readonly endpoint?: string;
  readonly credentials?: { readonly accessKeyId: string; readonly secretAccessKey: string };
}

export function stageClients(settings: ClientSettings): StageClients {
  return {
    cloudFormation: new CloudFormationClient(settings),
    cloudWatch: new CloudWatchClient(settings),
    dynamo: new DynamoDBClient(settings),
    kms: new KMSClient(settings),
    ses: new SESClient(settings),
    sesV2: new SESv2Client(settings),
    sqs: new SQSClient({ ...settings, useQueueUrlAsEndpoint: false }), // an emulator's queue URLs may name another host
  };
}
