// What a deployed stage says of itself: the outputs of each of its stacks, by name. infra writes them (a missing one fails
// tsc), the commands that work on a stage read them. No output is a secret.
import * as z from 'zod';

const name = z.string().min(1);

export const StateOutputs = z.object({
  DirectoryTable: name,
  LedgerTable: name,
  MailTable: name,
  AuditTable: name,
  KeysTable: name,
  TableKeyArn: name,
  WrappingKeyArn: name,
  DirectoryKeyArn: name,
  LogKeyArn: name,
  AlarmTopicArn: name,
  AlarmKeyArn: name,
});
export type StateOutputs = z.infer<typeof StateOutputs>;

export const MailOutputs = z.object({
  InboundDomain: name,
  /** The address that receipts come from, and that the first workspace is written to. */
  InboundAddress: name,
  RawBucket: name,
  MailTopicArn: name,
  FeedbackTopicArn: name,
  MailKeyArn: name,
  RuleSetName: name,
  InletQueueUrl: z.url(),
  InletDeadLettersUrl: z.url(),
  InletParkedUrl: z.url(),
  TriageQueueUrl: z.url(),
  TriageDeadLettersUrl: z.url(),
  TriageParkedUrl: z.url(),
  FeedbackQueueUrl: z.url(),
  FeedbackDeadLettersUrl: z.url(),
  FeedbackParkedUrl: z.url(),
  ExportQueueUrl: z.url(),
  ExportDeadLettersUrl: z.url(),
  ExportParkedUrl: z.url(),
  /** Records that DNS needs, one a line, as `NAME TYPE VALUE`. */
  DnsRecords: name,
});
export type MailOutputs = z.infer<typeof MailOutputs>;

export const ApiOutputs = z.object({
  /** Without a slash at its end. */
  ApiUrl: z.url(),
  /** Where the DNS of the stage's own API name points; `none` where it has no such name. */
  ApiDomainTarget: name,
  /** Of the key that exports lie under. */
  ExportKeyArn: name,
  OidcIssuer: z.url(),
  OidcAudience: name,
  /** `none` where the stage has an issuer of its own. */
  UserPoolId: name,
});
export type ApiOutputs = z.infer<typeof ApiOutputs>;

export const WatchOutputs = z.object({ DashboardName: name });
export type WatchOutputs = z.infer<typeof WatchOutputs>;

export const STACK_OUTPUTS = {
  state: StateOutputs,
  mail: MailOutputs,
  api: ApiOutputs,
  watch: WatchOutputs,
} as const;
export type StackName = keyof typeof STACK_OUTPUTS;

/** What a stage may be called: it is part of every name of its resources. */
export const STAGE_NAME = /^[a-z][a-z0-9-]{0,15}$/;

/** The stack's name in CloudFormation. `edge` is there where a stage has a firewall, in us-east-1; it says nothing of itself. */
export function stackNameOf(stage: string, stack: StackName | 'edge'): string {
  return `timepost-${stage}-${stack}`;
}
