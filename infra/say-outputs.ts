// Says a stack's outputs under the names of its contract: a missing or unknown one fails tsc.
import { CfnOutput, type Stack } from 'aws-cdk-lib';

export function sayOutputs<Outputs extends Readonly<Record<string, string>>>(
  stack: Stack,
  outputs: Outputs,
): void {
  for (const [name, value] of Object.entries(outputs)) {
    new CfnOutput(stack, `Output${name}`, { value }).overrideLogicalId(name);
  }
}
