// SDK clients on a stand-in, as the functions get them.
import { S3Client } from '@aws-sdk/client-s3';
import { SNSClient } from '@aws-sdk/client-sns';
import { SQSClient } from '@aws-sdk/client-sqs';
import { DUMMY_CREDENTIALS, REGION } from '../../../local/layout.ts';
import type { AwsClients } from '../../../local/stand-ins/aws/make-resources.ts';

export function clientsOf(endpoint: string): AwsClients {
  const settings = { endpoint, region: REGION, credentials: DUMMY_CREDENTIALS, maxAttempts: 1 };
  return { s3: new S3Client(settings), sns: new SNSClient(settings), sqs: new SQSClient(settings) };
}
