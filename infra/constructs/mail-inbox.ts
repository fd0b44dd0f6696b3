// Where mail comes in: SES takes it over TLS, scans it, lays it into the bucket, and tells the topic. SES may do this for our
// one rule and for nothing else.
import { Stack } from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import type * as kms from 'aws-cdk-lib/aws-kms';
import type * as s3 from 'aws-cdk-lib/aws-s3';
import * as ses from 'aws-cdk-lib/aws-ses';
import * as sns from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import { HELD_PREFIX, PARSED_PREFIX, RAW_PREFIX } from '../../shared/contracts/mail-objects.ts';
import { InboundDomain } from './inbound-domain.ts';
import { denyPeople } from './people-denied.ts';
import { RawMailBucket } from './raw-mail-bucket.ts';
import type { WatchedFunction } from './watched-function.ts';

export interface MailInboxProps {
  readonly stageName: string;

  /** Mail to any address of this domain is taken, of its sub-domains none. */
  readonly inboundDomain: string;

  readonly retention: { readonly rawMailDays: number; readonly parsedMailDays: number };

  /** Encrypts bucket and topic. */
  readonly encryptionKey: kms.Key;
}

export class MailInbox extends Construct {
  readonly bucket: s3.Bucket;
  readonly topic: sns.Topic;
  readonly topicName: string;
  readonly domain: InboundDomain;
  readonly ruleSetName: string;
  readonly inboundAddress: string;
  private readonly ruleName: string;
  private readonly key: kms.Key;

  constructor(scope: Construct, id: string, props: MailInboxProps) {
    super(scope, id);
    const { stageName, inboundDomain, encryptionKey, retention } = props;
    this.key = encryptionKey;
    this.inboundAddress = `time@${inboundDomain}`;
    // Said, not made up by CloudFormation: policies name the rule before it is there, without a circle.
    this.ruleSetName = `timepost-${stageName}`;
    this.ruleName = `timepost-${stageName}-inbox`;
    this.domain = new InboundDomain(this, 'Domain', { stageName, domain: inboundDomain });
    this.bucket = new RawMailBucket(this, 'RawMail', { encryptionKey, ...retention }).bucket;
    this.topicName = `timepost-${stageName}-mail-received`;
    this.topic = new sns.Topic(this, 'Topic', {
      topicName: this.topicName,
      masterKey: encryptionKey,
      enforceSSL: true,
    });
    this.letSesIn();
    this.addRule(inboundDomain);
  }

  /** Lets it read parsed mails that were too large for their queue. */
  grantReadParsed<Env extends object>(fn: WatchedFunction<Env>): void {
    this.grantTellMissing(fn);
    fn.allow(['s3:GetObject'], [this.bucket.arnForObjects(`${PARSED_PREFIX}*`)]);
    fn.allow(['kms:Decrypt'], [this.key.keyArn]);
  }

  /** Lets it read raw mails and lay parsed ones beside them. */
  grantParse<Env extends object>(fn: WatchedFunction<Env>): void {
    this.grantTellMissing(fn);
    fn.allow(['s3:GetObject'], [this.bucket.arnForObjects(`${RAW_PREFIX}*`)]);
    fn.allow(['s3:PutObject'], [this.bucket.arnForObjects(`${PARSED_PREFIX}*`)]);
    fn.allow(['kms:Decrypt', 'kms:GenerateDataKey'], [this.key.keyArn]);
  }

  /** Lets it see which raw mails there are, and open none. */
  grantListRaw<Env extends object>(fn: WatchedFunction<Env>): void {
    fn.allow(['s3:ListBucket'], [this.bucket.bucketArn], { StringEquals: { 's3:prefix': RAW_PREFIX } });
  }

  /** Lets it copy raw mails to where those under a legal hold stay: S3 knows no right to copy but the one to read. */
  grantKeepRaw<Env extends object>(fn: WatchedFunction<Env>): void {
    this.grantTellMissing(fn);
    const held = this.bucket.arnForObjects(`${HELD_PREFIX}*`);
    fn.allow(['s3:GetObject'], [this.bucket.arnForObjects(`${RAW_PREFIX}*`), held]);
    fn.allow(['s3:PutObject'], [held]);
    fn.allow(['kms:Decrypt', 'kms:GenerateDataKey'], [this.key.keyArn], {
      StringEquals: { 'kms:ViaService': `s3.${Stack.of(this).region}.amazonaws.com` },
    });
  }

  /** Without it an object that is gone looks like one that is denied (S3 API reference, GetObject, "Permissions"). */
  private grantTellMissing<Env extends object>(fn: WatchedFunction<Env>): void {
    fn.allow(['s3:ListBucket'], [this.bucket.bucketArn]);
  }

  /** Amazon SES developer guide, "Giving permissions to Amazon SES for email receiving". */
  private letSesIn(): void {
    const account = Stack.of(this).account;
    const rule = Stack.of(this).formatArn({
      service: 'ses',
      resource: 'receipt-rule-set',
      resourceName: `${this.ruleSetName}:receipt-rule/${this.ruleName}`,
    });
    const forOurRule = {
      StringEquals: { 'aws:SourceAccount': account },
      ArnEquals: { 'aws:SourceArn': rule },
    };
    const ses = (conditions: object) => new iam.ServicePrincipal('ses.amazonaws.com', { conditions });
    this.bucket.addToResourcePolicy(
      new iam.PolicyStatement({
        sid: 'SesLaysMailHere',
        principals: [ses(forOurRule)],
        actions: ['s3:PutObject'],
        resources: [this.bucket.arnForObjects(`${RAW_PREFIX}*`)],
      }),
    );
    this.topic.addToResourcePolicy(
      new iam.PolicyStatement({
        sid: 'SesTellsOfMail',
        principals: [ses(forOurRule)],
        actions: ['sns:Publish'],
        resources: [this.topic.topicArn],
      }),
    );
    this.letNobodyElseIn();
    this.key.grant(
      ses({ StringEquals: { 'aws:SourceAccount': account } }),
      'kms:Decrypt',
      'kms:GenerateDataKey*',
    );
  }

  /** A raw mail and its notice prove a sender: no person or program of the account may make them up. */
  private letNobodyElseIn(): void {
    this.bucket.addToResourcePolicy(
      denyPeople('NobodyElseLaysMailHere', 's3:PutObject', this.bucket.arnForObjects(`${RAW_PREFIX}*`)),
    );
    this.topic.addToResourcePolicy(denyPeople('NobodyElseTellsOfMail', 'sns:Publish', this.topic.topicArn));
  }

  private addRule(recipient: string): void {
    const ruleSet = new ses.CfnReceiptRuleSet(this, 'RuleSet', { ruleSetName: this.ruleSetName });
    const rule = new ses.CfnReceiptRule(this, 'Rule', {
      ruleSetName: this.ruleSetName,
      rule: {
        name: this.ruleName,
        enabled: true,
        recipients: [recipient],
        tlsPolicy: 'Require',
        scanEnabled: true,
        actions: [
          {
            s3Action: {
              bucketName: this.bucket.bucketName,
              objectKeyPrefix: RAW_PREFIX,
              topicArn: this.topic.topicArn, // told by the S3 action itself: the object is there before the notice
            },
          },
        ],
      },
    });
    // SES tries bucket and topic when the rule is made: both must let it in by then.
    rule.node.addDependency(ruleSet, this.bucket, this.topic);
  }
}
