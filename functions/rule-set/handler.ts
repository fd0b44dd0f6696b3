// functions/rule-set: CloudFormation asks for our receipt rule set to be the active one, and is always answered.
import { type RuleSetAnswer, RuleSetRequest } from '../../shared/contracts/rule-set.ts';
import { decideActivation } from '../../shared/core/rule-set/decide-activation.ts';
import type { DeployAnswers, RuleSets } from '../../shared/ports.ts';
import { customResourceHandler } from '../../shared/runtime/custom-resource-handler.ts';
import type { Telemetry } from '../../shared/runtime/telemetry.ts';

export interface RuleSetServices {
  readonly ruleSets: RuleSets;
  readonly answers: DeployAnswers;
}

/** `undefined` when all is as it was asked; else the sentence that whoever deploys must read. */
type Refusal = string | undefined;

export function createHandler({ ruleSets, answers }: RuleSetServices) {
  return customResourceHandler('rule-set', async (event, telemetry) => {
    const request = RuleSetRequest.parse(event);
    const refusal = await setActive(request, ruleSets, telemetry);
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

async function setActive(
  { RequestType, ResourceProperties: { ruleSetName: ours, takeOver } }: RuleSetRequest,
  ruleSets: RuleSets,
  telemetry: Telemetry,
): Promise<Refusal> {
  const wish = {
    kind: RequestType === 'Delete' ? 'give_up' : 'activate',
    ours,
    takeOver: takeOver === 'yes',
  } as const;
  try {
    const activation = decideActivation(wish, await ruleSets.active());
    telemetry.note('rule set decided', { requestType: RequestType, decision: activation.kind });
    switch (activation.kind) {
      case 'activate':
        await ruleSets.activate(ours);
        return undefined;
      case 'deactivate':
        await ruleSets.deactivate();
        return undefined;
      case 'leave':
        return undefined;
      case 'refuse':
        return `SES follows the receipt rule set "${activation.active}" in this account and region, and has one at a time. Nothing was changed. To displace it, set takeOverRuleSet: true for this stage in infra/stages.ts.`;
    }
  } catch (error) {
    telemetry.failure('rule set not set', { requestType: RequestType }, error);
    return `SES did not answer as expected (${error instanceof Error ? error.name : 'unknown'}). The log of this function names the error.`;
  }
}
