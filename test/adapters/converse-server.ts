// A server on 127.0.0.1 that speaks Converse (Amazon Bedrock API reference) and misbehaves as it is told to, turn by turn.
import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { Guess } from '../../shared/core/triage/fallback/guess.ts';

/** What one request gets. `late`: its answer comes after so many milliseconds. */
export type Turn =
  | { readonly entries: readonly Guess[]; readonly late?: number }
  | { readonly toolInput: unknown; readonly tool?: string }
  | { readonly content: readonly object[] }
  | { readonly status: number; readonly error: string }
  | { readonly raw: string }
  | 'never'
  | 'reset'
  | 'without usage';

export interface ConverseServer {
  readonly endpoint: string;
  /** Bodies of the requests, in their order. */
  readonly asked: { readonly path: string; readonly body: ConverseBody; readonly at: number }[];
  /** How many requests were open at once at the most. */
  most: number;
  /** The next requests get these, one each; when they are used up, `otherwise`. */
  turns: Turn[];
  otherwise: Turn;
  close(): Promise<void>;
}

export interface ConverseBody {
  readonly system: readonly { readonly text: string }[];
  readonly messages: readonly { readonly content: readonly { readonly text: string }[] }[];
  readonly toolConfig: { readonly tools: readonly object[]; readonly toolChoice: object };
  readonly inferenceConfig: { readonly maxTokens: number };
}

export const USAGE = { inputTokens: 1000, outputTokens: 100, totalTokens: 1100 };

export async function startConverse(): Promise<ConverseServer> {
  let open = 0;
  const server = createServer(async (request, response) => {
    open += 1;
    converse.most = Math.max(converse.most, open);
    response.on('close', () => (open -= 1));
    let body = '';
    for await (const chunk of request) body += String(chunk);
    converse.asked.push({ path: request.url ?? '', body: JSON.parse(body), at: performance.now() });
    const turn = converse.turns.shift() ?? converse.otherwise;
    if (turn === 'reset') request.socket.destroy();
    else if (turn !== 'never') await answer(turn, response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const converse: ConverseServer = {
    endpoint: `http://127.0.0.1:${port}`,
    asked: [],
    most: 0,
    turns: [],
    otherwise: { entries: [] },
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
  return converse;
}

async function answer(turn: Exclude<Turn, 'never' | 'reset'>, response: ServerResponse): Promise<void> {
  if (turn === 'without usage')
    return end(response, 200, { ...reply([toolUse({ entries: [] })]), usage: undefined });
  if ('raw' in turn)
    return void response.writeHead(200, { 'content-type': 'application/json' }).end(turn.raw);
  if ('status' in turn) {
    response.setHeader('x-amzn-errortype', turn.error);
    return end(response, turn.status, { message: 'a word of the service' });
  }
  if ('content' in turn) return end(response, 200, reply(turn.content));
  if ('toolInput' in turn) return end(response, 200, reply([toolUse(turn.toolInput, turn.tool)]));
  if (turn.late !== undefined) await new Promise((done) => setTimeout(done, turn.late));
  return end(response, 200, reply([{ text: 'Here it is.' }, toolUse({ entries: turn.entries })]));
}

export function toolUse(input: unknown, name = 'propose_entries'): object {
  return { toolUse: { toolUseId: 'use-1', name, input } };
}

function reply(content: readonly object[]): object {
  return {
    output: { message: { role: 'assistant', content } },
    stopReason: 'tool_use',
    usage: USAGE,
    metrics: { latencyMs: 1 },
  };
}

function end(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}
