// A stage with a firewall: CloudFront before the API, the firewall on it, and no way around. A stage without one has none of it.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { App } from 'aws-cdk-lib';
import { Match, Template } from 'aws-cdk-lib/assertions';
import { ACCEPTED_AT_EDGE } from '../../infra/checks.ts';
import { readStages } from '../../infra/stage.ts';
import { EDGE_PROOF_HEADER } from '../../shared/contracts/edge.ts';
import { ApiEnv } from '../../shared/contracts/env.ts';
import { resourcesOf, STAGE_INPUT, type Synthesised, synthesise } from './synthesised.ts';

const certificateIn = (region: string) => `arn:aws:acm:${region}:123456789012:certificate/one`;
const apiDomain = { name: 'api.example.com', certificateArn: certificateIn('us-east-1') };

const bare = synthesise();
const guarded = synthesise({ firewall: true }, { checked: true });
const named = synthesise({ firewall: true, apiDomain, edgeProofRound: 3 });

function firewallOf({ stacks }: Synthesised): Template {
  if (stacks.edge === undefined) throw new Error('no edge stack');
  return Template.fromStack(stacks.edge);
}

const [acl] = Object.values(firewallOf(guarded).findResources('AWS::WAFv2::WebACL'));
const [distribution] = resourcesOf(guarded, 'AWS::CloudFront::Distribution');
const config = distribution?.Properties.DistributionConfig;

test('a stage without a firewall has nothing of it, and its function asks for no proof', () => {
  expect(bare.stacks.edge).toBeUndefined();
  for (const type of ['AWS::CloudFront::Distribution', 'AWS::SecretsManager::Secret'])
    expect([type, resourcesOf(bare, type)]).toEqual([type, []]);
  expect(apiOf(bare).Properties.Environment.Variables).not.toHaveProperty('EDGE_SECRET_IDS');
});

describe('the firewall', () => {
  test.each(['eu-west-1', 'us-east-1'] as const)('lies in us-east-1 for a stage in %s', (region) => {
    const stage = region === 'eu-west-1' ? guarded : synthesise({ firewall: true, region });

    expect(stage.stacks.edge?.region).toBe('us-east-1');
    stage.templates.api.hasResourceProperties('AWS::CloudFront::Distribution', {
      DistributionConfig: {
        WebACLId: {
          'Fn::GetStackOutput': Match.objectLike({ StackName: 'timepost-test-edge', Region: 'us-east-1' }),
        },
      },
    });
  });

  test('stops floods, bad reputation and bad requests, in this order, and lets the rest through', () => {
    expect(acl?.Properties.Scope).toBe('CLOUDFRONT');
    expect(acl?.Properties.DefaultAction).toEqual({ Allow: {} });
    expect(rules().map(({ Name, Priority }) => [Priority, Name])).toEqual([
      [0, 'Floods'],
      [1, 'AWSManagedRulesAmazonIpReputationList'],
      [2, 'AWSManagedRulesKnownBadInputsRuleSet'],
      [3, 'AWSManagedRulesCommonRuleSet'],
    ]);
    for (const { Action, OverrideAction } of rules())
      expect(Action?.Block ?? OverrideAction?.None).toBeDefined();
  });

  test('refuses no honest mail that is previewed: what looks at bodies is counted only', () => {
    const counted = rules().flatMap(({ Statement }) =>
      (Statement.ManagedRuleGroupStatement?.RuleActionOverrides ?? []).map(
        ({ Name, ActionToUse }: { Name: string; ActionToUse: object }) => [Name, ActionToUse],
      ),
    );

    expect(counted).toEqual(
      [
        'JavaDeserializationRCE_BODY',
        'Log4JRCE_BODY',
        'ReactJSRCE_BODY',
        'SizeRestrictions_BODY',
        'CrossSiteScripting_BODY',
        'EC2MetaDataSSRF_BODY',
        'GenericLFI_BODY',
        'GenericRFI_BODY',
        'NoUserAgent_HEADER',
      ].map((name) => [name, { Count: {} }]),
    );
  });

  test('measures everything and keeps no request: samples show tokens', () => {
    for (const { VisibilityConfig } of [acl?.Properties, ...rules()])
      expect(VisibilityConfig).toMatchObject({
        CloudWatchMetricsEnabled: true,
        SampledRequestsEnabled: false,
      });
    expect(acl?.Properties.DataProtectionConfig.DataProtections).toContainEqual({
      Action: 'SUBSTITUTION',
      Field: { FieldType: 'SINGLE_HEADER', FieldKeys: ['authorization'] },
    });
  });

  test('tells who asks too often, as a problem', () => {
    const { CustomResponse } = rules()[0]?.Action.Block ?? {};
    const { ContentType, Content } =
      acl?.Properties.CustomResponseBodies[CustomResponse.CustomResponseBodyKey] ?? {};

    expect([CustomResponse.ResponseCode, ContentType]).toEqual([429, 'APPLICATION_JSON']);
    expect(JSON.parse(Content)).toMatchObject({
      type: expect.stringMatching(/^urn:timepost:problem:/),
      status: 429,
    });
  });
});

describe('CloudFront', () => {
  test('keeps nothing, takes every method, and hands on everything but the host', () => {
    expect(config.DefaultCacheBehavior).toMatchObject({
      AllowedMethods: expect.arrayContaining(['GET', 'OPTIONS', 'POST', 'DELETE']),
      CachePolicyId: '4135ea2d-6df8-44a3-9df3-4b5a84be39ad', // CachingDisabled
      OriginRequestPolicyId: 'b689b0a8-53d0-40ab-baf2-68738e2966ac', // AllViewerExceptHostHeader
      Compress: false,
    });
  });

  test('speaks TLS on both sides', () => {
    expect(config.DefaultCacheBehavior.ViewerProtocolPolicy).toBe('https-only');
    expect(config.Origins[0].CustomOriginConfig).toMatchObject({
      OriginProtocolPolicy: 'https-only',
      OriginSSLProtocols: ['TLSv1.2'],
    });
  });

  test('shows the API a secret that stands in no template', () => {
    const [header] = config.Origins[0].OriginCustomHeaders;
    const [secret] = resourcesOf(guarded, 'AWS::SecretsManager::Secret');

    expect(header).toEqual({
      HeaderName: EDGE_PROOF_HEADER,
      HeaderValue: {
        'Fn::Join': ['', ['{{resolve:secretsmanager:', { Ref: secret?.id }, ':SecretString:::}}']],
      },
    });
    expect(secret?.Properties).toMatchObject({
      GenerateSecretString: { PasswordLength: 64 },
      KmsKeyId: { 'Fn::ImportValue': expect.stringContaining('TableKey') },
    });
  });

  test('is the address of the API', () => {
    guarded.templates.api.hasOutput('ApiUrl', {
      Value: { 'Fn::Join': ['', ['https://', { 'Fn::GetAtt': [distribution?.id, 'DomainName'] }]] },
    });
  });
});

describe("under a name of the stage's own", () => {
  const { api } = named.templates;

  test('CloudFront takes it, with TLS 1.2 or better', () => {
    api.hasResourceProperties('AWS::CloudFront::Distribution', {
      DistributionConfig: {
        Aliases: ['api.example.com'],
        ViewerCertificate: {
          AcmCertificateArn: apiDomain.certificateArn,
          MinimumProtocolVersion: 'TLSv1.2_2021',
        },
      },
    });
    api.hasOutput('ApiUrl', { Value: 'https://api.example.com' });
  });

  test('the gateway has no second name, and its own address stays open to CloudFront', () => {
    api.resourceCountIs('AWS::ApiGatewayV2::DomainName', 0);
    api.hasResourceProperties('AWS::ApiGatewayV2::Api', { DisableExecuteApiEndpoint: Match.absent() });
  });

  test.each([
    [true, 'eu-west-1', 'us-east-1'],
    [false, 'us-east-1', 'eu-west-1'],
  ])('with a firewall: %j, a certificate of %s is refused, and %s asked for', (firewall, of, needed) => {
    const domain = { ...apiDomain, certificateArn: certificateIn(of) };

    expect(() => readStages({ prod: { ...STAGE_INPUT, firewall, apiDomain: domain } })).toThrow(
      `prod.apiDomain.certificateArn: must be the ARN of a certificate of this account in ${needed}`,
    );
  });
});

describe('a new round', () => {
  const secrets = resourcesOf(named, 'AWS::SecretsManager::Secret').map(({ id }) => id);
  const [own, last] = secrets;

  test("has a secret of its own; the function takes it and the last round's, which CloudFront may still show", () => {
    const { EDGE_SECRET_IDS } = apiOf(named).Properties.Environment.Variables;

    expect(secrets).toEqual([expect.stringContaining('Round3'), expect.stringContaining('Round2')]);
    expect(EDGE_SECRET_IDS).toEqual({ 'Fn::Join': ['', [{ Ref: own }, ' ', { Ref: last }]] });
  });

  test('is shown only once the function knows it', () => {
    const [shown] = Object.values(named.templates.api.findResources('AWS::CloudFront::Distribution'));

    expect(JSON.stringify(shown?.Properties)).toContain(`"Ref":"${own}"`);
    expect(JSON.stringify(shown?.Properties)).not.toContain(`"Ref":"${last}"`);
    expect(shown?.DependsOn).toContain(apiOf(named).id);
  });

  test('reaches the function as a list', () => {
    const read = ApiEnv.shape.EDGE_SECRET_IDS.parse('arn:aws:secretsmanager:1 arn:aws:secretsmanager:2');

    expect(read).toEqual(['arn:aws:secretsmanager:1', 'arn:aws:secretsmanager:2']);
  });
});

test('the function may read its secrets and use their key for nothing else, beside what it may anyway', () => {
  const without = statementsOf(bare).map((statement) => JSON.stringify(statement));
  const added = statementsOf(named).filter((statement) => !without.includes(JSON.stringify(statement)));
  const secrets = resourcesOf(named, 'AWS::SecretsManager::Secret').map(({ id }) => ({ Ref: id }));
  const sorted = secrets.toSorted((a, b) => a.Ref.localeCompare(b.Ref)); // as CDK writes resources

  expect(added).toEqual([
    { Effect: 'Allow', Action: 'secretsmanager:GetSecretValue', Resource: sorted },
    {
      Effect: 'Allow',
      Action: 'kms:Decrypt',
      Resource: { 'Fn::ImportValue': expect.stringContaining('TableKey') },
      Condition: {
        StringEquals: {
          'kms:ViaService': 'secretsmanager.eu-west-1.amazonaws.com',
          'kms:EncryptionContext:SecretARN': secrets,
        },
      },
    },
  ]);
});

test('every check passes, and each reason of the edge has its finding', () => {
  const { directory } = (guarded.stacks.api.node.root as App).synth();
  const { pluginReports } = JSON.parse(readFileSync(`${directory}/validation-report.json`, 'utf8'));
  const said = pluginReports.flatMap(
    ({ suppressedViolations }: { suppressedViolations: readonly { ruleName: string }[] }) =>
      suppressedViolations.map(({ ruleName }) => ruleName),
  );

  expect(pluginReports.map(({ conclusion }: { conclusion: string }) => conclusion)).toEqual(['success']);
  expect(said).toEqual(expect.arrayContaining(ACCEPTED_AT_EDGE.map(({ rule }) => rule)));
});

// biome-ignore lint/suspicious/noExplicitAny: a template's properties have no type of ours
function rules(): readonly any[] {
  return acl?.Properties.Rules;
}

function apiOf(stage: Synthesised) {
  const found = resourcesOf(stage, 'AWS::Lambda::Function').find(
    ({ Properties }) => Properties.FunctionName === 'timepost-test-api',
  );
  if (found === undefined) throw new Error('no api');
  return found;
}

/** What the api's role may do. */
function statementsOf(stage: Synthesised): readonly object[] {
  const roleId = apiOf(stage).Properties.Role['Fn::GetAtt'][0];
  return resourcesOf(stage, 'AWS::IAM::Policy')
    .filter(({ Properties }) => Properties.Roles.some(({ Ref }: { Ref: string }) => Ref === roleId))
    .flatMap(({ Properties }) => Properties.PolicyDocument.Statement);
}
