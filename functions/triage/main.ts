// functions/triage: the root of the function, and the entry of the thread that reads mails.
import { triage } from '../../shared/core/triage/triage.ts';
import { defineJob, isJobThread } from '../../shared/runtime/define-job.ts';
import { MAIL_JOB_LIMITS } from '../../shared/runtime/mail-job-limits.ts';
import type { ReadingInput } from './decide.ts';

const read = defineJob({
  entry: import.meta.url,
  name: 'read',
  run: ({ mail, member, catalogue }: ReadingInput) => triage(mail, { member, catalogue }),
  bytesOf: ({ mail: { body } }) => (body?.kind === 'opened' ? body.own.length + body.left.length : 0),
  limits: MAIL_JOB_LIMITS,
});

export const handler = isJobThread ? undefined : await start();

async function start() {
  const [{ readEnv, TriageEnv }, { wire }] = await Promise.all([
    import('../../shared/contracts/env.ts'),
    import('./wire.ts'),
  ]);
  return wire(readEnv(TriageEnv, process.env), read, () => new Date());
}
