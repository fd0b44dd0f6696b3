// functions/rule-set: CloudFormation asks for our receipt rule set to be the active one, and is answered where it says where.
import {
  type RuleSetAnswer,
  type RuleSetProperties,
  RuleSetRequest,
} from '../../shared/contracts/rule-set.ts';
import type { DeployAnswers, RuleSets } from '../../shared/ports/deploy.ts';
import { customResourceHandler } from '../../shared/runtime/custom-resource-handler.ts';
import { setActive } from './set-active.ts';

export interface RuleSetServices {
  /** What it is for. Whoever may invoke it can ask for nothing else. */
  readonly ours: RuleSetProperties;
  readonly ruleSets: RuleSets;
  readonly answers: DeployAnswers;
}

export function createHandler({ ours, ruleSets, answers }: RuleSetServices) {
  return customResourceHandler('rule-set', async (event, telemetry) => {
    const request = RuleSetRequest.parse(event);
    const refusal = await setActive(request, ours, ruleSets, telemetry);
    await answers.send(request.ResponseURL, {
      Status: refusal === undefined ? 'SUCCESS' : 'FAILED',
      ...(refusal !== undefined && { Reason: refusal }),
      // The same for one stack, whatever it asks: a new one would make CloudFormation delete the old one after it.
      PhysicalResourceId: request.PhysicalResourceId ?? 'active-receipt-rule-set',
      StackId: request.StackId,
      RequestId: request.RequestId,
      LogicalResourceId: request.LogicalResourceId,
    } satisfies RuleSetAnswer);
  });
}
