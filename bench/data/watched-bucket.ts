// A client of S3 whose every call is counted, and told of before it is sent.
import type { S3Client } from '@aws-sdk/client-s3';

export interface WatchedBucket {
  readonly s3: S3Client;
  readonly calls: ReadonlyMap<string, number>;
  /** Of all that was laid down, what was taken away again too. */
  sentBytes(): number;
}

export function watchedBucket(s3: S3Client, onCall: () => void): WatchedBucket {
  const calls = new Map<string, number>();
  let sent = 0;
  s3.middlewareStack.add(
    (next, { commandName = '' }) =>
      (args) => {
        calls.set(commandName, (calls.get(commandName) ?? 0) + 1);
        const { Body } = args.input as { readonly Body?: unknown };
        if (Body instanceof Uint8Array) sent += Body.byteLength;
        onCall();
        return next(args);
      },
    { step: 'initialize', name: 'watch' },
  );
  return { s3, calls, sentBytes: () => sent };
}
