// functions/api: the root of the function, and the entry of the thread that reads previews.
import { type PreviewInput, preview } from '../../shared/core/preview/preview.ts';
import { defineJob, isJobThread } from '../../shared/runtime/define-job.ts';
import { MAIL_JOB_LIMITS } from '../../shared/runtime/mail-job-limits.ts';

const read = defineJob({
  entry: import.meta.url,
  name: 'preview',
  run: preview,
  bytesOf: ({ source }: PreviewInput) => (source.kind === 'raw' ? source.raw.byteLength : source.text.length),
  limits: MAIL_JOB_LIMITS,
});

export const handler = isJobThread ? undefined : await start();

async function start() {
  const [{ ApiEnv, readEnv }, { wire }] = await Promise.all([
    import('../../shared/contracts/env.ts'),
    import('./wire.ts'),
  ]);
  return wire(readEnv(ApiEnv, process.env), read, () => new Date());
}
