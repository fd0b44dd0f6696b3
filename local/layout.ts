// Names of everything that the laptop stack makes, and who is who in it. Nothing here starts or connects.

export const REGION = 'eu-west-1';
/** What the stand-ins are given: they prove nothing, and work nowhere else. */
export const DUMMY_CREDENTIALS = { accessKeyId: 'local', secretAccessKey: 'local' } as const;

export const INBOUND_DOMAIN = 'in.timepost.test';
export const INBOUND_ADDRESS = `time@${INBOUND_DOMAIN}`;
export const DEFAULT_API_PORT = 8080;
export const DEFAULT_SMTP_PORT = 2525;
export const DEFAULT_DATA_DIR = '.timepost';

export const RAW_BUCKET = 'timepost-raw-mail';
export const EXPORT_BUCKET = 'timepost-exports';
export const MAIL_TOPIC = 'timepost-mail-received';
export const FEEDBACK_TOPIC = 'timepost-mail-feedback';
export const QUEUE_NAMES = {
  inlet: 'timepost-inlet',
  inletDeadLetters: 'timepost-inlet-dead-letters',
  inletParked: 'timepost-inlet-parked',
  triage: 'timepost-triage',
  triageDeadLetters: 'timepost-triage-dead-letters',
  triageParked: 'timepost-triage-parked',
  feedback: 'timepost-feedback',
  feedbackDeadLetters: 'timepost-feedback-dead-letters',
  feedbackParked: 'timepost-feedback-parked',
  export: 'timepost-export',
  exportDeadLetters: 'timepost-export-dead-letters',
  exportParked: 'timepost-export-parked',
} as const;
export const TABLE_NAMES = {
  directory: 'timepost-directory',
  ledger: 'timepost-ledger',
  mail: 'timepost-mail',
  audit: 'timepost-audit',
  keys: 'timepost-keys',
} as const;
/** The KMS stand-in makes a key for each alias when it first starts. */
export const KEY_ALIASES = {
  wrapping: 'alias/timepost-wrapping',
  directory: 'alias/timepost-directory',
} as const;

export const OIDC_ISSUER = 'https://issuer.timepost.test';
export const OIDC_AUDIENCE = 'timepost-api';
