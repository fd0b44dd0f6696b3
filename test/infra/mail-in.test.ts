// Where mail comes in: over TLS, scanned, into a bucket that stays, told to a topic; by our one rule and by nobody else.
import { describe, expect, test } from '@jest/globals';
import { Match } from 'aws-cdk-lib/assertions';
import { resourcesOf, synthesise } from './synthesised.ts';

const stage = synthesise({ retentionDays: { rawMail: 45 } });
const { mail } = stage.templates;
const OUR_RULE = {
  StringEquals: { 'aws:SourceAccount': '123456789012' },
  ArnEquals: {
    'aws:SourceArn':
      'arn:aws:ses:eu-west-1:123456789012:receipt-rule-set/timepost-test:receipt-rule/timepost-test-inbox',
  },
};
const SES = { Service: 'ses.amazonaws.com' };

test('mail to the domain is taken over TLS only, scanned, kept under raw/ and told to the topic', () => {
  mail.hasResourceProperties('AWS::SES::ReceiptRule', {
    RuleSetName: 'timepost-test',
    Rule: {
      Name: 'timepost-test-inbox',
      Enabled: true,
      Recipients: ['in.example.com'],
      TlsPolicy: 'Require',
      ScanEnabled: true,
      Actions: [
        {
          S3Action: {
            BucketName: { Ref: 'InboxRawMailBucketA1A733E8' },
            ObjectKeyPrefix: 'raw/',
            TopicArn: Match.anyValue(),
          },
        },
      ],
    },
  });
});

test('the rule is made after everything that it needs', () => {
  const [rule] = Object.values(mail.findResources('AWS::SES::ReceiptRule'));
  const needs = rule?.DependsOn as readonly string[];
  for (const part of ['RuleSet', 'RawMailBucketPolicy', 'TopicPolicy'])
    expect([part, needs.some((need) => need.includes(part))]).toEqual([part, true]);
});

describe('the bucket', () => {
  test('is encrypted by the key of mail, open to nobody, and stays when its stack goes, in dev too', () => {
    for (const { templates } of [stage, synthesise({ isDev: true })]) {
      templates.mail.hasResource('AWS::S3::Bucket', {
        DeletionPolicy: 'Retain',
        UpdateReplacePolicy: 'Retain',
        Properties: Match.objectLike({
          BucketEncryption: {
            ServerSideEncryptionConfiguration: [
              {
                BucketKeyEnabled: true,
                ServerSideEncryptionByDefault: { SSEAlgorithm: 'aws:kms', KMSMasterKeyID: Match.anyValue() },
              },
            ],
          },
          PublicAccessBlockConfiguration: {
            BlockPublicAcls: true,
            BlockPublicPolicy: true,
            IgnorePublicAcls: true,
            RestrictPublicBuckets: true,
          },
          OwnershipControls: { Rules: [{ ObjectOwnership: 'BucketOwnerEnforced' }] },
        }),
      });
    }
  });

  test("forgets mail after the stage's own days, and keeps no older versions of it", () => {
    mail.hasResourceProperties('AWS::S3::Bucket', {
      VersioningConfiguration: Match.absent(),
      LifecycleConfiguration: {
        Rules: [
          Match.objectLike({ Prefix: 'raw/', ExpirationInDays: 45, Status: 'Enabled' }),
          Match.objectLike({ Prefix: 'parsed/', ExpirationInDays: 30, Status: 'Enabled' }),
          Match.objectLike({ Prefix: 'held/', ExpirationInDays: 60, Status: 'Enabled' }),
          Match.objectLike({ AbortIncompleteMultipartUpload: { DaysAfterInitiation: 1 } }),
        ],
      },
    });
  });

  test('takes nothing without TLS, and mail from SES for our rule alone', () => {
    const [policy] = resourcesOf(stage, 'AWS::S3::BucketPolicy');
    const statements = policy?.Properties.PolicyDocument.Statement as readonly Record<string, unknown>[];
    expect(statements).toContainEqual(
      expect.objectContaining({
        Effect: 'Deny',
        Action: 's3:*',
        Condition: { Bool: { 'aws:SecureTransport': 'false' } },
      }),
    );
    const allowed = statements.filter(({ Effect }) => Effect === 'Allow');
    expect(allowed).toEqual([
      expect.objectContaining({ Action: 's3:PutObject', Principal: SES, Condition: OUR_RULE }),
    ]);
    expect(JSON.stringify(allowed[0]?.['Resource'])).toContain('/raw/*');
  });
});

test('the topic is encrypted by the key of mail and hears SES for our rule alone', () => {
  mail.hasResourceProperties('AWS::SNS::Topic', { KmsMasterKeyId: Match.anyValue() });
  const [policy] = resourcesOf(stage, 'AWS::SNS::TopicPolicy').filter(({ stack }) => stack === 'mail');
  const allowed = policy?.Properties.PolicyDocument.Statement.filter(
    ({ Effect }: { Effect: string }) => Effect === 'Allow',
  );
  expect(allowed).toEqual([
    expect.objectContaining({ Action: 'sns:Publish', Principal: SES, Condition: OUR_RULE }),
  ]);
});

test('no person or program of the account may lay a mail or tell of one: both prove a sender', () => {
  const byPeople = { Bool: { 'aws:PrincipalIsAWSService': 'false' } };
  const denied = ['AWS::S3::BucketPolicy', 'AWS::SNS::TopicPolicy']
    .flatMap((type) => resourcesOf(stage, type).filter(({ stack }) => stack === 'mail'))
    .flatMap(({ Properties }) => Properties.PolicyDocument.Statement)
    .filter(
      ({ Effect, Condition }) =>
        Effect === 'Deny' && Condition.Bool?.['aws:PrincipalIsAWSService'] !== undefined,
    );

  expect(denied.map(({ Action, Principal, Condition }) => [Action, Principal, Condition])).toEqual([
    ['s3:PutObject', { AWS: '*' }, byPeople],
    ['sns:Publish', { AWS: '*' }, byPeople],
    ['sns:Publish', { AWS: '*' }, byPeople],
  ]);
});

test('SES of this account may use the key of mail, and SNS for our topic', () => {
  const uses = { Action: ['kms:Decrypt', 'kms:GenerateDataKey*'], Effect: 'Allow' };
  mail.hasResourceProperties('AWS::KMS::Key', {
    KeyPolicy: {
      Statement: Match.arrayWith([
        Match.objectLike({
          ...uses,
          Principal: SES,
          Condition: { StringEquals: { 'aws:SourceAccount': '123456789012' } },
        }),
        // It puts the notice into a queue that this key encrypts.
        Match.objectLike({
          Action: ['kms:Decrypt', 'kms:GenerateDataKey'],
          Principal: { Service: 'sns.amazonaws.com' },
          Condition: {
            ArnEquals: { 'aws:SourceArn': 'arn:aws:sns:eu-west-1:123456789012:timepost-test-mail-received' },
          },
        }),
      ]),
    },
  });
});

test('what is sent is signed with 2048 bits, goes over TLS, and comes back to a domain of ours', () => {
  mail.hasResourceProperties('AWS::SES::EmailIdentity', {
    EmailIdentity: 'in.example.com',
    DkimSigningAttributes: { NextSigningKeyLength: 'RSA_2048_BIT' },
    MailFromAttributes: { MailFromDomain: 'bounce.in.example.com' },
  });
  mail.hasResourceProperties('AWS::SES::ConfigurationSet', {
    DeliveryOptions: { TlsPolicy: 'REQUIRE' },
    ReputationOptions: { ReputationMetricsEnabled: true },
    SuppressionOptions: { SuppressedReasons: [] }, // ours is the one list
  });
});

test('what SES tells of what was sent goes to the feedback queue, and SES tells it for our configuration set alone', () => {
  const [topic] = resourcesOf(stage, 'AWS::SNS::Topic').filter(
    ({ Properties }) => Properties.TopicName === 'timepost-test-mail-feedback',
  );
  const [queue] = resourcesOf(stage, 'AWS::SQS::Queue').filter(
    ({ Properties }) => Properties.QueueName === 'timepost-test-feedback',
  );
  const topicArn = { Ref: topic?.id };

  mail.hasResourceProperties('AWS::SES::ConfigurationSetEventDestination', {
    ConfigurationSetName: { Ref: 'InboxDomainConfigurationSet50F94A8E' },
    EventDestination: {
      Enabled: true,
      MatchingEventTypes: ['send', 'bounce', 'complaint'],
      SnsDestination: { TopicARN: topicArn },
    },
  });
  expect(topic?.Properties.KmsMasterKeyId).toBeDefined();
  mail.hasResourceProperties('AWS::SNS::Subscription', {
    TopicArn: topicArn,
    Protocol: 'sqs',
    RawMessageDelivery: true,
    Endpoint: { 'Fn::GetAtt': [queue?.id, 'Arn'] },
  });
  const policies = resourcesOf(stage, 'AWS::SNS::TopicPolicy').filter(({ Properties }) =>
    JSON.stringify(Properties.Topics).includes(String(topic?.id)),
  );
  const allowed = policies
    .flatMap(({ Properties }) => Properties.PolicyDocument.Statement)
    .filter(({ Effect }) => Effect === 'Allow');
  expect(allowed).toHaveLength(1);
  expect(allowed[0]).toMatchObject({ Action: 'sns:Publish', Principal: SES });
  const said = JSON.stringify(allowed[0].Condition);
  expect(said).toContain('configuration-set/');
  expect(said).toContain('InboxDomainConfigurationSet50F94A8E');
  expect(said).toContain('"AWS:SourceAccount":"123456789012"');
});

test('the records that DNS needs are an output, one a line', () => {
  const { Value } = mail.findOutputs('DnsRecords')['DnsRecords'] ?? {};
  const text = (Value['Fn::Join'][1] as readonly unknown[])
    .map((part) => (typeof part === 'string' ? part : 'TOKEN'))
    .join('');

  expect(text.split('\n')).toEqual([
    'in.example.com MX 10 inbound-smtp.eu-west-1.amazonaws.com',
    'in.example.com TXT "v=spf1 include:amazonses.com -all"',
    'TOKEN CNAME TOKEN',
    'TOKEN CNAME TOKEN',
    'TOKEN CNAME TOKEN',
    '_dmarc.in.example.com TXT "v=DMARC1; p=quarantine; adkim=s; aspf=r"',
    'bounce.in.example.com MX 10 feedback-smtp.eu-west-1.amazonses.com',
    'bounce.in.example.com TXT "v=spf1 include:amazonses.com -all"',
  ]);
});

test.each([
  [true, 'yes'],
  [false, 'no'],
])('another rule set is displaced only when the stage says so: %s', (takeOverRuleSet, takeOver) => {
  synthesise({ takeOverRuleSet }).templates.mail.hasResourceProperties('Custom::ActiveReceiptRuleSet', {
    ruleSetName: 'timepost-test',
    takeOver,
    ServiceTimeout: '300',
  });
});

test('whoever asks SES is itself asked again once, and only while CloudFormation still waits for an answer', () => {
  mail.hasResourceProperties('AWS::Lambda::EventInvokeConfig', {
    FunctionName: { Ref: Match.stringLikeRegexp('^ActiveRuleSetFunction') },
    MaximumRetryAttempts: 1,
    MaximumEventAgeInSeconds: 180,
  });
  const [active] = Object.values(mail.findResources('Custom::ActiveReceiptRuleSet'));
  expect(active?.DependsOn).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^ActiveRuleSetFunctionEventInvokeConfig/),
      expect.stringMatching(/^ActiveRuleSetFunctionRoleDefaultPolicy/),
    ]),
  );
});

test('the rule set becomes active only when mail has where to lie', () => {
  const [active] = Object.values(mail.findResources('Custom::ActiveReceiptRuleSet'));
  const needs = active?.DependsOn as readonly string[];
  for (const part of ['InboxRule', 'InletQueue', 'InboxTopicPolicy'])
    expect([part, needs.some((need) => need.startsWith(part))]).toEqual([part, true]);
});
