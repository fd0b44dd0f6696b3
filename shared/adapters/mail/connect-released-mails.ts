// SQS's client with what uses it, in one file, so that a root can load them together, at the first release.
import { SQSClient } from '@aws-sdk/client-sqs';
import type { ReleasedMails } from '../../ports/quarantine.ts';
import { guarded, type WatchBreaker } from '../clients/guarded-client.ts';
import { sqsReleasedMails } from './sqs-released-mails.ts';

export function connectReleasedMails(inletQueueUrl: string, watch: WatchBreaker): ReleasedMails {
  return sqsReleasedMails(guarded(SQSClient, 'sqs', watch), inletQueueUrl);
}
