// The API's front: an HTTP API that hands each route to the function, slows each down by its own measure, and keeps a log of
// what was asked without who asked it. It authorises nobody: the function verifies every token.
import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import * as apigateway from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import * as acm from 'aws-cdk-lib/aws-certificatemanager';
import type * as kms from 'aws-cdk-lib/aws-kms';
import type * as lambda from 'aws-cdk-lib/aws-lambda';
import * as logs from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { OTHER_ROUTES, ROUTES, type RouteLimits } from '../../shared/contracts/routes.ts';
import { logGroupName } from '../names.ts';
import { type AlarmBook, MINUTE } from './alarm-book.ts';

export interface HttpFrontProps {
  readonly handler: lambda.IFunction;

  /** Exact origins. */
  readonly corsOrigins: readonly string[];

  readonly logKey: kms.IKey;
  readonly logRetentionDays: number;
  readonly alarms: AlarmBook;

  /** @default the address that API Gateway gives */
  readonly domain?: { readonly name: string; readonly certificateArn: string };
}

/** No address, no path with an id in it, no user agent, nothing of a header (API Gateway developer guide, "$context variables"). */
const LOGGED = {
  requestId: '$context.requestId',
  at: '$context.requestTime',
  route: '$context.routeKey',
  status: '$context.status',
  milliseconds: '$context.responseLatency',
  integrationMilliseconds: '$context.integrationLatency',
  integrationError: '$context.integrationErrorMessage',
  bytes: '$context.responseLength',
};

export class HttpFront extends Construct {
  readonly api: apigateway.HttpApi;
  /** Without a slash at its end. */
  readonly url: string;
  /** Where the DNS of its own name points; `none` where it has none. */
  readonly target: string;

  constructor(scope: Construct, id: string, props: HttpFrontProps) {
    super(scope, id);
    const { alarms, handler, corsOrigins, domain } = props;
    const integration = new HttpLambdaIntegration('Function', handler, {
      // One permission for all routes: with one for each the function's policy outgrows what Lambda takes.
      scopePermissionToRoute: false,
    });
    this.api = new apigateway.HttpApi(this, 'Api', {
      apiName: `timepost-${alarms.stageName}`,
      createDefaultStage: false,
      defaultIntegration: integration,
      ...(domain !== undefined && { disableExecuteApiEndpoint: true }),
      ...(corsOrigins.length > 0 && { corsPreflight: toCors(corsOrigins) }),
    });
    for (const key of Object.keys(ROUTES)) this.addRoute(key, integration);
    const stage = this.addStage(props);
    this.url = domain === undefined ? this.api.apiEndpoint : `https://${domain.name}`;
    this.target = domain === undefined ? 'none' : this.addDomain(domain, stage);
    this.watch(alarms);
  }

  private addRoute(key: string, integration: HttpLambdaIntegration): void {
    const [method = '', path = ''] = key.split(' ');
    this.api.addRoutes({ path, methods: [method as apigateway.HttpMethod], integration });
  }

  private addStage({ alarms, logKey, logRetentionDays }: HttpFrontProps): apigateway.HttpStage {
    const log = new logs.LogGroup(this, 'AccessLog', {
      logGroupName: logGroupName(alarms.stageName, 'api-access'),
      encryptionKey: logKey,
      retention: logRetentionDays,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const stage = new apigateway.HttpStage(this, 'Stage', {
      httpApi: this.api,
      stageName: '$default',
      autoDeploy: true,
      detailedMetricsEnabled: true,
      throttle: { rateLimit: OTHER_ROUTES.requestsPerSecond, burstLimit: OTHER_ROUTES.burst },
      accessLogSettings: {
        destination: new apigateway.LogGroupLogDestination(log),
        format: AccessLogFormat.custom(JSON.stringify(LOGGED)),
      },
    });
    const settings = Object.entries(ROUTES).map(([key, limits]) => [key, toThrottle(limits)] as const);
    (stage.node.defaultChild as apigateway.CfnStage).routeSettings = Object.fromEntries(settings);
    stage.node.addDependency(this.api); // a setting for a route that is not there yet is refused
    return stage;
  }

  private addDomain(
    { name, certificateArn }: { name: string; certificateArn: string },
    stage: apigateway.HttpStage,
  ): string {
    const domainName = new apigateway.DomainName(this, 'Domain', {
      domainName: name,
      certificate: acm.Certificate.fromCertificateArn(this, 'Certificate', certificateArn),
      securityPolicy: apigateway.SecurityPolicy.TLS_1_2,
    });
    new apigateway.ApiMapping(this, 'Mapping', { api: this.api, domainName, stage });
    return domainName.regionalDomainName;
  }

  private watch(alarms: AlarmBook): void {
    const impact = 'Managers, members and agents get errors or wait. Mail is read all the same.';
    alarms.add(this, {
      section: 'api/5xx',
      impact,
      page: 'api-is-down',
      metric: this.api.metricServerError({ period: MINUTE, statistic: 'Sum' }),
      threshold: 5,
      minutes: 2,
    });
    alarms.add(this, {
      section: 'api/p99',
      impact,
      metric: this.api.metricLatency({ period: MINUTE, statistic: 'p99' }),
      threshold: Duration.seconds(2).toMilliseconds(), // what the product promises
      minutes: 5,
    });
  }
}

function toCors(origins: readonly string[]): apigateway.CorsPreflightOptions {
  return {
    allowOrigins: [...origins],
    allowMethods: [
      apigateway.CorsHttpMethod.GET,
      apigateway.CorsHttpMethod.POST,
      apigateway.CorsHttpMethod.PUT,
      apigateway.CorsHttpMethod.PATCH,
      apigateway.CorsHttpMethod.DELETE,
    ],
    allowHeaders: [
      'authorization',
      'content-type',
      'idempotency-key',
      'if-match',
      'if-none-match',
      'timepost-workspace',
      'x-correlation-id',
    ],
    exposeHeaders: [
      'etag',
      'idempotent-replayed',
      'location',
      'ratelimit',
      'ratelimit-policy',
      'retry-after',
      'x-correlation-id',
    ],
    maxAge: Duration.hours(1),
  };
}

function toThrottle({ requestsPerSecond, burst }: RouteLimits) {
  return { ThrottlingRateLimit: requestsPerSecond, ThrottlingBurstLimit: burst };
}
