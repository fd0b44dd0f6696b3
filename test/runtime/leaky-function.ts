// A function whose every step fails with marked words in all that an error can carry; run as a process of its own.
import * as z from 'zod';
import { defineJob, isJobThread } from '../../shared/runtime/define-job.ts';
import { httpHandler } from '../../shared/runtime/http-handler.ts';
import { queueHandler } from '../../shared/runtime/queue-handler.ts';
import { scheduledHandler } from '../../shared/runtime/scheduled-handler.ts';
import { streamHandler } from '../../shared/runtime/stream-handler.ts';
import { context, sqs, stream } from '../functions/lambda-events.ts';

const MARKED = 'xyzzy-words of a mail';

/** Words in message, cause, code and in fields of its own. */
function leakyError(): Error {
  const cause = Object.assign(new Error(MARKED), { response: { body: MARKED } });
  return Object.assign(new TypeError(`${MARKED}\n    at ${MARKED} (xyzzy.ts:1:1)`, { cause }), {
    code: MARKED,
    mail: { subject: MARKED },
  });
}

const fail = () => Promise.reject(leakyError());
const job = defineJob({
  entry: import.meta.url,
  name: 'leak',
  run: () => {
    console.log(MARKED);
    console.error(MARKED);
    throw leakyError();
  },
  bytesOf: () => 0,
  limits: { cpuMs: 2000, deadlineMs: 6000, maxInputBytes: 1, maxMemoryBytes: 2 ** 27, patienceMs: 2000 },
});

async function everyStepFails(): Promise<void> {
  const Order = z.object({ id: z.literal('known') });
  const bodies = [MARKED, JSON.stringify({ id: MARKED }), '{"id":"known"}'];
  await queueHandler('leaky', Order, { later: fail, giveUp: fail, done: fail }, fail)(sqs(bodies), context);
  await streamHandler(
    'leaky',
    () => MARKED,
    fail,
  )(stream([{ key: MARKED, image: { words: MARKED } }]), context);
  const request = {
    headers: {},
    rawPath: `/${MARKED}`,
    body: MARKED,
    requestContext: { requestId: 'r', http: { method: 'GET' } },
  };
  const answer = await httpHandler('leaky', fail)(JSON.parse(JSON.stringify(request)), context);
  console.log(JSON.stringify({ answer, job: await job({ words: MARKED }) }));
  // Last, and not caught: what Lambda's own runtime would write of an invocation that failed.
  await scheduledHandler('leaky', fail)(JSON.parse('{}'), context);
}

if (!isJobThread) await everyStepFails();
