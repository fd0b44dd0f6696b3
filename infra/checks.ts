// What a synthesised stage is held to: the AwsSolutions rules of cdk-nag, with a reason for everything that they find and we
// keep. A finding without its reason here fails the synthesis; a reason without its finding fails a test.
import { type App, Stack, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import type { IConstruct } from 'constructs';

/** Calls that know no resource to be limited to; each statement with a star resource holds nothing but these. */
export const STAR_RESOURCES: Readonly<Record<string, string>> = {
  'xray:PutTraceSegments': 'X-Ray has no resource for traces (service authorization reference, AWS X-Ray)',
  'xray:PutTelemetryRecords': 'the same',
  'dynamodb:ListStreams': 'it lists streams of the account; Lambda asks for it before it reads one',
  'ses:DescribeActiveReceiptRuleSet':
    'SES has no resource for it (service authorization reference, Amazon SES)',
  'ses:SetActiveReceiptRuleSet': 'the same',
};

/** Logical id of the bucket of mails: cdk-nag names resources so. */
const RAW_BUCKET = 'InboxRawMailBucketA1A733E8';
const EXPORT_BUCKET = 'ExportsBucket54D5CE64';

export interface Accepted {
  /** End of the path of the constructs that it is said of, without the stack's name. */
  readonly at: RegExp;
  /** The rule, with its finding where it has several; `<region>` and `<account>` are the stage's. */
  readonly rule: string;
  readonly reason: string;
}

/** What the rules find, and why it stays. */
export const ACCEPTED: readonly Accepted[] = [
  {
    at: /\/Role\/DefaultPolicy\/Resource$/,
    rule: 'AwsSolutions-IAM5[Resource::*]',
    reason:
      'only for calls that know no resource: STAR_RESOURCES names each with its reason, and a test holds every policy to it',
  },
  {
    at: /\/ParseFunction\/Role\/DefaultPolicy\/Resource$/,
    rule: `AwsSolutions-IAM5[Resource::<${RAW_BUCKET}.Arn>/raw/*]`,
    reason: 'every raw mail, and nothing else of the bucket: their names are made by SES',
  },
  {
    at: /\/SweepFunction\/Role\/DefaultPolicy\/Resource$/,
    rule: `AwsSolutions-IAM5[Resource::<${RAW_BUCKET}.Arn>/raw/*]`,
    reason:
      'which raw mails are under a legal hold is known when they are; S3 knows no right to copy but the one to read',
  },
  {
    at: /\/SweepFunction\/Role\/DefaultPolicy\/Resource$/,
    rule: `AwsSolutions-IAM5[Resource::<${RAW_BUCKET}.Arn>/held/*]`,
    reason: 'their copies, and nothing else of the bucket: they are named for their message',
  },
  {
    at: /\/(?:Parse|Triage|Park)Function\/Role\/DefaultPolicy\/Resource$/,
    rule: `AwsSolutions-IAM5[Resource::<${RAW_BUCKET}.Arn>/parsed/*]`,
    reason: 'every parsed mail, and nothing else of the bucket: they are named for their message',
  },
  {
    at: /\/(?:Export|Api)Function\/Role\/DefaultPolicy\/Resource$/,
    rule: `AwsSolutions-IAM5[Resource::<${EXPORT_BUCKET}.Arn>/exports/*]`,
    reason: 'every export, whosever it is: they are named for their workspace and by chance',
  },
  {
    at: /\/(?:Export|Api)Function\/Role\/DefaultPolicy\/Resource$/,
    rule: `AwsSolutions-IAM5[Resource::<${EXPORT_BUCKET}.Arn>/tails/*]`,
    reason: 'what a run leaves to the next: they are named for their export',
  },
  {
    at: /\/Exports\/Bucket\/Resource$/,
    rule: 'AwsSolutions-S1',
    reason:
      'the audit trail says who asked for an export and who was given a link to it; an access log would keep addresses beside that. Data events of CloudTrail can be switched on by the account',
  },
  {
    at: /\/SchedulerRoleForTarget-\w+\/DefaultPolicy\/Resource$/,
    rule: 'AwsSolutions-IAM5[Resource::<SweepFunctionAD2133BD.Arn>:*]',
    reason: 'versions of this one function; CDK writes it so for every target of a schedule',
  },
  {
    at: /\/ReplyFunction\/Role\/DefaultPolicy\/Resource$/,
    rule: 'AwsSolutions-IAM5[Resource::arn:aws:ses:<region>:<account>:identity/*]',
    reason:
      "SES asks for the right to the recipient's identity too, where that is one of the account; ses:FromAddress limits the sender to our one address",
  },
  {
    at: /\/Inbox\/RawMail\/Bucket\/Resource$/,
    rule: 'AwsSolutions-S1',
    reason:
      'three functions read it and SES writes it, each by a policy of its own; an access log would be one more store of who wrote when. Data events of CloudTrail can be switched on by the account',
  },
  {
    at: /\/Backups\/Kept\/Role\/Resource$/,
    rule: 'AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AWSBackupServiceRolePolicyForBackup]',
    reason:
      "AWS Backup's own policy changes with the service; a copy of ours would fall behind and fail backups",
  },
  {
    at: /\/Api\/(?:DefaultRoute|[A-Z]+--.*)\/Resource$/,
    rule: 'AwsSolutions-APIG4',
    reason:
      'the function verifies every token itself, because no gateway authoriser knows API tokens (docs/decisions/0010)',
  },
  {
    at: /\/SignIn\/Pool\/Resource$/,
    rule: 'AwsSolutions-COG8',
    reason:
      'the plus tier is priced by user and adds risk scoring; a stage that wants it brings its own issuer',
  },
  {
    at: /\/SignIn\/Pool\/Resource$/,
    rule: 'AwsSolutions-COG2',
    reason: 'a second factor is offered; who must have one is for the workspace to say',
  },
];

/** The same of what is there where a stage has a firewall. */
export const ACCEPTED_AT_EDGE: readonly Accepted[] = [
  {
    at: /\/EdgeSecrets\/Round\d+\/Resource$/,
    rule: 'AwsSolutions-SMG4',
    reason:
      'Secrets Manager cannot hand a new value to CloudFront: it changes by a deploy with a new round (docs/decisions/0012)',
  },
  {
    at: /\/Edge\/Distribution\/Resource$/,
    rule: 'AwsSolutions-CFR3',
    reason:
      "CloudFront's log holds addresses and whole paths; the API's own log says the same without who asked",
  },
  {
    at: /\/Edge\/Distribution\/Resource$/,
    rule: 'AwsSolutions-CFR4',
    reason:
      "CloudFront's own name cannot ask for more than TLS 1.0 and takes what the caller does best; a name of the stage's own asks for TLS 1.2 (docs/decisions/0012)",
  },
  {
    at: /\/Edge\/Distribution\/Resource$/,
    rule: 'AwsSolutions-CFR1',
    reason: 'members travel; who may ask is decided by their token, not by their country',
  },
];

/** Says so at each construct; call it when all stacks are there. */
export function addChecks(app: App): void {
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  for (const construct of app.node.findAll()) acknowledge(construct);
}

function acknowledge(construct: IConstruct): void {
  for (const { at, rule, reason } of [...ACCEPTED, ...ACCEPTED_AT_EDGE]) {
    if (at.test(construct.node.path))
      Validations.of(construct).acknowledge({ id: `AwsSolutions::${ofStage(rule, construct)}`, reason });
  }
}

function ofStage(rule: string, construct: IConstruct): string {
  const { region, account } = Stack.of(construct);
  return rule.replace('<region>', region).replace('<account>', account);
}
