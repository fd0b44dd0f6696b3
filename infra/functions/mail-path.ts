// What the functions of the path are made from, and what they all have in common: names, logs, alarms, limits of the stage.
import { Duration } from 'aws-cdk-lib';
import type * as kms from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';
import type { MailInbox } from '../constructs/mail-inbox.ts';
import { WatchedFunction, type WatchedFunctionProps } from '../constructs/watched-function.ts';
import type { WorkQueue } from '../constructs/work-queue.ts';
import type { FunctionName, Stage } from '../stage.ts';
import type { StateStack } from '../state-stack.ts';

/** Where a function is deployed. */
export interface Place {
  readonly stage: Stage;
  readonly state: StateStack;
}

export interface MailPath extends Place {
  /** Encrypts bucket and queues. */
  readonly mailKey: kms.IKey;
  readonly inbox: MailInbox;
  readonly inlet: WorkQueue;
  readonly triage: WorkQueue;
}

/** What differs between the functions. */
export type Shape<Env extends object> = Pick<
  WatchedFunctionProps<Env>,
  'environment' | 'impact' | 'page' | 'memoryMb' | 'expectedConcurrency'
> & { readonly name: FunctionName; readonly timeoutSeconds: number };

/** A whole vCPU: the deadline of a mail's thread is time on the wall (docs/decisions/0007). */
export const WHOLE_CPU_MB = 1769;

/** Seconds that a batch is collected for: short, because a person waits for the receipt. */
export const WINDOW_SECONDS = 1;

export function makeFunction<Env extends object>(
  scope: Construct,
  { stage, state }: Place,
  { timeoutSeconds, ...shape }: Shape<Env>,
): WatchedFunction<Env> {
  const reservedConcurrency = stage.reservedConcurrency[shape.name];
  const id = `${shape.name.slice(0, 1).toUpperCase()}${shape.name.slice(1)}Function`;
  return new WatchedFunction<Env>(scope, id, {
    ...shape,
    timeout: Duration.seconds(timeoutSeconds),
    logKey: state.logKey,
    logRetentionDays: stage.logRetentionDays,
    alarms: state.alarms,
    ...(reservedConcurrency !== undefined && { reservedConcurrency }),
  });
}

/** Batches at a time, and one instance in flight beside them. */
export function concurrencyOf({ mostBatchesAtOnce }: Stage): number {
  return mostBatchesAtOnce + 1;
}
