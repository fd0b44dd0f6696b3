// How much one mail may cost in a thread, wherever it is read.
import type { JobLimits } from './job.ts';

const MB = 1024 * 1024;

export const MAIL_JOB_LIMITS: JobLimits = {
  cpuMs: 2000, // an honest mail takes a hundredth of it
  deadlineMs: 6000, // where a mail gets a third of a processor
  maxInputBytes: 41 * MB, // SES takes 40 MB (service quotas, "Maximum email message size, inbound") and adds its headers
  maxMemoryBytes: 256 * MB,
  patienceMs: 6000, // with a deadline and a fresh thread after it, inside the 15 s of an invocation
};
