// People who ask the API, by autocannon: one connection each, with a token of their own. Reads a wish from stdin, prints figures.
import { text } from 'node:stream/consumers';
import autocannon from 'autocannon';
import type { Figures, Wish } from './wish.ts';

/** For an answer; then it counts as an error. */
const PATIENCE_SECONDS = 20;
const DAYS = 28;

const wish = JSON.parse(await text(process.stdin)) as Wish;
const times: number[] = [];
const refused: Record<string, number> = {};
let made = 0;

const { errors, timeouts } = await new Promise<autocannon.Result>((resolve, reject) => {
  const running = autocannon(
    {
      url: `http://127.0.0.1:${wish.port}`,
      connections: wish.people,
      duration: wish.seconds,
      timeout: PATIENCE_SECONDS,
      ...(wish.requestsPerSecond !== undefined && { overallRate: wish.requestsPerSecond }),
      setupClient: seatsFor(wish.tokens),
    },
    (error, result) => (error ? reject(error) : resolve(result)),
  );
  running.on('response', (_client, status, _bytes, ms) => {
    times.push(ms);
    if (status >= 300) refused[status] = (refused[status] ?? 0) + 1;
  });
});
process.stdout.write(JSON.stringify(figuresOf(errors + timeouts)));

/** Headers that are given to a client hold for one of its requests: each person has requests of their own. */
function seatsFor(tokens: readonly string[]) {
  let next = 0;
  return (client: autocannon.Client) => {
    const authorization = `Bearer ${tokens[next % tokens.length]}`;
    next += 1;
    const headers = { authorization, 'content-type': 'application/json' };
    client.setRequests(
      [...reads(), write(), ...reads(), write()].map((request) => ({ ...request, headers })),
    );
  };
}

/** What a page of one's own week asks. */
function reads(): readonly autocannon.Request[] {
  const paths = [
    `/v1/entries?from=${dayBefore(7)}&to=${wish.today}`,
    '/v1/timer',
    '/v1/projects',
    `/v1/entries?from=${dayBefore(DAYS)}&to=${wish.today}&limit=20`,
  ];
  return paths.map((path) => ({ method: 'GET' as const, path }));
}

function write(): autocannon.Request {
  return {
    method: 'POST',
    path: '/v1/entries',
    setupRequest: (request) => {
      made += 1;
      const entry = {
        workDate: dayBefore(made % DAYS),
        durationSeconds: 60 + (made % 240),
        description: `call ${made}`,
      };
      return { ...request, body: JSON.stringify(entry) };
    },
  };
}

function dayBefore(days: number): string {
  return new Date(Date.parse(wish.today) - days * 86_400_000).toISOString().slice(0, 10);
}

function figuresOf(unanswered: number): Figures {
  const sorted = times.toSorted((a, b) => a - b);
  const below = (share: number) => sorted[Math.ceil(sorted.length * share) - 1] ?? Number.NaN;
  return {
    seconds: wish.seconds,
    requests: times.length,
    errors: unanswered + Object.values(refused).reduce((sum, n) => sum + n, 0),
    refused,
    p50Ms: below(0.5),
    p95Ms: below(0.95),
    p99Ms: below(0.99),
    slowestMs: below(1),
  };
}
