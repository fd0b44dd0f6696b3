// Where exports lie that are made beside the answer, for days, under a key of their own: what is in them is not sealed as in the tables.
import { Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import type * as kms from 'aws-cdk-lib/aws-kms';
import * as s3 from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { EXPORT_PREFIX, TAIL_PREFIX } from '../../shared/contracts/export-objects.ts';
import type { AlarmBook } from './alarm-book.ts';
import type { WatchedFunction } from './watched-function.ts';
import { WatchedKey } from './watched-key.ts';

export interface ExportBucketProps {
  readonly days: number;
  readonly alarms: AlarmBook;
}

export class ExportBucket extends Construct {
  readonly bucket: s3.Bucket;
  readonly key: kms.Key;

  constructor(scope: Construct, id: string, { days, alarms }: ExportBucketProps) {
    super(scope, id);
    this.key = new WatchedKey(this, 'ExportKey', {
      name: 'exports',
      description: 'Encrypts exports that are made beside the answer',
      impact: 'Large exports can be neither made nor fetched; everything that they tell of is where it was.',
      removalPolicy: RemovalPolicy.DESTROY, // nothing is under it that lives longer than days
      alarms,
    }).key;
    // Not versioned: what is deleted is gone.
    this.bucket = new s3.Bucket(this, 'Bucket', {
      encryption: s3.BucketEncryption.KMS,
      encryptionKey: this.key,
      bucketKeyEnabled: true,
      blockPublicAccess: s3.BlockPublicAccess.BLOCK_ALL,
      objectOwnership: s3.ObjectOwnership.BUCKET_OWNER_ENFORCED,
      enforceSSL: true,
      minimumTLSVersion: 1.2,
      removalPolicy: RemovalPolicy.RETAIN, // a bucket with files in it cannot be deleted by a stack
      lifecycleRules: [
        { id: 'Exports', prefix: EXPORT_PREFIX, expiration: Duration.days(days) },
        { id: 'Tails', prefix: TAIL_PREFIX, expiration: Duration.days(1) },
        { id: 'Unfinished', abortIncompleteMultipartUploadAfter: Duration.days(1) },
      ],
    });
  }

  /** Lets it lay files down, and take back what it laid down for itself. */
  grantMake<Env extends object>(fn: WatchedFunction<Env>): void {
    const files = this.bucket.arnForObjects(`${EXPORT_PREFIX}*`);
    const tails = this.bucket.arnForObjects(`${TAIL_PREFIX}*`);
    fn.allow(['s3:PutObject', 's3:GetObject', 's3:AbortMultipartUpload'], [files]);
    fn.allow(['s3:PutObject', 's3:GetObject', 's3:DeleteObject'], [tails]);
    // What S3 asks for of who lays down parts (Amazon S3 user guide, "Uploading and copying objects using multipart upload").
    this.letUse(fn, 'kms:Decrypt', 'kms:GenerateDataKey');
  }

  /** Lets it hand out links, which can do no more than it may itself, and delete. */
  grantShow<Env extends object>(fn: WatchedFunction<Env>): void {
    const files = this.bucket.arnForObjects(`${EXPORT_PREFIX}*`);
    fn.allow(['s3:GetObject', 's3:DeleteObject', 's3:AbortMultipartUpload'], [files]);
    fn.allow(['s3:DeleteObject'], [this.bucket.arnForObjects(`${TAIL_PREFIX}*`)]);
    this.letUse(fn, 'kms:Decrypt');
  }

  private letUse<Env extends object>(fn: WatchedFunction<Env>, ...calls: readonly string[]): void {
    fn.allow(calls, [this.key.keyArn], {
      StringEquals: { 'kms:ViaService': `s3.${Stack.of(this).region}.amazonaws.com` },
    });
  }
}
