// functions/parse: the root of the function, and the entry of the thread that opens bodies.
import { openBodies } from '../../shared/core/parse/open-bodies.ts';
import { defineJob, isJobThread } from '../../shared/runtime/define-job.ts';
import { MAIL_JOB_LIMITS } from '../../shared/runtime/mail-job-limits.ts';

const open = defineJob({
  entry: import.meta.url,
  name: 'open',
  run: openBodies,
  bytesOf: (raw: Uint8Array) => raw.byteLength,
  limits: MAIL_JOB_LIMITS,
});

export const handler = isJobThread ? undefined : await start();

async function start() {
  const [{ readEnv, ParseEnv }, { wire }] = await Promise.all([
    import('../../shared/contracts/env.ts'),
    import('./wire.ts'),
  ]);
  return wire(readEnv(ParseEnv, process.env), open, () => new Date());
}
