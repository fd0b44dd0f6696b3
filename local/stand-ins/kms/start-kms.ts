// KMS for a laptop: the calls that Timepost makes, over KMS's own protocol (AWS JSON 1.1). Keys lie in a file of mode 0600.
// `GET /counts` tells how often each action was called.
import * as z from 'zod';
import { KEY_ALIASES } from '../../layout.ts';
import { type Answer, type Call, json, serveLoopback } from '../serve-loopback.ts';
import type { StartStandIn } from '../stand-in.ts';
import { encryptionOperations } from './encryption-operations.ts';
import { type KeyStore, openKeyStore } from './key-store.ts';
import { KmsError } from './kms-error.ts';
import { lifecycleOperations } from './lifecycle-operations.ts';
import type { Operations } from './operation.ts';
import { proofOperations } from './proof-operations.ts';

const LARGEST_REQUEST_BYTES = 64 * 1024;
const TARGET = 'TrentService.';
const SPECS = { wrapping: 'SYMMETRIC_DEFAULT', directory: 'HMAC_256' } as const;

export const startKms: StartStandIn = async ({ port, dataDir }) => {
  const keys = openKeyStore(dataDir, Date.now);
  makeProjectKeys(keys);
  const operations: Operations = {
    ...encryptionOperations(keys),
    ...proofOperations(keys),
    ...lifecycleOperations(keys, Date.now),
  };
  const counts = new Map<string, number>();
  return serveLoopback(port, LARGEST_REQUEST_BYTES, async (call) => {
    if (call.method === 'GET' && call.path === '/counts') return json(200, Object.fromEntries(counts));
    const name = actionOf(call);
    const operation = Object.hasOwn(operations, name) ? operations[name] : undefined;
    if (operation === undefined)
      return refusal('UnknownOperationException', 'this stand-in has no such action');
    counts.set(name, (counts.get(name) ?? 0) + 1);
    return answer(operation, call.body);
  });
};

/** The keys that the stack refers to by alias: made at the first start, found at each later one. */
function makeProjectKeys(keys: KeyStore): void {
  const known = new Set(keys.aliases().map(({ name }) => name));
  for (const purpose of ['wrapping', 'directory'] as const) {
    if (!known.has(KEY_ALIASES[purpose])) keys.alias(KEY_ALIASES[purpose], keys.make(SPECS[purpose]).id);
  }
}

function actionOf({ method, headers }: Call): string {
  const target = String(headers['x-amz-target'] ?? '');
  return method === 'POST' && target.startsWith(TARGET) ? target.slice(TARGET.length) : '';
}

function answer(operation: Operations[string], body: Buffer): Answer {
  try {
    return toAnswer(200, operation(JSON.parse(body.toString('utf8') || '{}')));
  } catch (error) {
    if (error instanceof KmsError) return refusal(error.type, error.message);
    if (error instanceof z.ZodError) return refusal('ValidationException', z.prettifyError(error));
    if (error instanceof SyntaxError) return refusal('SerializationException', 'the request is not JSON');
    throw error;
  }
}

function refusal(type: string, message: string): Answer {
  return toAnswer(400, { __type: type, message });
}

function toAnswer(status: number, value: unknown): Answer {
  return { status, headers: { 'content-type': 'application/x-amz-json-1.1' }, body: JSON.stringify(value) };
}
