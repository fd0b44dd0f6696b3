// The context object that Lambda hands a handler beside the event (Lambda developer guide, "Node.js context object").
import type { Context } from 'aws-lambda';
import { REGION } from '../layout.ts';
import type { Invocation } from './host-messages.ts';

export interface FunctionFacts {
  readonly name: string;
  readonly memoryMb: number;
}

/** `elapsedMs`: since the process got the event, by a clock that nobody can set. */
export function toContext(
  { name, memoryMb }: FunctionFacts,
  { awsRequestId, timeoutMs }: Invocation,
  elapsedMs: () => number,
): Context {
  const unused = () => {
    throw new Error('handlers here return what they have to say');
  };
  return {
    callbackWaitsForEmptyEventLoop: true,
    functionName: name,
    functionVersion: '$LATEST',
    invokedFunctionArn: `arn:aws:lambda:${REGION}:000000000000:function:${name}`,
    memoryLimitInMB: String(memoryMb),
    awsRequestId,
    logGroupName: `/aws/lambda/${name}`,
    logStreamName: `local/[$LATEST]${name}`,
    getRemainingTimeInMillis: () => Math.max(0, timeoutMs - elapsedMs()),
    done: unused,
    fail: unused,
    succeed: unused,
  };
}
