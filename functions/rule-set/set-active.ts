// Makes our rule set the active one, or gives it up, as CloudFormation asks and as far as it may.
import type { RuleSetProperties, RuleSetRequest } from '../../shared/contracts/rule-set.ts';
import { decideActivation } from '../../shared/core/rule-set/decide-activation.ts';
import type { RuleSets } from '../../shared/ports/deploy.ts';
import type { Telemetry } from '../../shared/runtime/telemetry.ts';

/** `undefined` when all is as it was asked; else the sentence that whoever deploys must read. */
type Refusal = string | undefined;

export async function setActive(
  { RequestType, ResourceProperties }: RuleSetRequest,
  { ruleSetName: ours, takeOver }: RuleSetProperties,
  ruleSets: RuleSets,
  telemetry: Telemetry,
): Promise<Refusal> {
  if (ResourceProperties.ruleSetName !== ours)
    return 'This function activates the rule set of its own stage alone.';
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
