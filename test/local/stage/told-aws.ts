// A server on 127.0.0.1 that answers each AWS operation as it is told to, whatever service it belongs to: JSON, the XML of
// the query protocol, an error, or nothing at all. What was not told is answered as an unknown operation.
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

export type Told =
  | object
  | 'silent'
  | { readonly xml: string; readonly status?: number }
  | { readonly error: string; readonly message?: string }
  | ((input: Readonly<Record<string, unknown>>) => Told);

export interface ToldAws {
  readonly endpoint: string;
  /** By operation, such as `DescribeKey`; of SES v2 and plain HTTP by method and path, such as `GET /v2/email/account`. */
  readonly answers: Record<string, Told>;
  close(): Promise<void>;
}

export async function startToldAws(answers: Record<string, Told>): Promise<ToldAws> {
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += String(chunk);
    const { operation, input } = toOperation(request, body);
    answer(response, answers[operation] ?? { error: 'UnknownOperationException' }, input);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    endpoint: `http://127.0.0.1:${port}`,
    answers,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

function toOperation({ headers, method, url }: IncomingMessage, body: string) {
  const target = headers['x-amz-target'];
  if (typeof target === 'string')
    return { operation: target.split('.').at(-1) ?? '', input: JSON.parse(body) as Record<string, unknown> };
  const query = Object.fromEntries(new URLSearchParams(body));
  return { operation: query.Action ?? `${method} ${url}`, input: query };
}

function answer(response: ServerResponse, told: Told, input: Readonly<Record<string, unknown>>): void {
  if (told === 'silent') return;
  if (typeof told === 'function') {
    answer(response, told(input), input);
    return;
  }
  if ('xml' in told) {
    response.writeHead(told.status ?? 200, { 'content-type': 'text/xml' });
    response.end(told.xml);
    return;
  }
  if ('error' in told) {
    response.writeHead(400, { 'content-type': 'application/json', 'x-amzn-errortype': String(told.error) });
    response.end(JSON.stringify({ __type: told.error, message: 'message' in told ? told.message : '' }));
    return;
  }
  response.writeHead(200, { 'content-type': 'application/json' });
  response.end(JSON.stringify(told));
}

export const TOLD_SETTINGS = {
  region: 'eu-west-1',
  credentials: { accessKeyId: 'told', secretAccessKey: 'told' },
} as const;

/** As DescribeStacks answers (CloudFormation API reference). */
export function toStackXml(name: string, outputs: Readonly<Record<string, string>>): Told {
  const members = Object.entries(outputs).map(
    ([key, value]) => `<member><OutputKey>${key}</OutputKey><OutputValue>${value}</OutputValue></member>`,
  );
  return {
    xml: `<DescribeStacksResponse><DescribeStacksResult><Stacks><member><StackName>${name}</StackName>
<StackStatus>CREATE_COMPLETE</StackStatus><CreationTime>2026-11-25T10:00:00Z</CreationTime>
<Outputs>${members.join('')}</Outputs></member></Stacks></DescribeStacksResult></DescribeStacksResponse>`,
  };
}

/** As DescribeStacks says that there is no such stack. */
export function toNoStackXml(name: string): Told {
  return {
    status: 400,
    xml: `<ErrorResponse><Error><Type>Sender</Type><Code>ValidationError</Code><Message>Stack with id ${name} does not exist</Message></Error></ErrorResponse>`,
  };
}
