// Hands a request to aws-ses-v2-local, which makes a mail of it, and adds what SES adds and that leaves out.
import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import sesLocal from 'aws-ses-v2-local';
import { getStoreReadonly } from 'aws-ses-v2-local/dist/store.js';
import * as z from 'zod';
import { DUMMY_CREDENTIALS, REGION } from '../../layout.ts';
import type { SendRequest } from './refuse-request.ts';
import type { SentMail } from './sent-mail.ts';

export interface Taker {
  /** `body`: the request as it came. `undefined`: the mail is not whole, and was not taken. */
  take(request: SendRequest, body: Buffer): Promise<SentMail | undefined>;
  close(): Promise<void>;
}

const Taken = z.object({ MessageId: z.string() });

export async function openTaker(): Promise<Taker> {
  const server = await sesLocal.default({ host: '127.0.0.1', port: 0 });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v2/email/outbound-emails`;
  const headers = {
    'content-type': 'application/json',
    authorization: `AWS4-HMAC-SHA256 Credential=${DUMMY_CREDENTIALS.accessKeyId}`,
  };
  return {
    take: async (request, body) => {
      const answer = await fetch(url, { method: 'POST', headers, body: new Uint8Array(body) });
      if (!answer.ok) return undefined;
      return withServiceHeaders(takeOut(Taken.parse(await answer.json()).MessageId), request);
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

type LocalMail = ReturnType<typeof getStoreReadonly>['emails'][number];

/** Its memory is emptied mail by mail: what was sent lies in the journal. */
function takeOut(localId: string): LocalMail {
  const { emails } = getStoreReadonly();
  const at = emails.findIndex(({ messageId }) => messageId === localId);
  const [mail] = at < 0 ? [] : emails.splice(at, 1);
  if (mail === undefined) throw new Error('the mail that was taken is gone');
  return mail;
}

/** Shaped as SES's. The nine digits of aws-ses-v2-local would meet their like in a journal of some ten thousand mails. */
function newMessageId(): string {
  return `0102${Date.now().toString(16).padStart(12, '0')}-${randomUUID()}-000000`;
}

/** SES writes Message-ID and Date itself, whatever the caller gave (SES developer guide, "Header fields"). */
function withServiceHeaders(mail: LocalMail, { Content, EmailTags }: SendRequest): SentMail {
  const messageId = newMessageId();
  const own = (mail.headers ?? []).filter(({ name }) => !/^(?:message-id|date)$/i.test(name));
  return {
    messageId,
    from: mail.from,
    replyTo: mail.replyTo,
    destination: mail.destination,
    subject: mail.subject,
    body: {
      ...(mail.body.html !== undefined && { html: mail.body.html }),
      ...(mail.body.text !== undefined && { text: mail.body.text }),
    },
    attachments: mail.attachments.map(({ content, contentType, filename, size }) => ({
      content,
      contentType,
      size,
      ...(filename !== undefined && { filename }),
    })),
    headers: [
      { name: 'Message-ID', value: `<${messageId}@${REGION}.amazonses.com>` },
      { name: 'Date', value: new Date(mail.at * 1000).toUTCString().replace('GMT', '+0000') },
      ...own,
    ],
    emailTags: EmailTags ?? [],
    at: mail.at,
    ...(Content.Raw !== undefined && { raw: Content.Raw.Data }),
  };
}
