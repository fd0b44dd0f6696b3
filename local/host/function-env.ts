// The environment of each function, as infra gives it on AWS: the contract's variables and what Lambda sets itself.
import type { z } from 'zod';
import type {
  ApiEnv,
  ExportEnv,
  FeedbackEnv,
  ParkEnv,
  ParseEnv,
  ReplyEnv,
  SweepEnv,
  TriageEnv,
} from '../../shared/contracts/env.ts';
import type { FallbackSettings } from '../../shared/contracts/fallback.ts';
import { INBOUND_ADDRESS, KEY_ALIASES, OIDC_AUDIENCE, OIDC_ISSUER, REGION, TABLE_NAMES } from '../layout.ts';
import type { Env } from '../run/child-env.ts';
import type { RunFile } from '../run/run-file.ts';

/** Whatever answers on this machine: there it has no price, and a budget that does not run out in a day of trying. */
const FALLBACK: FallbackSettings = {
  modelId: 'local.converse',
  region: REGION,
  monthlyBudgetUsd: 5,
  usdPerMillionTokens: { input: 0.1, output: 0.4 },
};

/** Each variable as text, under the name that the function's schema has. */
type Variables<Schema> = { readonly [Name in keyof Schema]: string };

export interface FunctionVariables {
  readonly parse: Variables<z.infer<typeof ParseEnv>>;
  readonly triage: Variables<z.infer<typeof TriageEnv>>;
  readonly reply: Variables<z.infer<typeof ReplyEnv>>;
  readonly feedback: Variables<z.infer<typeof FeedbackEnv>>;
  readonly sweep: Variables<z.infer<typeof SweepEnv>>;
  readonly park: Variables<z.infer<typeof ParkEnv>>;
  readonly export: Variables<z.infer<typeof ExportEnv>>;
  readonly api: Variables<z.infer<typeof ApiEnv>>;
}
export type FunctionName = keyof FunctionVariables;

export function functionVariables({ resources, endpoints }: RunFile): FunctionVariables {
  const { queues, rawBucket: RAW_BUCKET } = resources;
  const exporting = { EXPORT_QUEUE_URL: queues.export.url, EXPORT_BUCKET: resources.exportBucket };
  const LEDGER_TABLE = TABLE_NAMES.ledger;
  const MAIL_TABLE = TABLE_NAMES.mail;
  const directory = { DIRECTORY_TABLE: TABLE_NAMES.directory, DIRECTORY_KEY_ID: KEY_ALIASES.directory };
  const keys = { KEYS_TABLE: TABLE_NAMES.keys, WRAPPING_KEY_ID: KEY_ALIASES.wrapping };
  const { DIRECTORY_KEY_ID } = directory;
  const sending = { DIRECTORY_KEY_ID, LEDGER_TABLE, MAIL_TABLE, RETENTION_DAYS: '{}' };
  const TRIAGE_QUEUE_URL = queues.triage.url;
  const TRIAGE_PARKED_QUEUE_URL = queues.triageParked.url;
  return {
    parse: { RAW_BUCKET, ...directory, INLET_QUEUE_URL: queues.inlet.url, TRIAGE_QUEUE_URL },
    triage: {
      RAW_BUCKET,
      ...directory,
      TRIAGE_QUEUE_URL,
      TRIAGE_PARKED_QUEUE_URL,
      LEDGER_TABLE,
      MAIL_TABLE,
      AUDIT_TABLE: TABLE_NAMES.audit,
      ...keys,
      RETENTION_DAYS: '{}',
      ...(endpoints['converse'] !== undefined && { FALLBACK: JSON.stringify(FALLBACK) }),
    },
    reply: { INBOUND_ADDRESS, ...sending, ...keys },
    feedback: { FEEDBACK_QUEUE_URL: queues.feedback.url, ...sending, AUDIT_TABLE: TABLE_NAMES.audit },
    sweep: { LEDGER_TABLE, MAIL_TABLE, AUDIT_TABLE: TABLE_NAMES.audit, RAW_BUCKET, RETENTION_DAYS: '{}' },
    park: {
      MAIL_TABLE,
      RAW_BUCKET,
      INLET_PARKED_QUEUE_URL: queues.inletParked.url,
      TRIAGE_PARKED_QUEUE_URL,
      FEEDBACK_PARKED_QUEUE_URL: queues.feedbackParked.url,
      EXPORT_PARKED_QUEUE_URL: queues.exportParked.url,
      RETENTION_DAYS: '{}',
    },
    export: { ...exporting, LEDGER_TABLE, AUDIT_TABLE: TABLE_NAMES.audit, ...keys, RETENTION_DAYS: '{}' },
    api: {
      INBOUND_ADDRESS,
      INLET_QUEUE_URL: queues.inlet.url,
      ...exporting,
      AUDIT_TABLE: TABLE_NAMES.audit,
      RETENTION_DAYS: '{}',
      CALL_LIMITS: JSON.stringify(CALL_LIMITS),
      ...directory,
      LEDGER_TABLE,
      MAIL_TABLE,
      ...keys,
      OIDC_ISSUER,
      OIDC_AUDIENCE,
      OIDC_JWKS_URL: `${endpoints['issuer']}/.well-known/jwks.json`,
    },
  };
}

/** Those who ask a laptop are tests and benches: as one caller they ask what a whole workspace does not. */
const CALL_LIMITS = {
  caller: { quota: 60_000, windowSeconds: 60 },
  workspace: { quota: 600_000, windowSeconds: 60 },
};

/** What Lambda sets (Lambda developer guide, "Defined runtime environment variables"), and where traces go. */
export function lambdaEnv(name: string, memoryMb: number, tracePort: number, root: string): Env {
  return {
    TZ: 'UTC',
    AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x',
    AWS_LAMBDA_FUNCTION_NAME: `timepost-${name}`,
    AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(memoryMb),
    AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
    AWS_LAMBDA_INITIALIZATION_TYPE: 'on-demand',
    AWS_LAMBDA_LOG_GROUP_NAME: `/aws/lambda/timepost-${name}`,
    AWS_LAMBDA_LOG_STREAM_NAME: 'local',
    LAMBDA_TASK_ROOT: root,
    _HANDLER: 'main.handler',
    NODE_OPTIONS: '--enable-source-maps',
    AWS_XRAY_DAEMON_ADDRESS: `127.0.0.1:${tracePort}`,
    AWS_XRAY_CONTEXT_MISSING: 'IGNORE_ERROR',
    POWERTOOLS_LOG_LEVEL: 'INFO',
    POWERTOOLS_METRICS_NAMESPACE: 'Timepost',
  };
}
