// The firewall of a stage that has one. CloudFront reads firewalls of us-east-1 alone, so this stack lies there, wherever the
// stage does.
import { CrossStackReferences, ReferenceStrength, Stack, type StackProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { Firewall } from './constructs/firewall.ts';
import type { Stage } from './stage.ts';

export interface EdgeStackProps extends StackProps {
  readonly stageName: string;
  readonly stage: Stage;
}

export class EdgeStack extends Stack {
  readonly firewallArn: string;

  constructor(scope: Construct, id: string, { stageName, stage, ...props }: EdgeStackProps) {
    super(scope, id, { ...props, terminationProtection: !stage.isDev });
    const { acl } = new Firewall(this, 'Firewall', { stageName });
    // Read as an output, across regions too. A strong reference would need two functions of CDK's own, and WAF deletes no
    // firewall that a distribution uses anyway.
    CrossStackReferences.of(acl).produce(ReferenceStrength.WEAK);
    this.firewallArn = acl.attrArn;
  }
}
