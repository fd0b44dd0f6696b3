// Variables with which every function starts, and none of which leads anywhere: for what only loads a function.

const NOWHERE = 'http://127.0.0.1:1';

export const ENVIRONMENT: Readonly<Record<string, string>> = {
  AWS_REGION: 'eu-west-1',
  AWS_ACCESS_KEY_ID: 'none',
  AWS_SECRET_ACCESS_KEY: 'none',
  AWS_ENDPOINT_URL: NOWHERE,
  AWS_MAX_ATTEMPTS: '1',
  RAW_BUCKET: 'raw-mail',
  DIRECTORY_TABLE: 'directory',
  DIRECTORY_KEY_ID: 'alias/directory',
  INBOUND_ADDRESS: 'time@in.timepost.test',
  INLET_QUEUE_URL: `${NOWHERE}/inlet`,
  TRIAGE_QUEUE_URL: `${NOWHERE}/triage`,
  INLET_PARKED_QUEUE_URL: `${NOWHERE}/inlet-parked`,
  TRIAGE_PARKED_QUEUE_URL: `${NOWHERE}/triage-parked`,
  FEEDBACK_QUEUE_URL: `${NOWHERE}/feedback`,
  FEEDBACK_PARKED_QUEUE_URL: `${NOWHERE}/feedback-parked`,
  EXPORT_QUEUE_URL: `${NOWHERE}/export`,
  EXPORT_PARKED_QUEUE_URL: `${NOWHERE}/export-parked`,
  EXPORT_BUCKET: 'exports',
  LEDGER_TABLE: 'ledger',
  MAIL_TABLE: 'mail',
  AUDIT_TABLE: 'audit',
  KEYS_TABLE: 'keys',
  WRAPPING_KEY_ID: 'alias/wrapping',
  RULE_SET_NAME: 'timepost-test',
  TAKE_OVER: 'no',
  OIDC_ISSUER: 'https://issuer.timepost.test',
  OIDC_AUDIENCE: 'timepost-api',
  OIDC_JWKS_URL: `${NOWHERE}/jwks.json`,
};
