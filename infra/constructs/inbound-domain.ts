// The domain that mail comes to and receipts come from: its identity in SES, and how what is sent is signed and measured.
import { Stack } from 'aws-cdk-lib';
import * as ses from 'aws-cdk-lib/aws-ses';
import { Construct } from 'constructs';

export interface InboundDomainProps {
  readonly stageName: string;
  readonly domain: string;
}

export class InboundDomain extends Construct {
  readonly identity: ses.EmailIdentity;
  readonly configurationSet: ses.ConfigurationSet;
  /** Every record that DNS needs, one a line, as `NAME TYPE VALUE`. docs/dns.md says what each is for. */
  readonly dnsRecords: string;

  constructor(scope: Construct, id: string, { stageName, domain }: InboundDomainProps) {
    super(scope, id);
    this.configurationSet = new ses.ConfigurationSet(this, 'ConfigurationSet', {
      configurationSetName: `timepost-${stageName}`,
      reputationMetrics: true,
      tlsPolicy: ses.ConfigurationSetTlsPolicy.REQUIRE,
      // Ours is the one list (docs/decisions/0022): an address that is lifted there must not be held by one of the whole account.
      disableSuppressionList: true,
    });
    const mailFromDomain = `bounce.${domain}`; // with it SPF is aligned too, and DMARC rests on both
    this.identity = new ses.EmailIdentity(this, 'Identity', {
      identity: ses.Identity.domain(domain),
      dkimIdentity: ses.DkimIdentity.easyDkim(ses.EasyDkimSigningKeyLength.RSA_2048_BIT),
      configurationSet: this.configurationSet,
      mailFromDomain,
      mailFromBehaviorOnMxFailure: ses.MailFromBehaviorOnMxFailure.USE_DEFAULT_VALUE, // late, not lost
    });
    const { region } = Stack.of(this);
    this.dnsRecords = [
      `${domain} MX 10 inbound-smtp.${region}.amazonaws.com`,
      `${domain} TXT "v=spf1 include:amazonses.com -all"`,
      ...this.identity.dkimRecords.map(({ name, value }) => `${name} CNAME ${value}`),
      `_dmarc.${domain} TXT "v=DMARC1; p=quarantine; adkim=s; aspf=r"`,
      `${mailFromDomain} MX 10 feedback-smtp.${region}.amazonses.com`,
      `${mailFromDomain} TXT "v=spf1 include:amazonses.com -all"`,
    ].join('\n');
  }
}
