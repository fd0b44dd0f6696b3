// What the functions' tests share: one workspace with one member, a mail of hers, and jobs that run where they are called.
import type { ParsedMail } from '../../shared/core/parsed-mail.ts';
import type { Job, JobEnd } from '../../shared/runtime/job.ts';
import { maya } from '../core/reply/receipt-facts.ts';

export const NOW = new Date('2026-03-11T09:00:02Z');
export const RAW = { bucket: 'raw-mail', key: 'inbound/ses-1' };

export const mail: ParsedMail = {
  version: 1,
  messageKey: 'a'.repeat(64),
  arrival: {
    sesMessageId: 'ses-1',
    recipient: 'time@in.timepost.test',
    receivedAt: '2026-03-11T09:00:00.000Z',
    verdicts: { spf: 'PASS', dkim: 'PASS', dmarc: 'PASS', spam: 'PASS', virus: 'PASS' },
    raw: RAW,
  },
  timeline: [{ step: 'received', at: '2026-03-11T09:00:00.000Z' }],
  routing: { kind: 'member', workspaceId: maya.workspaceId, memberId: maya.memberId, proof: 'dmarc' },
  header: {
    messageId: '<1@example.com>',
    references: [],
    subject: 'log',
    sentAt: { instant: '2026-03-11T08:59:58.000Z', utcOffsetMinutes: 0 },
  },
  body: { kind: 'opened', own: '2h ACME redesign yesterday', left: '', contentDigest: 'c'.repeat(64) },
};

/** A job that runs in the test's own thread. */
export function inPlace<In, Out>(run: (input: In) => Out | Promise<Out>): Job<In, Out> {
  return async (input) => ({ kind: 'done', value: await run(input) });
}

/** A job that ends in this way, whatever it is given. */
export function endingWith<Out>(end: JobEnd<Out>): Job<unknown, Out> {
  return async () => end;
}

/** A queue's delays, remembered as `handle receiveCount`. */
export function retries() {
  const putOff: string[] = [];
  return {
    putOff,
    retry: {
      later: async (handle: string, count: number) => void putOff.push(`${handle} ${count}`),
      giveUp: async () => false,
      done: async () => undefined,
    },
  };
}

/** A fault of a service, by its name alone. */
export function fault(name: string): Error {
  return Object.assign(new Error('a fault'), { name });
}

/** Nobody answers a letter. */
export function noLetters() {
  const never = () => Promise.reject(new Error('no mail is to a letter here'));
  return { find: never, confirm: never };
}

/** Every mail may come at once, none has to wait, no day is locked, and nobody answers a letter. */
export function noFlood() {
  const never = () => Promise.reject(new Error('no mail is over a rate here'));
  return {
    answers: noLetters(),
    rates: { take: async (_bucket: object, now: Date) => now },
    waiting: { again: never },
    parked: { park: never },
    messages: { find: async () => undefined, failed: never },
    closedDays: { of: async () => ({ lock: {}, closed: new Map() }) },
  };
}
