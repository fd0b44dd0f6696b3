// Refuses what fauxqs would answer wrongly, before it harms what is stored; and what comes from a browser.
import type { buildApp } from 'fauxqs';
import { whyForeign } from '../loopback-guard.ts';
import type { DurableStores } from './durable-stores.ts';

type App = ReturnType<typeof buildApp>;

/** Calls on an object that fauxqs takes for a PutObject of their body, and answers 200. */
const MISTAKEN_FOR_PUT = ['tagging', 'retention', 'legal-hold', 'acl'];

export function refuseWrong(app: App, { s3Store }: DurableStores): void {
  app.addHook('onRequest', (request, reply, done) => {
    const foreign = whyForeign(request.raw);
    if (foreign !== undefined) {
      reply.status(403).send({ message: foreign });
      return;
    }
    const { pathname, searchParams } = new URL(request.raw.url ?? '/', 'http://127.0.0.1');
    if (MISTAKEN_FOR_PUT.some((name) => searchParams.has(name))) {
      reply.status(501).type('application/xml').send(s3Error('NotImplemented'));
      return;
    }
    const [, bucket = '', ...key] = pathname.split('/').map(decodeURIComponent);
    const held =
      request.raw.method === 'PUT' && s3Store.hasBucket(bucket) && holds(s3Store, bucket, key.join('/'));
    // fauxqs ignores the condition and overwrites (S3 user guide, "Conditional writes").
    if (held && request.headers['if-none-match'] === '*') {
      reply.status(412).type('application/xml').send(s3Error('PreconditionFailed'));
      return;
    }
    done();
  });
}

function holds(s3Store: DurableStores['s3Store'], bucket: string, key: string): boolean {
  try {
    return s3Store.headObject(bucket, key) !== undefined;
  } catch {
    return false; // NoSuchKey
  }
}

function s3Error(code: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><Error><Code>${code}</Code><Message>${code}</Message></Error>`;
}
