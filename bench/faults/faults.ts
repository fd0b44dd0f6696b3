// The kinds of faults that cells are made of, by what they mean to a service's caller.
import type { CallFacts, CallFate } from '../../local/preload/bench-messages.ts';
import { THROTTLED } from '../../local/preload/refusal.ts';
import type { Fault, When } from './plan.ts';

/** The services that functions call, as the SDK's clients are called. */
export const SERVICES = { dynamodb: 'DynamoDB', kms: 'KMS', s3: 'S3', sqs: 'SQS', sesv2: 'SES' } as const;
export type Service = keyof typeof SERVICES;

export const anyFunction = (process: string) => process !== 'pump';
const onlyBy = (name: string) => (process: string) => process === name;
const everyCall = () => true;
const ofService = (service: Service) => (facts: CallFacts) => serviceOf(facts) === service;

function serviceOf({ call }: CallFacts): string {
  return call.slice(0, call.indexOf(' '));
}

/** `call`: all of its name, or what it looks like. */
export function kill(name: string, call: string | RegExp, moment: 'before' | 'after', when: When): Fault {
  const fate: CallFate = { kind: moment === 'before' ? 'kill_before' : 'kill_after' };
  const matches = ({ call: made }: CallFacts) => (typeof call === 'string' ? made === call : call.test(made));
  return { step: 'call', of: onlyBy(name), matches, when, fate: () => fate };
}

/** What a function gets of one kind of call, on certain keys where they are said. */
export function refuse(
  { of, call, keys }: { readonly of: string; readonly call: RegExp; readonly keys?: ReadonlySet<string> },
  error: { readonly code: string; readonly status: number },
  when: When,
): Fault {
  return {
    step: 'attempt',
    of: onlyBy(of),
    matches: (facts) => call.test(facts.call) && (keys?.has(facts.key ?? '') ?? true),
    when,
    fate: () => ({ kind: 'refuse', ...error }),
  };
}

export const INTERNAL_ERROR = { code: 'InternalServerError', status: 500 } as const;
export const NO_SUCH_KEY = { code: 'NoSuchKey', status: 404 } as const;

export function loseAnswers(service: Service, share: number): Fault {
  return onAttempts(ofService(service), { kind: 'share', of: share }, () => ({ kind: 'lose_answer' }));
}

export function throttle(share: number): Fault {
  const toFate = (facts: CallFacts): CallFate => ({
    kind: 'refuse',
    ...(THROTTLED[serviceOf(facts)] ?? INTERNAL_ERROR),
  });
  return onAttempts(everyCall, { kind: 'share', of: share }, toFate);
}

export function failInside(share: number): Fault {
  return onAttempts(everyCall, { kind: 'share', of: share }, () => ({ kind: 'refuse', ...INTERNAL_ERROR }));
}

export function slow(ms: number, share: number): Fault {
  return onAttempts(everyCall, { kind: 'share', of: share }, () => ({ kind: 'wait', ms }));
}

/** Queues that are away are so for the event source too, which is what receives here. */
export function down(service: Service): Fault {
  const fault = onAttempts(ofService(service), { kind: 'always' }, () => ({ kind: 'unreachable' }));
  return service === 'sqs' ? { ...fault, of: () => true } : fault;
}

export function loseRecords(share: number): Fault {
  return {
    step: 'attempt',
    of: onlyBy('pump'),
    matches: ({ call }) => call === 'dynamodbstreams GetRecords',
    when: { kind: 'share', of: share },
    fate: () => ({ kind: 'drop_records' }),
  };
}

function onAttempts(matches: Fault['matches'], when: When, fate: (facts: CallFacts) => CallFate): Fault {
  return { step: 'attempt', of: anyFunction, matches, when, fate };
}
