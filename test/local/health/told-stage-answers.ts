// What AWS answers of a stage that is well, for every question of the health command; a test changes one at a time.
import { ENGINE_VERSION } from '../../../shared/core/triage/engine-version.ts';
import type { Told } from '../stage/told-aws.ts';
import { FEEDBACK_TOPIC_ARN, toldOutputs, toldStacks } from '../stage/told-stage.ts';

const ACTIVE_RULE_SET = (name: string): Told => ({
  xml: `<DescribeActiveReceiptRuleSetResponse><DescribeActiveReceiptRuleSetResult><Metadata><Name>${name}</Name>
<CreatedTimestamp>2026-11-25T10:00:00Z</CreatedTimestamp></Metadata></DescribeActiveReceiptRuleSetResult></DescribeActiveReceiptRuleSetResponse>`,
});

export const NO_RULE_SET: Told = {
  xml: '<DescribeActiveReceiptRuleSetResponse><DescribeActiveReceiptRuleSetResult/></DescribeActiveReceiptRuleSetResponse>',
};

export const OTHER_RULE_SET = ACTIVE_RULE_SET('somebody-elses');

export const IDENTITY = {
  VerifiedForSendingStatus: true,
  ConfigurationSetName: 'timepost-try',
  DkimAttributes: { Status: 'SUCCESS' },
  MailFromAttributes: { MailFromDomain: 'bounce.in.try.example', MailFromDomainStatus: 'SUCCESS' },
};

export const FEEDBACK = {
  Name: 'feedback',
  Enabled: true,
  MatchingEventTypes: ['SEND', 'BOUNCE', 'COMPLAINT'],
  SnsDestination: { TopicArn: FEEDBACK_TOPIC_ARN },
};

export const ACCOUNT = {
  SendingEnabled: true,
  ProductionAccessEnabled: true,
  EnforcementStatus: 'HEALTHY',
  SendQuota: { Max24HourSend: 50_000, SentLast24Hours: 100, MaxSendRate: 14 },
};

export const READY = {
  status: 'ready',
  dependencies: [
    { name: 'directory', status: 'ok', milliseconds: 3 },
    { name: 'wrapping-key', status: 'ok', milliseconds: 4 },
  ],
};

/** `apiUrl`: where the stage's API is, which may be the same server. */
export function toldAnswers(apiUrl: string): Record<string, Told> {
  return {
    DescribeStacks: toldStacks({ ...toldOutputs(apiUrl) }),
    DescribeKey: { KeyMetadata: { KeyId: 'k', KeyState: 'Enabled', Enabled: true } },
    DescribeTable: { Table: { TableStatus: 'ACTIVE' } },
    DescribeTimeToLive: { TimeToLiveDescription: { TimeToLiveStatus: 'ENABLED' } },
    DescribeContinuousBackups: toldRecovery('ENABLED'),
    GetQueueAttributes: { Attributes: { ApproximateNumberOfMessages: '0' } },
    GetMetricStatistics: { Datapoints: [] },
    DescribeActiveReceiptRuleSet: ACTIVE_RULE_SET('timepost-try'),
    'GET /v2/email/identities/in.try.example': IDENTITY,
    'GET /v2/email/account': ACCOUNT,
    'GET /v2/email/configuration-sets/timepost-try/event-destinations': { EventDestinations: [FEEDBACK] },
    'GET /v1/health': { status: 'ok', engineVersion: ENGINE_VERSION },
    'GET /v1/ready': READY,
    DescribeAlarms: { MetricAlarms: [], CompositeAlarms: [] },
  };
}

export function toldRecovery(status: string): Told {
  return {
    ContinuousBackupsDescription: {
      ContinuousBackupsStatus: 'ENABLED',
      PointInTimeRecoveryDescription: { PointInTimeRecoveryStatus: status },
    },
  };
}

/** Messages of the queues whose names end so; the others are empty. */
export function toldDepth(end: string, count: number): Told {
  return ({ QueueUrl }) => ({
    Attributes: { ApproximateNumberOfMessages: String(String(QueueUrl).endsWith(end) ? count : 0) },
  });
}

/** Figures of a metric, the newest last, and told out of order as CloudWatch does. */
export function toldAges(...seconds: readonly number[]): Told {
  const Datapoints = seconds.map((Maximum, minute) => ({ Maximum, Timestamp: 1_795_600_000 + minute * 60 }));
  return { Datapoints: Datapoints.toReversed() };
}
