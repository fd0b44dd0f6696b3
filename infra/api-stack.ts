// What managers, members and agents ask: the front, the function behind it, and where they sign in; before them CloudFront,
// where the stage has a firewall.
import { Stack, type StackProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import type { ApiOutputs } from '../shared/contracts/outputs.ts';
import { EdgeFront } from './constructs/edge-front.ts';
import { EdgeSecrets } from './constructs/edge-secrets.ts';
import { ExportBucket } from './constructs/export-bucket.ts';
import { HttpFront } from './constructs/http-front.ts';
import { SignIn } from './constructs/sign-in.ts';
import { addApi, type TokenIssuer } from './functions/api.ts';
import { addExport } from './functions/export.ts';
import type { MailStack } from './mail-stack.ts';
import { sayOutputs } from './say-outputs.ts';
import type { Stage } from './stage.ts';
import type { StateStack } from './state-stack.ts';

export interface ApiStackProps extends StackProps {
  readonly stageName: string;
  readonly stage: Stage;
  readonly state: StateStack;
  readonly mail: MailStack;

  /** @default none: the API is asked at its own address */
  readonly firewallArn?: string;
}

export class ApiStack extends Stack {
  readonly front: HttpFront;

  constructor(
    scope: Construct,
    id: string,
    { stageName, stage, state, mail, firewallArn, ...props }: ApiStackProps,
  ) {
    super(scope, id, { ...props, terminationProtection: !stage.isDev });
    const { issuer, userPoolId } = this.addIssuer(stageName, stage);
    const secrets = firewallArn === undefined ? undefined : this.addSecrets(stage, state);
    const { queueUrl, queueArn } = mail.inlet.queue;
    const inlet = { address: mail.inbox.inboundAddress, queueUrl, queueArn, keyArn: mail.key.keyArn };
    const bucket = new ExportBucket(this, 'Exports', {
      days: stage.retentionDays.exportFile,
      alarms: state.alarms,
    });
    addExport(this, { stage, state, exports: mail.exports, bucket });
    const beside = { inlet, exports: mail.exports.queue, bucket };
    const api = addApi(this, { stage, state }, issuer, beside, secrets);
    const domain = stage.apiDomain !== undefined && { domain: stage.apiDomain };
    this.front = new HttpFront(this, 'Front', {
      handler: api.fn,
      corsOrigins: stage.corsOrigins,
      logKey: state.logKey,
      logRetentionDays: stage.logRetentionDays,
      alarms: state.alarms,
      ...(firewallArn === undefined && domain),
    });
    const shown = // what people ask: CloudFront where there is a firewall
      firewallArn === undefined || secrets === undefined
        ? this.front
        : new EdgeFront(this, 'Edge', {
            stageName,
            apiHost: `${this.front.api.apiId}.execute-api.${this.region}.${this.urlSuffix}`,
            firewallArn,
            proof: secrets.shown,
            ...domain,
          });
    if (shown !== this.front) shown.node.addDependency(api.fn); // which must know a new round's secret before CloudFront shows it
    sayOutputs<ApiOutputs>(this, {
      ApiUrl: shown.url,
      ApiDomainTarget: stage.apiDomain === undefined ? 'none' : shown.target,
      ExportKeyArn: bucket.key.keyArn,
      OidcIssuer: issuer.issuer,
      OidcAudience: issuer.audience,
      UserPoolId: userPoolId,
    });
  }

  /** The stage's own, or a user pool. */
  private addIssuer(
    stageName: string,
    { issuer, isDev }: Stage,
  ): { issuer: TokenIssuer; userPoolId: string } {
    if (issuer !== undefined) return { issuer, userPoolId: 'none' };
    const { issuer: name, client, pool } = new SignIn(this, 'SignIn', { stageName, isDisposable: isDev });
    const audience = client.userPoolClientId;
    return {
      issuer: { issuer: name, audience, jwksUrl: `${name}/.well-known/jwks.json` },
      userPoolId: pool.userPoolId,
    };
  }

  private addSecrets({ edgeProofRound }: Stage, { tableKey }: StateStack): EdgeSecrets {
    return new EdgeSecrets(this, 'EdgeSecrets', { round: edgeProofRound, encryptionKey: tableKey });
  }
}
