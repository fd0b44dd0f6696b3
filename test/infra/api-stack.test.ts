// The API's front: no authoriser but the function, throttled by route, and a log that tells of nobody.
import { expect, test } from '@jest/globals';
import { Match } from 'aws-cdk-lib/assertions';
import { ROUTES } from '../../shared/contracts/routes.ts';
import { resourcesOf, synthesise } from './synthesised.ts';

const stage = synthesise();
const { api } = stage.templates;

test('each route of the contract is there, and everything else reaches the function too', () => {
  const keys = resourcesOf(stage, 'AWS::ApiGatewayV2::Route').map(({ Properties }) => Properties.RouteKey);
  expect(keys.toSorted()).toEqual(['$default', ...Object.keys(ROUTES)].toSorted());
});

/** Lambda takes 20 KB of a function's own policy, some fifty statements (Lambda quotas, "Function resource-based policy"). */
test('one permission lets the gateway call the function, however many routes there are', () => {
  const callers = resourcesOf(stage, 'AWS::Lambda::Permission').filter(
    ({ Properties }) => Properties.Principal === 'apigateway.amazonaws.com',
  );
  expect(callers).toHaveLength(1);
  expect(JSON.stringify(callers)).toContain('execute-api');
});

test('the gateway authorises nobody: the function does', () => {
  api.resourceCountIs('AWS::ApiGatewayV2::Authorizer', 0);
});

test('each route has a measure of its own', () => {
  const [settings] = resourcesOf(stage, 'AWS::ApiGatewayV2::Stage').map(
    ({ Properties }) => Properties.RouteSettings,
  );
  for (const [key, { requestsPerSecond, burst }] of Object.entries(ROUTES))
    expect(settings[key]).toEqual({ ThrottlingRateLimit: requestsPerSecond, ThrottlingBurstLimit: burst });
});

test('the access log has route, status and times, and nothing of a person', () => {
  const [format] = resourcesOf(stage, 'AWS::ApiGatewayV2::Stage').map(
    ({ Properties }) => Properties.AccessLogSettings.Format,
  );
  expect(Object.values(JSON.parse(format))).toEqual([
    '$context.requestId',
    '$context.requestTime',
    '$context.routeKey',
    '$context.status',
    '$context.responseLatency',
    '$context.integrationLatency',
    '$context.integrationErrorMessage',
    '$context.responseLength',
  ]);
});

test('exactly the pages of the stage may call it', () => {
  api.hasResourceProperties('AWS::ApiGatewayV2::Api', {
    CorsConfiguration: Match.objectLike({ AllowOrigins: ['https://app.example.com'] }),
  });
  synthesise({ corsOrigins: [] }).templates.api.hasResourceProperties('AWS::ApiGatewayV2::Api', {
    CorsConfiguration: Match.absent(),
  });
});

test('nobody signs up by themselves, and nobody is told which addresses exist', () => {
  api.hasResourceProperties('AWS::Cognito::UserPool', {
    AdminCreateUserConfig: { AllowAdminCreateUserOnly: true },
    DeletionProtection: 'ACTIVE',
  });
  api.hasResourceProperties('AWS::Cognito::UserPoolClient', {
    PreventUserExistenceErrors: 'ENABLED',
    WriteAttributes: ['locale', 'zoneinfo'],
  });
});

test("a stage with an issuer of its own has no user pool, and the function is given that issuer's keys", () => {
  const issuer = {
    issuer: 'https://login.example.com',
    audience: 'timepost',
    jwksUrl: 'https://login.example.com/keys',
  };
  const own = synthesise({ issuer }).templates.api;

  own.resourceCountIs('AWS::Cognito::UserPool', 0);
  own.hasResourceProperties('AWS::Lambda::Function', {
    Environment: {
      Variables: Match.objectLike({
        OIDC_ISSUER: issuer.issuer,
        OIDC_AUDIENCE: issuer.audience,
        OIDC_JWKS_URL: issuer.jwksUrl,
      }),
    },
  });
});

test("under a name of the stage's own the address that API Gateway gives is closed", () => {
  const certificateArn = 'arn:aws:acm:eu-west-1:123456789012:certificate/one';
  const own = synthesise({ apiDomain: { name: 'api.example.com', certificateArn } }).templates.api;

  own.hasResourceProperties('AWS::ApiGatewayV2::Api', { DisableExecuteApiEndpoint: true });
  own.hasResourceProperties('AWS::ApiGatewayV2::DomainName', {
    DomainName: 'api.example.com',
    DomainNameConfigurations: [Match.objectLike({ SecurityPolicy: 'TLS_1_2' })],
  });
  own.hasOutput('ApiUrl', { Value: 'https://api.example.com' });
  own.hasOutput('ApiDomainTarget', { Value: { 'Fn::GetAtt': [Match.anyValue(), 'RegionalDomainName'] } });
  api.hasOutput('ApiDomainTarget', { Value: 'none' });
});
