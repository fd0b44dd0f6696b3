// What each stand-in is to the process that hosts it. A stand-in never asks for an environment of its own.

export interface StandInOptions {
  /** On 127.0.0.1; 0 takes any free port. */
  readonly port: number;
  /** A folder of its own, made already; everything that must survive a restart or a kill lies in it. */
  readonly dataDir: string;
  /** Base addresses of other stand-ins by name, such as `aws` (S3, SNS, SQS): `http://127.0.0.1:4566`. */
  readonly endpoints: Readonly<Record<string, string>>;
}

export interface StandIn {
  readonly port: number;
  close(): Promise<void>;
}

export type StartStandIn = (options: StandInOptions) => Promise<StandIn>;
