// A small HTTP server on 127.0.0.1 behind the loopback guard. It logs nothing and tells nobody what failed inside.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { whyForeign } from './loopback-guard.ts';
import type { StandIn } from './stand-in.ts';

export interface Call {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
}

export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

/** `hang_up`: the connection is cut with no answer, as when an answer is lost on its way. */
export type Reply = Answer | 'hang_up';

export function json(status: number, value: unknown, headers: Readonly<Record<string, string>> = {}): Answer {
  return { status, headers: { ...headers, 'content-type': 'application/json' }, body: JSON.stringify(value) };
}

/** Serves on 127.0.0.1:`port` (0: any). A body over `limitBytes` is answered 413, a throw 500. */
export async function serveLoopback(
  port: number,
  limitBytes: number,
  reply: (call: Call) => Promise<Reply>,
): Promise<StandIn> {
  const server = createServer((request, response) => {
    void answer(request, limitBytes, reply).then(
      (given) => send(given, response),
      () => send(json(500, { message: 'failed inside' }), response),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve);
  });
  return { port: (server.address() as AddressInfo).port, close: () => close(server) };
}

async function answer(
  request: IncomingMessage,
  limitBytes: number,
  reply: (call: Call) => Promise<Reply>,
): Promise<Reply> {
  const foreign = whyForeign(request);
  if (foreign !== undefined) return json(403, { message: foreign });
  const body = await readBody(request, limitBytes);
  if (body === undefined) return json(413, { message: `more than ${limitBytes} bytes` });
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1');
  const { method = 'GET', headers } = request;
  return reply({ method, path: pathname, query: searchParams, headers, body });
}

async function readBody(request: IncomingMessage, limitBytes: number): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes <= limitBytes) chunks.push(chunk);
  }
  return bytes > limitBytes ? undefined : Buffer.concat(chunks);
}

function send(reply: Reply, response: ServerResponse): void {
  if (reply === 'hang_up') {
    response.socket?.destroy();
    return;
  }
  response.writeHead(reply.status, { 'cache-control': 'no-store', ...reply.headers }).end(reply.body);
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
