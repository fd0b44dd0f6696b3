// api answers people and agents. It verifies tokens itself: no gateway authoriser knows API tokens.
import { Stack } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import type { ApiEnv } from '../../shared/contracts/env.ts';
import { grantItems, grantTables, MEMBER_ACCESS, SECRET_ACCESS, UNWRAPS_WORKSPACE_KEYS } from '../access.ts';
import type { EdgeSecrets } from '../constructs/edge-secrets.ts';
import type { ExportBucket } from '../constructs/export-bucket.ts';
import type { WatchedFunction } from '../constructs/watched-function.ts';
import { makeFunction, type Place, WHOLE_CPU_MB } from './make-function.ts';

/** Where mail comes in, and released mails go. */
export interface Inlet {
  readonly address: string;
  readonly queueUrl: string;
  readonly queueArn: string;
  readonly keyArn: string;
}

/** What it hands work on to. */
export interface Beside {
  readonly inlet: Inlet;
  readonly exports: Pick<Inlet, 'queueUrl' | 'queueArn'>;
  readonly bucket: ExportBucket;
}

/** Whose tokens are taken. */
export interface TokenIssuer {
  readonly issuer: string;
  readonly audience: string;
  readonly jwksUrl: string;
}

/** With `edge`, it answers nothing that does not show one of these secrets. */
export function addApi(
  scope: Construct,
  place: Place,
  issuer: TokenIssuer,
  { inlet, exports, bucket }: Beside,
  edge?: EdgeSecrets,
): WatchedFunction<ApiEnv> {
  const { stage, state } = place;
  const { directory, ledger, mail, audit, keys } = state.tables;
  const api = makeFunction<ApiEnv>(scope, place, {
    name: 'api',
    environment: {
      DIRECTORY_TABLE: directory.tableName,
      DIRECTORY_KEY_ID: state.directoryKey.keyArn,
      LEDGER_TABLE: ledger.tableName,
      MAIL_TABLE: mail.tableName,
      AUDIT_TABLE: audit.tableName,
      INBOUND_ADDRESS: inlet.address,
      INLET_QUEUE_URL: inlet.queueUrl,
      EXPORT_QUEUE_URL: exports.queueUrl,
      EXPORT_BUCKET: bucket.bucket.bucketName,
      RETENTION_DAYS: JSON.stringify(stage.retentionDays),
      CALL_LIMITS: JSON.stringify(stage.callLimits),
      KEYS_TABLE: keys.tableName,
      WRAPPING_KEY_ID: state.wrappingKey.keyArn,
      OIDC_ISSUER: issuer.issuer,
      OIDC_AUDIENCE: issuer.audience,
      OIDC_JWKS_URL: issuer.jwksUrl,
      ...(edge !== undefined && { EDGE_SECRET_IDS: edge.ids }),
    },
    impact: 'Timesheets do not open: managers, members and agents get errors. Mail is read all the same.',
    page: 'api-is-down',
    memoryMb: WHOLE_CPU_MB,
    timeoutSeconds: 29, // API Gateway gives up at 30
    expectedConcurrency: 100,
  });
  grantTables(api, 'api', state);
  for (const access of [...SECRET_ACCESS, ...MEMBER_ACCESS]) grantItems(api, access, state);
  api.allow(['kms:GenerateMac', 'kms:DescribeKey'], [state.directoryKey.keyArn]);
  api.allow(['kms:DescribeKey'], [state.wrappingKey.keyArn]);
  api.allow(['kms:Decrypt'], [state.wrappingKey.keyArn], UNWRAPS_WORKSPACE_KEYS);
  // By its own policy alone: a key whose policy names it would make a circle of the stacks.
  api.allow(['sqs:SendMessage'], [inlet.queueArn, exports.queueArn]);
  api.allow(['kms:GenerateDataKey', 'kms:Decrypt'], [inlet.keyArn], {
    StringEquals: { 'kms:ViaService': `sqs.${Stack.of(scope).region}.amazonaws.com` },
  });
  bucket.grantShow(api);
  edge?.letRead(api);
  return api;
}
