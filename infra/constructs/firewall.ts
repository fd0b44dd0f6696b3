// The web firewall for what CloudFront lets through: bad reputation, floods, and requests that no caller of ours makes.
// It judges no body: the API takes mails, and a mail may hold anything. It keeps no samples of requests.
import * as wafv2 from 'aws-cdk-lib/aws-wafv2';
import { Construct } from 'constructs';

export interface FirewallProps {
  readonly stageName: string;
}

/** Requests of one address within five minutes: an office behind one address included, and far below what all may ask for. */
const MOST_REQUESTS = 2_000;
const WINDOW_SECONDS = 300;

/**
 * Rules that look at bodies (AWS WAF developer guide, "Baseline rule groups"), counted and not enforced: a preview is a mail,
 * and "2h, patched the ${jndi:...} hole" is honest work. What they would refuse the function reads as hostile anyway.
 */
const BODY_RULES = {
  AWSManagedRulesKnownBadInputsRuleSet: ['JavaDeserializationRCE_BODY', 'Log4JRCE_BODY', 'ReactJSRCE_BODY'],
  AWSManagedRulesCommonRuleSet: [
    'SizeRestrictions_BODY',
    'CrossSiteScripting_BODY',
    'EC2MetaDataSSRF_BODY',
    'GenericLFI_BODY',
    'GenericRFI_BODY',
  ],
} as const;

/** HTTP asks nobody to name their program (RFC 9110, 10.1.5), and callers of an API are programs. */
const COUNTED_BESIDE = ['NoUserAgent_HEADER'] as const;

/** RFC 9457, as the function answers; the firewall can send no other media type than `application/json`. */
const TOO_MANY = JSON.stringify({
  type: 'urn:timepost:problem:too_many_requests',
  title: 'Too many requests',
  status: 429,
  detail: 'Too many requests came from your address. Wait five minutes, then ask less often.',
});

/** Everything of a group that AWS keeps up to date, but for what is only counted. */
interface Group {
  readonly name: string;
  readonly counted: readonly string[];
}

const GROUPS: readonly Group[] = [
  { name: 'AWSManagedRulesAmazonIpReputationList', counted: [] },
  {
    name: 'AWSManagedRulesKnownBadInputsRuleSet',
    counted: BODY_RULES.AWSManagedRulesKnownBadInputsRuleSet,
  },
  {
    name: 'AWSManagedRulesCommonRuleSet',
    counted: [...BODY_RULES.AWSManagedRulesCommonRuleSet, ...COUNTED_BESIDE],
  },
];

export class Firewall extends Construct {
  readonly acl: wafv2.CfnWebACL;

  constructor(scope: Construct, id: string, { stageName }: FirewallProps) {
    super(scope, id);
    const name = `timepost-${stageName}`;
    this.acl = new wafv2.CfnWebACL(this, 'Acl', {
      name,
      scope: 'CLOUDFRONT',
      defaultAction: { allow: {} },
      visibilityConfig: toVisibility(name),
      customResponseBodies: { TooMany: { contentType: 'APPLICATION_JSON', content: TOO_MANY } },
      dataProtectionConfig: { dataProtections: [...WITHHELD] },
      rules: [toRateRule(name), ...GROUPS.map((group, at) => toGroupRule(name, group, at + 1))],
    });
  }
}

/** Held back even from logs and samples that somebody switches on in a hurry: tokens, and what was asked about whom. */
const WITHHELD: readonly wafv2.CfnWebACL.DataProtectProperty[] = [
  { action: 'SUBSTITUTION', field: { fieldType: 'SINGLE_HEADER', fieldKeys: ['authorization'] } },
  { action: 'SUBSTITUTION', field: { fieldType: 'QUERY_STRING' } },
  { action: 'SUBSTITUTION', field: { fieldType: 'BODY' } },
];

function toRateRule(aclName: string): wafv2.CfnWebACL.RuleProperty {
  return {
    name: 'Floods',
    priority: 0,
    action: { block: { customResponse: { responseCode: 429, customResponseBodyKey: 'TooMany' } } },
    statement: {
      rateBasedStatement: {
        aggregateKeyType: 'IP',
        limit: MOST_REQUESTS,
        evaluationWindowSec: WINDOW_SECONDS,
      },
    },
    visibilityConfig: toVisibility(`${aclName}-floods`),
  };
}

function toGroupRule(
  aclName: string,
  { name, counted }: Group,
  priority: number,
): wafv2.CfnWebACL.RuleProperty {
  return {
    name,
    priority,
    overrideAction: { none: {} },
    statement: {
      managedRuleGroupStatement: {
        vendorName: 'AWS',
        name,
        ruleActionOverrides: counted.map((rule) => ({ name: rule, actionToUse: { count: {} } })),
      },
    },
    visibilityConfig: toVisibility(`${aclName}-${name}`),
  };
}

/** No samples: they show whole headers, tokens among them, to whoever may look at the console. */
function toVisibility(metricName: string): wafv2.CfnWebACL.VisibilityConfigProperty {
  return { cloudWatchMetricsEnabled: true, sampledRequestsEnabled: false, metricName };
}
