// SES's sending side for a laptop: aws-ses-v2-local takes each mail behind a front that refuses as SES does, writes SES's headers,
// keeps the mail on disk before it answers, and fails as the control port says. Its page is not used: there mails can run scripts.
// What became of a mail it tells the feedback topic, as a configuration set does. Not shown by it: mails over 25 MB, DKIM, quotas and
// rates, signatures of requests.
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { askControl, type Control } from '../control/ask-control.ts';
import { type Answer, type Call, json, type Reply, serveLoopback } from '../serve-loopback.ts';
import type { StartStandIn } from '../stand-in.ts';
import { toEml } from './eml.ts';
import { type Events, tellEvents } from './events.ts';
import { openJournal } from './journal.ts';
import { CONTENT_SECURITY_POLICY, renderPage } from './page.ts';
import { refuseRequest, SendRequest } from './refuse-request.ts';
import { SentMail } from './sent-mail.ts';
import { faultAnswer, sesError } from './ses-answer.ts';
import { openTaker, type Taker } from './take-mail.ts';

/** SES takes 40 MB of a version 2 request, base64 included; aws-ses-v2-local no more than this. */
const MOST_REQUEST_BYTES = 25 * 1024 * 1024;

interface SesOut {
  readonly control: Control;
  readonly taker: Taker;
  /** Oldest first. */
  readonly mails: SentMail[];
  /** Returns when the mail is on disk. */
  readonly keep: (mail: SentMail) => Promise<void>;
  readonly events: Events;
}

export const startSesOut: StartStandIn = async ({ port, dataDir, endpoints }) => {
  const { journal, values } = await openJournal(join(dataDir, 'sent.jsonl'));
  const mails = values.map((value) => SentMail.parse(value));
  const taker = await openTaker();
  const keep = async (mail: SentMail) => {
    await journal.append(mail);
    mails.push(mail);
  };
  const events = tellEvents(endpoints['aws']);
  const ses: SesOut = { control: askControl(endpoints.control), taker, mails, keep, events };
  const server = await serveLoopback(port, MOST_REQUEST_BYTES, (call) => answer(ses, call));
  return {
    port: server.port,
    close: async () => {
      await server.close();
      await events.close();
      await taker.close();
      await journal.close();
    },
  };
};

async function answer(ses: SesOut, call: Call): Promise<Reply> {
  const route = `${call.method} ${call.path}`;
  if (route === 'POST /v2/email/outbound-emails') return sendEmail(ses, call.body);
  if (route === 'GET /') return page(ses.mails);
  if (route === 'GET /store') return json(200, { emails: ses.mails });
  const named = /^GET \/sent\/([\w-]+)\.eml$/.exec(route)?.[1];
  return eml(ses.mails.find(({ messageId }) => messageId === named));
}

/** SendEmail (Amazon SES API v2 reference). */
async function sendEmail({ control, taker, keep, events }: SesOut, body: Buffer): Promise<Reply> {
  const fault = await control.fault();
  await sleep(fault.delayMs ?? 0);
  const failed = faultAnswer(fault);
  if (failed !== undefined) return failed;

  const request = parse(body);
  if (request === undefined) return sesError('BadRequestException', 'The request is not one of SendEmail.');
  const refused = refuseRequest(request);
  if (refused !== undefined) return refused;

  const taken = await taker.take(request, body);
  if (taken === undefined) return sesError('BadRequestException', 'Subject, body or sender is missing.');
  await keep(taken);
  events.tell(taken);
  return fault.loseAnswer === true ? 'hang_up' : json(200, { MessageId: taken.messageId });
}

function parse(body: Buffer): SendRequest | undefined {
  try {
    return SendRequest.safeParse(JSON.parse(body.toString('utf8'))).data;
  } catch {
    return undefined;
  }
}

function page(mails: readonly SentMail[]): Answer {
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': CONTENT_SECURITY_POLICY,
  };
  return { status: 200, headers, body: renderPage(mails) };
}

async function eml(mail: SentMail | undefined): Promise<Answer> {
  if (mail === undefined) return json(404, { message: 'there is no such page or mail' });
  const headers = {
    'content-type': 'message/rfc822',
    'content-disposition': `attachment; filename="${mail.messageId}.eml"`,
  };
  return { status: 200, headers, body: await toEml(mail) };
}
