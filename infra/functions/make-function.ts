// What every function of a stage has in common: its log, its alarms, and what the stage limits.
import { Duration } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { WatchedFunction, type WatchedFunctionProps } from '../constructs/watched-function.ts';
import type { FunctionName, Stage } from '../stage.ts';
import type { StateStack } from '../state-stack.ts';

/** Where a function is deployed. */
export interface Place {
  readonly stage: Stage;
  readonly state: StateStack;
}

/** What differs between the functions. */
export type Shape<Env extends object> = Pick<
  WatchedFunctionProps<Env>,
  'environment' | 'impact' | 'page' | 'memoryMb' | 'expectedConcurrency'
> & { readonly name: FunctionName; readonly timeoutSeconds: number };

/** A whole vCPU: the deadline of a mail's thread is time on the wall (docs/decisions/0007). */
export const WHOLE_CPU_MB = 1769;

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
