// CloudFront before the API, for the firewall's sake alone: it keeps nothing, shows the API a secret so that the API can refuse
// what went around it, and changes nothing but answers that are not the API's: they get the headers that its own have.
import type { SecretValue } from 'aws-cdk-lib';
import { Duration } from 'aws-cdk-lib';
import * as acm from 'aws-cdk-lib/aws-certificatemanager';
import * as cloudfront from 'aws-cdk-lib/aws-cloudfront';
import { HttpOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import { Construct } from 'constructs';
import { EDGE_PROOF_HEADER } from '../../shared/contracts/edge.ts';

export interface EdgeFrontProps {
  readonly stageName: string;

  /** The API's own host. */
  readonly apiHost: string;

  readonly firewallArn: string;

  /** The API refuses everything without it. */
  readonly proof: SecretValue;

  /** With a certificate of us-east-1, where CloudFront reads them. @default the address that CloudFront gives */
  readonly domain?: { readonly name: string; readonly certificateArn: string };
}

export class EdgeFront extends Construct {
  readonly distribution: cloudfront.Distribution;
  /** Without a slash at its end. */
  readonly url: string;
  /** Where the DNS of a name of the stage's own points. */
  readonly target: string;

  constructor(scope: Construct, id: string, props: EdgeFrontProps) {
    super(scope, id);
    const { stageName, firewallArn, domain } = props;
    this.distribution = new cloudfront.Distribution(this, 'Distribution', {
      comment: `timepost-${stageName}: the firewall before the API`,
      webAclId: firewallArn,
      defaultBehavior: { ...toBehavior(props), responseHeadersPolicy: this.addHeaders(stageName) },
      ...(domain !== undefined && {
        domainNames: [domain.name],
        certificate: acm.Certificate.fromCertificateArn(this, 'Certificate', domain.certificateArn),
        minimumProtocolVersion: cloudfront.SecurityPolicyProtocol.TLS_V1_2_2021,
      }),
    });
    this.target = this.distribution.distributionDomainName;
    this.url = `https://${domain?.name ?? this.target}`;
  }

  /** Of what the gateway and the firewall answer themselves; what the function says of its own answers stays (docs/decisions/0029). */
  private addHeaders(stageName: string): cloudfront.ResponseHeadersPolicy {
    return new cloudfront.ResponseHeadersPolicy(this, 'Headers', {
      responseHeadersPolicyName: `timepost-${stageName}-answers`,
      securityHeadersBehavior: {
        contentSecurityPolicy: {
          contentSecurityPolicy: "default-src 'none'; frame-ancestors 'none'",
          override: false,
        },
        contentTypeOptions: { override: true },
        referrerPolicy: { referrerPolicy: cloudfront.HeadersReferrerPolicy.NO_REFERRER, override: false },
        strictTransportSecurity: {
          accessControlMaxAge: Duration.seconds(63_072_000),
          includeSubdomains: true,
          override: false,
        },
      },
      customHeadersBehavior: {
        customHeaders: [
          { header: 'cache-control', value: 'no-store', override: false },
          { header: 'cross-origin-resource-policy', value: 'same-origin', override: false },
        ],
      },
    });
  }
}

function toBehavior({ apiHost, proof }: EdgeFrontProps): cloudfront.BehaviorOptions {
  return {
    origin: new HttpOrigin(apiHost, {
      protocolPolicy: cloudfront.OriginProtocolPolicy.HTTPS_ONLY,
      originSslProtocols: [cloudfront.OriginSslPolicy.TLS_V1_2],
      readTimeout: Duration.seconds(30), // as long as API Gateway waits for the function
      customHeaders: { [EDGE_PROOF_HEADER]: proof.unsafeUnwrap() }, // a reference that CloudFormation resolves
    }),
    // A request in the clear has shown its token already: a redirect would hide that.
    viewerProtocolPolicy: cloudfront.ViewerProtocolPolicy.HTTPS_ONLY,
    allowedMethods: cloudfront.AllowedMethods.ALLOW_ALL,
    cachePolicy: cloudfront.CachePolicy.CACHING_DISABLED,
    originRequestPolicy: cloudfront.OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER, // the gateway knows its own host only
    compress: false, // answers hold what a caller may choose beside what is private; their length must not tell of it (BREACH)
  };
}
