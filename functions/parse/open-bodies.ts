// Opens a mail's bodies in the job's thread. However that ends, the mail goes on: a breach is a refusal, never a retry.
import type { MailBody } from '../../shared/core/parsed-mail.ts';
import type { Job, JobEnd } from '../../shared/runtime/job.ts';
import type { Telemetry } from '../../shared/runtime/telemetry.ts';

/** Opens `raw` at its first call and gives the same to each later one: a mail to many is read once. */
export function openOnce(
  raw: Uint8Array,
  job: Job<Uint8Array, MailBody>,
  telemetry: Telemetry,
): () => Promise<MailBody> {
  let opened: Promise<MailBody> | undefined;
  return () => {
    opened ??= job(raw).then((end) => {
      telemetry.count(`BodiesOpened.${end.kind}`);
      if (end.kind === 'threw') telemetry.note('bodies not opened', { errorName: end.errorName });
      return toBody(end);
    });
    return opened;
  };
}

function toBody(end: JobEnd<MailBody>): MailBody {
  switch (end.kind) {
    case 'done':
      return end.value;
    case 'too_large':
      return { kind: 'refused', reason: 'too_large' };
    case 'deadline':
    case 'crashed':
      return { kind: 'refused', reason: 'undecodable' };
    case 'threw':
      return { kind: 'refused', reason: 'internal_error' };
  }
}
