// The control port: tests and `send` set here what SES would find out (verdicts) and what can go wrong when sending.
// The SES stand-ins ask it for each mail over HTTP (ask-control.ts), so that it may live in a process of its own.
// Tickets, for parallel senders: POST /verdicts/tickets, then SMTP with EHLO ticket-<hex>.control.test for an hour.
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import * as z from 'zod';
import { type Answer, type Call, json, serveLoopback } from '../serve-loopback.ts';
import type { StartStandIn } from '../stand-in.ts';
import { takeFault, takeVerdicts, withTicket } from './control-state.ts';
import { FaultRequest, TicketRequest, VerdictRule } from './settings.ts';
import { openStateFile, type StateFile } from './state-file.ts';

const LIMIT_BYTES = 64 * 1024;
const TakeRequest = z.strictObject({ ticket: z.exactOptional(z.string()) });

export const startControl: StartStandIn = ({ port, dataDir }) => {
  const file = openStateFile(join(dataDir, 'control.json'));
  return serveLoopback(port, LIMIT_BYTES, async (call) => {
    const route = ROUTES[`${call.method} ${call.path}`];
    return route ? route(file, call) : json(404, { message: 'no such path' });
  });
};

type Route = (file: StateFile, call: Call) => Answer;

const ROUTES: Readonly<Record<string, Route>> = {
  'GET /health': () => json(200, { status: 'ok' }),
  'GET /verdicts': (file) => json(200, file.state().rule ?? {}),
  'PUT /verdicts': reading(VerdictRule, (file, rule) => {
    file.keep({ ...file.state(), rule });
    return json(200, rule);
  }),
  'DELETE /verdicts': (file) => {
    const { rule: _, ...rest } = file.state();
    file.keep(rest);
    return json(200, {});
  },
  'POST /verdicts/tickets': reading(TicketRequest, (file, { verdicts }) => {
    const ticket = randomBytes(16).toString('hex');
    file.keep(withTicket(file.state(), ticket, verdicts, Date.now()));
    return json(201, { ticket });
  }),
  'POST /verdicts/take': reading(TakeRequest, (file, { ticket }) => {
    const taken = takeVerdicts(file.state(), ticket, Date.now());
    if (taken === undefined) return json(404, { message: 'no such ticket' });
    file.keep(taken.state);
    return json(200, taken.verdicts);
  }),
  'GET /faults': (file) => json(200, { ...(file.state().ses && { ses: file.state().ses }) }),
  'PUT /faults': reading(FaultRequest, (file, { ses }) => {
    file.keep({ ...file.state(), ses });
    return json(200, { ses });
  }),
  'DELETE /faults': (file) => {
    const { ses: _, ...rest } = file.state();
    file.keep(rest);
    return json(200, {});
  },
  'POST /faults/take': (file) => {
    const { state, ses } = takeFault(file.state());
    file.keep(state);
    return json(200, ses ?? {});
  },
};

function reading<S extends z.ZodType>(
  schema: S,
  route: (file: StateFile, body: z.output<S>) => Answer,
): Route {
  return (file, { body }) => {
    const read = schema.safeParse(parseJson(body));
    return read.success ? route(file, read.data) : json(400, { message: z.prettifyError(read.error) });
  };
}

function parseJson(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return undefined; // the schema then says what was expected
  }
}
