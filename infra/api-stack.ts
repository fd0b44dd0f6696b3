// What managers, members and agents ask: the front, the function behind it, and where they sign in; before them CloudFront,
// where the stage has a firewall.
import { Stack, type StackProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import type { ApiOutputs } from '../shared/contracts/outputs.ts';
import { EdgeFront } from './constructs/edge-front.ts';
import { EdgeSecrets } from './constructs/edge-secrets.ts';
import { HttpFront } from './constructs/http-front.ts';
import { SignIn } from './constructs/sign-in.ts';
import { addApi, type TokenIssuer } from './functions/api.ts';
import { sayOutputs } from './say-outputs.ts';
import type { Stage } from './stage.ts';
import type { StateStack } from './state-stack.ts';

export interface ApiStackProps extends StackProps {
  readonly stageName: string;
  readonly stage: Stage;
  readonly state: StateStack;

  /** @default none: the API is asked at its own address */
  readonly firewallArn?: string;
}

export class ApiStack extends Stack {
  readonly front: HttpFront;

  constructor(
    scope: Construct,
    id: string,
    { stageName, stage, state, firewallArn, ...props }: ApiStackProps,
  ) {
    super(scope, id, { ...props, terminationProtection: !stage.isDev });
    const signIn =
      stage.issuer === undefined
        ? new SignIn(this, 'SignIn', { stageName, isDisposable: stage.isDev })
        : undefined;
    const issuer = stage.issuer ?? toIssuer(signIn);
    const secrets =
      firewallArn === undefined
        ? undefined
        : new EdgeSecrets(this, 'EdgeSecrets', {
            round: stage.edgeProofRound,
            encryptionKey: state.tableKey,
          });
    const api = addApi(this, { stage, state }, issuer, secrets);
    const domain = stage.apiDomain !== undefined && { domain: stage.apiDomain };
    this.front = new HttpFront(this, 'Front', {
      handler: api.fn,
      corsOrigins: stage.corsOrigins,
      logKey: state.logKey,
      logRetentionDays: stage.logRetentionDays,
      alarms: state.alarms,
      ...(firewallArn === undefined && domain),
    });
    const edge =
      firewallArn === undefined || secrets === undefined
        ? undefined
        : new EdgeFront(this, 'Edge', {
            stageName,
            apiHost: `${this.front.api.apiId}.execute-api.${this.region}.${this.urlSuffix}`,
            firewallArn,
            proof: secrets.shown,
            ...domain,
          });
    edge?.node.addDependency(api.fn); // which must know a new round's secret before CloudFront shows it
    sayOutputs<ApiOutputs>(this, {
      ApiUrl: edge?.url ?? this.front.url,
      OidcIssuer: issuer.issuer,
      OidcAudience: issuer.audience,
      UserPoolId: signIn?.pool.userPoolId ?? 'none',
    });
  }
}

function toIssuer(signIn: SignIn | undefined): TokenIssuer {
  if (signIn === undefined) throw new Error('a stage without an issuer of its own has a user pool');
  const { issuer, client } = signIn;
  return { issuer, audience: client.userPoolClientId, jwksUrl: `${issuer}/.well-known/jwks.json` };
}
