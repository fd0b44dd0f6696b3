// What stands in for the receipt rule sets that the emulator's CloudFormation does not take: sets of the same names, made by
// SES's own API, so that the custom resource that activates one has something to activate.
import { readTemplates } from './assembly.ts';
import type { Cloud } from './cloud.ts';
import { expectThat } from './report.ts';
import { callQuery, valuesIn } from './signed-request.ts';

const TYPE = 'AWS::SES::ReceiptRuleSet';

export async function makeRuleSets(cloud: Cloud, synthDir: string): Promise<void> {
  const sets = [...readTemplates(synthDir).values()].flatMap(({ Resources }) =>
    Object.values(Resources).filter(({ Type }) => Type === TYPE),
  );
  expectThat(sets.length > 0, 'a stack has a rule set');
  for (const { Properties } of sets) {
    const RuleSetName = Properties?.['RuleSetName'];
    if (typeof RuleSetName === 'string')
      await callQuery(cloud, 'ses', { Action: 'CreateReceiptRuleSet', RuleSetName });
  }
}

export async function activeRuleSet(cloud: Cloud): Promise<string | undefined> {
  const xml = await callQuery(cloud, 'ses', { Action: 'DescribeActiveReceiptRuleSet' });
  return valuesIn(xml, 'Name')[0];
}
