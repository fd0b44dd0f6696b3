// Outputs of a stage called `try`, as its four stacks say them, for tests that ask a loopback AWS.
import type { StageOutputs } from '../../../local/stage/stage-outputs.ts';
import { type Told, toNoStackXml, toStackXml } from './told-aws.ts';

export const STAGE = 'try';
export const FEEDBACK_TOPIC_ARN = 'arn:aws:sns:eu-west-1:111111111111:timepost-try-mail-feedback';

const key = (id: string) => `arn:aws:kms:eu-west-1:111111111111:key/${id}`;
const queue = (name: string) => `https://sqs.eu-west-1.amazonaws.com/111111111111/timepost-try-${name}`;

export function toldOutputs(apiUrl: string): StageOutputs {
  return {
    state: {
      DirectoryTable: 'try-directory',
      LedgerTable: 'try-ledger',
      MailTable: 'try-mail',
      AuditTable: 'try-audit',
      KeysTable: 'try-keys',
      TableKeyArn: key('tables'),
      WrappingKeyArn: key('wrapping'),
      DirectoryKeyArn: key('directory'),
      LogKeyArn: key('logs'),
      AlarmTopicArn: 'arn:aws:sns:eu-west-1:111111111111:alarms',
      AlarmKeyArn: key('alarms'),
    },
    mail: {
      InboundDomain: 'in.try.example',
      InboundAddress: 'time@in.try.example',
      RawBucket: 'raw',
      FeedbackTopicArn: FEEDBACK_TOPIC_ARN,
      MailTopicArn: 'arn:aws:sns:eu-west-1:111111111111:mail',
      MailKeyArn: key('mail'),
      RuleSetName: 'timepost-try',
      InletQueueUrl: queue('inlet'),
      InletDeadLettersUrl: queue('inlet-dead-letters'),
      InletParkedUrl: queue('inlet-parked'),
      TriageQueueUrl: queue('triage'),
      TriageDeadLettersUrl: queue('triage-dead-letters'),
      TriageParkedUrl: queue('triage-parked'),
      FeedbackQueueUrl: queue('feedback'),
      FeedbackDeadLettersUrl: queue('feedback-dead-letters'),
      FeedbackParkedUrl: queue('feedback-parked'),
      ExportQueueUrl: queue('export'),
      ExportDeadLettersUrl: queue('export-dead-letters'),
      ExportParkedUrl: queue('export-parked'),
      DnsRecords: 'in.try.example MX 10 inbound-smtp.eu-west-1.amazonaws.com',
    },
    api: {
      ApiUrl: apiUrl,
      ApiDomainTarget: 'none',
      ExportKeyArn: key('exports'),
      OidcIssuer: 'https://issuer.try.example',
      OidcAudience: 'try',
      UserPoolId: 'none',
    },
    watch: { DashboardName: 'timepost-try' },
  };
}

/** How DescribeStacks answers for these stacks; a stack that is not among them is not there. */
export function toldStacks(
  stacks: Readonly<Record<string, Readonly<Record<string, string>> | undefined>>,
): Told {
  return ({ StackName }) => {
    const name = String(StackName);
    const outputs = stacks[name.replace(`timepost-${STAGE}-`, '')];
    return outputs === undefined ? toNoStackXml(name) : toStackXml(name, outputs);
  };
}
