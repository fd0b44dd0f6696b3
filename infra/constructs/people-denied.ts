// What only a service of AWS may do: what it tells us is believed, so no person or program of the account may say it in its place.
import * as iam from 'aws-cdk-lib/aws-iam';

export function denyPeople(sid: string, action: string, resource: string): iam.PolicyStatement {
  return new iam.PolicyStatement({
    sid,
    effect: iam.Effect.DENY,
    principals: [new iam.AnyPrincipal()],
    actions: [action],
    resources: [resource],
    conditions: { Bool: { 'aws:PrincipalIsAWSService': 'false' } },
  });
}
