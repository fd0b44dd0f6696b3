// A server on 127.0.0.1 that answers every request as it is told to, and remembers what it was asked.
import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';

type Answer = { readonly status: number; readonly body: object } | 'hang up' | undefined;

export interface AnsweringServer {
  readonly endpoint: string;
  readonly asked: { readonly path: string; readonly body: string }[];
  /** How the next requests are answered; `undefined` never answers. */
  answer: Answer;
  /** How each request is answered, instead of `answer`. */
  decide?: () => Answer;
  close(): Promise<void>;
}

export async function startAnsweringServer(): Promise<AnsweringServer> {
  const waiting = new Set<ServerResponse>();
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += String(chunk);
    answering.asked.push({ path: request.url ?? '', body });
    const answer = answering.decide === undefined ? answering.answer : answering.decide();
    if (answer === undefined) waiting.add(response);
    else if (answer === 'hang up') request.socket.destroy();
    else {
      response.writeHead(answer.status, { 'content-type': 'application/json' });
      response.end(JSON.stringify(answer.body));
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const answering: AnsweringServer = {
    endpoint: `http://127.0.0.1:${port}`,
    asked: [],
    answer: { status: 200, body: {} },
    close: async () => {
      for (const response of waiting) response.destroy();
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
  return answering;
}
