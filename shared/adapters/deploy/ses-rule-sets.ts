// The active receipt rule set of an account and region, by SES's version 1 API: version 2 does not know receipt rules.
import {
  DescribeActiveReceiptRuleSetCommand,
  type SESClient,
  SetActiveReceiptRuleSetCommand,
} from '@aws-sdk/client-ses';
import type { RuleSets } from '../../ports/deploy.ts';

export function sesRuleSets(ses: SESClient): RuleSets {
  return {
    active: async () => {
      const { Metadata } = await ses.send(new DescribeActiveReceiptRuleSetCommand({}));
      return Metadata?.Name;
    },
    activate: async (RuleSetName) => {
      await ses.send(new SetActiveReceiptRuleSetCommand({ RuleSetName }));
    },
    deactivate: async () => {
      await ses.send(new SetActiveReceiptRuleSetCommand({})); // no name: none is active (API reference)
    },
  };
}
