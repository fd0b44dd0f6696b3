// What managers, members and agents ask: the front, the function behind it, and where they sign in.
import { Stack, type StackProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import type { ApiOutputs } from '../shared/contracts/outputs.ts';
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
}

export class ApiStack extends Stack {
  readonly front: HttpFront;

  constructor(scope: Construct, id: string, { stageName, stage, state, ...props }: ApiStackProps) {
    super(scope, id, { ...props, terminationProtection: !stage.isDev });
    const signIn =
      stage.issuer === undefined
        ? new SignIn(this, 'SignIn', { stageName, isDisposable: stage.isDev })
        : undefined;
    const issuer = stage.issuer ?? toIssuer(signIn);
    const api = addApi(this, { stage, state }, issuer);
    this.front = new HttpFront(this, 'Front', {
      handler: api.fn,
      corsOrigins: stage.corsOrigins,
      logKey: state.logKey,
      logRetentionDays: stage.logRetentionDays,
      alarms: state.alarms,
      ...(stage.apiDomain !== undefined && { domain: stage.apiDomain }),
    });
    sayOutputs<ApiOutputs>(this, {
      ApiUrl: this.front.url,
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
