// The environment of each function: infra imports the types (a missing variable fails tsc), functions parse the values.
import * as z from 'zod';
import { CallLimits } from './call-limits.ts';
import { FallbackSettings } from './fallback.ts';
import { RetentionDays } from './retention.ts';

const name = z.string().min(1);

/** A JSON object as text. */
const jsonText = z.string().transform((text, context): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    context.addIssue({ code: 'custom', message: 'must be a JSON object' });
    return z.NEVER;
  }
});

/** Days of the classes that the stage sets, as a JSON object; the others live as long as by default. */
const retentionDays = z.string().default('{}').pipe(jsonText).pipe(RetentionDays);

export const ParseEnv = z.object({
  RAW_BUCKET: name,
  DIRECTORY_TABLE: name,
  DIRECTORY_KEY_ID: name,
  INLET_QUEUE_URL: z.url(),
  TRIAGE_QUEUE_URL: z.url(),
});
export type ParseEnv = z.infer<typeof ParseEnv>;

export const TriageEnv = z.object({
  RAW_BUCKET: name,
  DIRECTORY_TABLE: name,
  DIRECTORY_KEY_ID: name,
  TRIAGE_QUEUE_URL: z.url(),
  TRIAGE_PARKED_QUEUE_URL: z.url(),
  LEDGER_TABLE: name,
  MAIL_TABLE: name,
  AUDIT_TABLE: name,
  KEYS_TABLE: name,
  WRAPPING_KEY_ID: name,
  RETENTION_DAYS: retentionDays,
  /** Settings of the fallback as a JSON object; only where a stage has turned it on. */
  FALLBACK: z.exactOptional(jsonText.pipe(FallbackSettings)),
});
export type TriageEnv = z.infer<typeof TriageEnv>;

export const ReplyEnv = z.object({
  INBOUND_ADDRESS: z.email(),
  DIRECTORY_KEY_ID: name,
  LEDGER_TABLE: name,
  MAIL_TABLE: name,
  KEYS_TABLE: name,
  WRAPPING_KEY_ID: name,
  RETENTION_DAYS: retentionDays,
});
export type ReplyEnv = z.infer<typeof ReplyEnv>;

export const FeedbackEnv = z.object({
  FEEDBACK_QUEUE_URL: z.url(),
  DIRECTORY_KEY_ID: name,
  LEDGER_TABLE: name,
  MAIL_TABLE: name,
  AUDIT_TABLE: name,
  RETENTION_DAYS: retentionDays,
});
export type FeedbackEnv = z.infer<typeof FeedbackEnv>;

export const SweepEnv = z.object({
  LEDGER_TABLE: name,
  MAIL_TABLE: name,
  AUDIT_TABLE: name,
  RAW_BUCKET: name,
  RETENTION_DAYS: retentionDays,
});
export type SweepEnv = z.infer<typeof SweepEnv>;

export const ParkEnv = z.object({
  MAIL_TABLE: name,
  RAW_BUCKET: name,
  INLET_PARKED_QUEUE_URL: z.url(),
  TRIAGE_PARKED_QUEUE_URL: z.url(),
  FEEDBACK_PARKED_QUEUE_URL: z.url(),
  EXPORT_PARKED_QUEUE_URL: z.url(),
  RETENTION_DAYS: retentionDays,
});
export type ParkEnv = z.infer<typeof ParkEnv>;

export const ExportEnv = z.object({
  EXPORT_QUEUE_URL: z.url(),
  EXPORT_BUCKET: name,
  LEDGER_TABLE: name,
  AUDIT_TABLE: name,
  KEYS_TABLE: name,
  WRAPPING_KEY_ID: name,
  RETENTION_DAYS: retentionDays,
});
export type ExportEnv = z.infer<typeof ExportEnv>;

export const ApiEnv = z.object({
  INBOUND_ADDRESS: z.email(),
  /** What a stage sets of the limits on calls, as a JSON object. */
  CALL_LIMITS: z.string().default('{}').pipe(jsonText).pipe(CallLimits),
  INLET_QUEUE_URL: z.url(),
  EXPORT_QUEUE_URL: z.url(),
  EXPORT_BUCKET: name,
  AUDIT_TABLE: name,
  RETENTION_DAYS: retentionDays,
  DIRECTORY_TABLE: name,
  DIRECTORY_KEY_ID: name,
  LEDGER_TABLE: name,
  MAIL_TABLE: name,
  KEYS_TABLE: name,
  WRAPPING_KEY_ID: name,
  OIDC_ISSUER: z.url(),
  OIDC_AUDIENCE: name,
  OIDC_JWKS_URL: z.url(),
  /** Secrets of which the edge shows one, by ARN, with spaces between; only where a stage has a firewall. */
  EDGE_SECRET_IDS: z.exactOptional(name.transform((text) => text.split(' '))),
});
export type ApiEnv = z.infer<typeof ApiEnv>;

export const RuleSetEnv = z.object({
  /** The only rule set that it activates or gives up, whatever it is asked. */
  RULE_SET_NAME: name,
  TAKE_OVER: z.enum(['yes', 'no']),
  /** Where answers may go besides AWS: for an emulator, never in a stage. */
  ANSWER_ORIGIN: z.exactOptional(z.url()),
});
export type RuleSetEnv = z.infer<typeof RuleSetEnv>;

/** Thrown at cold start. Names every wrong variable in one error, and no value. */
export class EnvironmentError extends Error {
  override readonly name = 'EnvironmentError';
}

/** Reads the environment once, at cold start. Throws `EnvironmentError`. */
export function readEnv<S extends z.ZodType>(
  schema: S,
  source: Readonly<Record<string, string | undefined>>,
): z.output<S> {
  const read = schema.safeParse(source);
  if (read.success) return read.data;
  const wrong = read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  throw new EnvironmentError(`environment is incomplete: ${wrong.join('; ')}`);
}
