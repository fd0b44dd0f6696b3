// What the gateway and the firewall answer themselves, where a stage has CloudFront before them: with the headers of the function's answers.
import { expect, test } from '@jest/globals';
import { toGatewayEvent } from '../../local/gateway/gateway-event.ts';
import { httpHandler } from '../../shared/runtime/http-handler.ts';
import { context } from '../functions/lambda-events.ts';
import { resourcesOf, synthesise } from './synthesised.ts';

const guarded = synthesise({ firewall: true });
const [policy] = resourcesOf(guarded, 'AWS::CloudFront::ResponseHeadersPolicy');
const { SecurityHeadersConfig: security, CustomHeadersConfig: custom } =
  policy?.Properties.ResponseHeadersPolicyConfig ?? {};
const { ContentSecurityPolicy: csp, ReferrerPolicy: referrer, StrictTransportSecurity: hsts } = security;

/** What every answer of the function has. */
async function ownHeaders(): Promise<Readonly<Record<string, unknown>>> {
  const answer = httpHandler('test', async () => ({ kind: 'not_modified', headers: {} }));
  const call = {
    method: 'GET',
    url: '/',
    protocol: 'HTTP/1.1',
    headers: {},
    sourceIp: '',
    body: Buffer.from(''),
  };
  const { headers = {} } = await answer(toGatewayEvent(call, new Date(0)), context);
  const { 'x-correlation-id': _each, ...same } = headers;
  return same;
}

test("are those of the function's answers, which stay as they are", async () => {
  expect({
    'content-security-policy': csp.ContentSecurityPolicy,
    'referrer-policy': referrer.ReferrerPolicy,
    'strict-transport-security': `max-age=${hsts.AccessControlMaxAgeSec}${hsts.IncludeSubdomains ? '; includeSubDomains' : ''}`,
    'x-content-type-options': security.ContentTypeOptions === undefined ? '' : 'nosniff',
    ...Object.fromEntries(
      custom.Items.map(({ Header, Value }: { Header: string; Value: string }) => [Header, Value]),
    ),
  }).toEqual(await ownHeaders());
  for (const { Override } of [csp, referrer, hsts, ...custom.Items]) expect(Override).toBe(false);
});

test('every answer of CloudFront gets them', () => {
  const [distribution] = resourcesOf(guarded, 'AWS::CloudFront::Distribution');

  expect(distribution?.Properties.DistributionConfig.DefaultCacheBehavior).toMatchObject({
    ResponseHeadersPolicyId: { Ref: policy?.id },
  });
  expect(distribution?.Properties.DistributionConfig.CacheBehaviors).toBeUndefined();
});
