// Where SES lays raw mail, and parse what is too large for a queue. It outlives every deploy and every stack.
import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import type * as kms from 'aws-cdk-lib/aws-kms';
import * as s3 from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { HELD_DAYS, HELD_PREFIX, PARSED_PREFIX, RAW_PREFIX } from '../../shared/contracts/mail-objects.ts';

export interface RawMailBucketProps {
  readonly encryptionKey: kms.IKey;
  readonly rawMailDays: number;
  readonly parsedMailDays: number;
}

export class RawMailBucket extends Construct {
  readonly bucket: s3.Bucket;

  constructor(
    scope: Construct,
    id: string,
    { encryptionKey, rawMailDays, parsedMailDays }: RawMailBucketProps,
  ) {
    super(scope, id);
    // Not versioned: nobody writes an object twice, and an older version would outlive the days that mail is kept.
    this.bucket = new s3.Bucket(this, 'Bucket', {
      encryption: s3.BucketEncryption.KMS,
      encryptionKey,
      bucketKeyEnabled: true, // one call of KMS for many objects, not one for each
      blockPublicAccess: s3.BlockPublicAccess.BLOCK_ALL,
      objectOwnership: s3.ObjectOwnership.BUCKET_OWNER_ENFORCED,
      enforceSSL: true,
      minimumTLSVersion: 1.2,
      removalPolicy: RemovalPolicy.RETAIN, // also in dev: a bucket with mail in it cannot be deleted by a stack
      lifecycleRules: [
        { id: 'RawMail', prefix: RAW_PREFIX, expiration: Duration.days(rawMailDays) },
        { id: 'ParsedMail', prefix: PARSED_PREFIX, expiration: Duration.days(parsedMailDays) },
        { id: 'HeldMail', prefix: HELD_PREFIX, expiration: Duration.days(HELD_DAYS) },
        { id: 'Unfinished', abortIncompleteMultipartUploadAfter: Duration.days(1) },
      ],
    });
  }
}
