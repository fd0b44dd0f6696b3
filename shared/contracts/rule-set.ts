// What CloudFormation asks of functions/rule-set, and how it is answered
// (CloudFormation user guide, "Custom resource request reference" and "Custom resource response reference").
import * as z from 'zod';

/** A change of one of them makes CloudFormation ask again. What is done stands in the function's own environment. */
export const RuleSetProperties = z.object({
  ruleSetName: z.string().min(1).max(64),
  takeOver: z.enum(['yes', 'no']),
});
export type RuleSetProperties = z.infer<typeof RuleSetProperties>;

export const RuleSetRequest = z.object({
  RequestType: z.enum(['Create', 'Update', 'Delete']),
  ResponseURL: z.url({ protocol: /^https?$/ }),
  StackId: z.string(),
  RequestId: z.string(),
  LogicalResourceId: z.string(),
  PhysicalResourceId: z.exactOptional(z.string()),
  ResourceProperties: RuleSetProperties,
});
export type RuleSetRequest = z.infer<typeof RuleSetRequest>;

export interface RuleSetAnswer {
  readonly Status: 'SUCCESS' | 'FAILED';
  /** Shown to whoever deploys. */
  readonly Reason?: string;
  readonly PhysicalResourceId: string;
  readonly StackId: string;
  readonly RequestId: string;
  readonly LogicalResourceId: string;
}
