// Work on hostile input that must end: what it is given, and every way in which it may end. Types and errors only.

/** How a job ended. All but `done` are final for this input: trying again would end the same way. */
export type JobEnd<Out> =
  | { readonly kind: 'done'; readonly value: Out }
  /** It took more processor time than it may, or did not end. */
  | { readonly kind: 'deadline' }
  /** Its thread died, or took more memory than it may. */
  | { readonly kind: 'crashed' }
  | { readonly kind: 'threw'; readonly errorName: string }
  /** Not started: the input is larger than it may be. */
  | { readonly kind: 'too_large' };

/** Input and result are copied between threads: plain data and bytes, no functions. */
export type Job<In, Out> = (input: In) => Promise<JobEnd<Out>>;

export interface JobLimits {
  /** Processor time of the work itself: what else the machine does is no fault of the input. */
  readonly cpuMs: number;
  /** By the clock, from the start of the work itself: neither waiting nor the start of a thread counts. */
  readonly deadlineMs: number;
  readonly maxInputBytes: number;
  /** JavaScript heap and buffers together. A thread's own limits do not bound buffers, so they are watched. */
  readonly maxMemoryBytes: number;
  /** How long a job may wait for those before it. Past this the caller does better to come back later. */
  readonly patienceMs: number;
}

export interface JobSpec<In, Out> {
  /** `import.meta.url` of the function's `main.ts`: the thread loads the same file, or the same bundle. */
  readonly entry: string;
  /** Unique in its entry. */
  readonly name: string;
  readonly run: (input: In) => Out | Promise<Out>;
  readonly bytesOf: (input: In) => number;
  readonly limits: JobLimits;
}

/** The thread could not be started. A fault of the place, not of the input: worth another try. */
export class JobNotStartedError extends Error {
  override readonly name = 'JobNotStartedError';
}

/** Jobs before this one took too long. Worth another try. */
export class JobQueueFullError extends Error {
  override readonly name = 'JobQueueFullError';
}
