// Calls of AWS APIs that the project has no SDK client for: signed by hand, answered as text.
// Source: AWS Signature Version 4 (IAM user guide, "Create a signed AWS API request").
import { createHash, createHmac } from 'node:crypto';
import type { Cloud } from './cloud.ts';

export interface AwsCall {
  /** As signatures name it: `cognito-idp`, `logs`. */
  readonly service: string;
  readonly method?: 'GET' | 'POST';
  /** @default / */
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** The service refused. Its answer is in the message. */
export class AwsCallError extends Error {
  override readonly name = 'AwsCallError';
  readonly answer: string;

  constructor(status: number, call: AwsCall, answer: string) {
    super(`${call.service} answered ${status}: ${answer.slice(0, 600)}`);
    this.answer = answer;
  }
}

/** Throws `AwsCallError` unless it is answered with 2xx. */
export async function callAws(cloud: Cloud, call: AwsCall, now = new Date()): Promise<string> {
  const { method = 'POST', path = '/', body = '' } = call;
  const headers = sign(cloud, call, now);
  const answer = await fetch(`${cloud.endpoint}${path}`, {
    method,
    headers,
    ...(method === 'POST' && { body }),
  });
  const text = await answer.text();
  if (!answer.ok) throw new AwsCallError(answer.status, call, text);
  return text;
}

/** JSON protocol: `target` is the operation with its prefix. */
export async function callJson<T>(
  cloud: Cloud,
  service: string,
  target: string,
  input: object,
  version = '1.1',
): Promise<T> {
  const headers = { 'content-type': `application/x-amz-json-${version}`, 'x-amz-target': target };
  const text = await callAws(cloud, { service, headers, body: JSON.stringify(input) });
  return (text === '' ? {} : JSON.parse(text)) as T;
}

/** Query protocol: the answer is XML. */
export function callQuery(
  cloud: Cloud,
  service: string,
  input: Readonly<Record<string, string>>,
): Promise<string> {
  const headers = { 'content-type': 'application/x-www-form-urlencoded; charset=utf-8' };
  return callAws(cloud, { service, headers, body: new URLSearchParams(input).toString() });
}

/** Values of this element of an XML answer, in their order. */
export function valuesIn(xml: string, element: string): readonly string[] {
  return [...xml.matchAll(new RegExp(`<${element}>([^<]*)</${element}>`, 'g'))].map(
    ([, value = '']) => value,
  );
}

function sign(
  { endpoint, region, credentials }: Cloud,
  call: AwsCall,
  now: Date,
): Readonly<Record<string, string>> {
  const { service, method = 'POST', path = '/', body = '' } = call;
  const at = now.toISOString().replaceAll(/[-:]|\.\d+/g, '');
  const day = at.slice(0, 8);
  const headers: Record<string, string> = {
    ...call.headers,
    host: new URL(endpoint).host,
    'x-amz-date': at,
    'x-amz-content-sha256': sha256(body),
  };
  const names = Object.keys(headers).sort();
  const [pathname = '/', query = ''] = path.split('?');
  const canonical = [
    method,
    pathname,
    query,
    ...names.map((name) => `${name}:${headers[name]}`),
    '',
    names.join(';'),
    sha256(body),
  ].join('\n');
  const scope = `${day}/${region}/${service}/aws4_request`;
  const text = ['AWS4-HMAC-SHA256', at, scope, sha256(canonical)].join('\n');
  const key = [day, region, service, 'aws4_request'].reduce<string | Buffer>(
    (secret, part) => createHmac('sha256', secret).update(part).digest(),
    `AWS4${credentials.secretAccessKey}`,
  );
  const signature = createHmac('sha256', key).update(text).digest('hex');
  const { host: _set, ...sent } = headers;
  return {
    ...sent,
    authorization: `AWS4-HMAC-SHA256 Credential=${credentials.accessKeyId}/${scope}, SignedHeaders=${names.join(';')}, Signature=${signature}`,
  };
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
