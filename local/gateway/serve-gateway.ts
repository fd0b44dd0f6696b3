// A small HTTP server on 127.0.0.1 that stands where API Gateway stands: it makes the event and sends the answer on.
// It lets everything through but what API Gateway's own limits refuse; who may do what is the function's work.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import type { InvokeEnd } from '../host/function-process.ts';
import { headerLines, toGatewayEvent } from './gateway-event.ts';
import { type HttpAnswer, ownAnswer, toHttpAnswer } from './gateway-response.ts';

export interface Gateway {
  readonly port: number;
  /** Takes no more requests; those in hand are answered first, for at most two seconds. */
  close(): Promise<void>;
}

const LIMITS = { bodyBytes: 10 * 1024 * 1024, integrationMs: 30_000 };

export async function serveGateway(
  port: number,
  invoke: (event: unknown) => Promise<InvokeEnd>,
  limits = LIMITS,
): Promise<Gateway> {
  const server = createServer((request, response) => {
    answer(request, invoke, limits).then(
      (given) => send(given, response),
      () => response.destroy(), // the caller is gone
    );
  });
  server.on('clientError', refuseUnread);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        const force = setTimeout(() => server.closeAllConnections(), 2_000);
        server.close(() => {
          clearTimeout(force);
          resolve();
        });
        server.closeIdleConnections();
      }),
  };
}

/** What could not be read as a request is answered as well, and the connection ends. */
function refuseUnread(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (!socket.writable) return;
  const isTooLong = error.code === 'HPE_HEADER_OVERFLOW';
  const [status, message] = isTooLong ? [431, 'Request Header Fields Too Large'] : [400, 'Bad Request'];
  const { headers, body } = ownAnswer(status, message);
  const lines = Object.entries({ ...headers, 'content-length': String(body.length), connection: 'close' });
  const head = lines.map(([name, value]) => `${name}: ${value}\r\n`).join('');
  socket.end(`HTTP/1.1 ${status} ${message}\r\n${head}\r\n${body.toString()}`);
}

async function answer(
  request: IncomingMessage,
  invoke: (event: unknown) => Promise<InvokeEnd>,
  { bodyBytes, integrationMs }: typeof LIMITS,
): Promise<HttpAnswer> {
  const body = await readBody(request, bodyBytes);
  if (body === undefined) return ownAnswer(413, 'Request Entity Too Large');
  const event = toGatewayEvent(
    {
      method: request.method ?? 'GET',
      url: request.url ?? '/',
      protocol: `HTTP/${request.httpVersion}`,
      headers: headerLines(request.headersDistinct),
      sourceIp: request.socket.remoteAddress ?? '',
      body,
    },
    new Date(),
  );
  const late = Promise.withResolvers<InvokeEnd>();
  const timer = setTimeout(() => late.resolve({ kind: 'timeout' }), integrationMs);
  const end = await Promise.race([invoke(event), late.promise]).finally(() => clearTimeout(timer));
  const given = toHttpAnswer(end);
  return { ...given, headers: { ...given.headers, 'apigw-requestid': event.requestContext.requestId } };
}

/** Read to its end also when it is too large: a client that still sends would not see the answer. */
async function readBody(request: IncomingMessage, limitBytes: number): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes <= limitBytes) chunks.push(chunk);
  }
  return bytes > limitBytes ? undefined : Buffer.concat(chunks);
}

function send({ status, headers, body }: HttpAnswer, response: ServerResponse): void {
  const own = Object.entries(headers).filter(([name]) => name !== 'content-length');
  for (const [name, value] of own) response.setHeader(name, value);
  response.statusCode = status;
  if (body.length > 0) response.setHeader('content-length', body.length);
  response.end(body);
}
