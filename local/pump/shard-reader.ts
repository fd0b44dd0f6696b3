// A table's stream as the pump needs it, over the streams API. It decides nothing.
import {
  DescribeStreamCommand,
  type DynamoDBStreamsClient,
  GetRecordsCommand,
  GetShardIteratorCommand,
  type Shard,
  TrimmedDataAccessException,
} from '@aws-sdk/client-dynamodb-streams';
import type { DynamoDBRecord } from 'aws-lambda';
import { toEventRecord } from './stream-event.ts';

export interface ShardFacts {
  readonly shardId: string;
  readonly parentId?: string;
}

export interface ShardReader {
  shards(): Promise<readonly ShardFacts[]>;
  /** Where to read on: behind a sequence number, or at the oldest record that is left. */
  iterator(shardId: string, after: string | undefined): Promise<string>;
  /** `next` is absent when the shard is closed and read to its end. */
  read(
    iterator: string,
    limit: number,
  ): Promise<{ readonly records: readonly DynamoDBRecord[]; readonly next?: string }>;
}

export function dynamoShards(streams: DynamoDBStreamsClient, StreamArn: string): ShardReader {
  const start = async (ShardId: string, from: object) => {
    const ask = { StreamArn, ShardId, ShardIteratorType: 'TRIM_HORIZON' as const, ...from };
    return (await streams.send(new GetShardIteratorCommand(ask))).ShardIterator ?? '';
  };
  return {
    shards: () => listShards(streams, StreamArn),
    iterator: async (shardId, after) => {
      if (after === undefined) return start(shardId, {});
      try {
        const from = { ShardIteratorType: 'AFTER_SEQUENCE_NUMBER', SequenceNumber: after };
        return await start(shardId, from);
      } catch (error) {
        if (error instanceof TrimmedDataAccessException) return start(shardId, {}); // it lay idle for longer than a day
        throw error;
      }
    },
    read: async (ShardIterator, Limit) => {
      const { Records = [], NextShardIterator } = await streams.send(
        new GetRecordsCommand({ ShardIterator, Limit }),
      );
      const records = Records.map((record) => toEventRecord(record, StreamArn));
      return { records, ...(NextShardIterator && { next: NextShardIterator }) };
    },
  };
}

async function listShards(streams: DynamoDBStreamsClient, StreamArn: string): Promise<readonly ShardFacts[]> {
  const found: Shard[] = [];
  let ExclusiveStartShardId: string | undefined;
  do {
    const ask = new DescribeStreamCommand({
      StreamArn,
      ...(ExclusiveStartShardId !== undefined && { ExclusiveStartShardId }),
    });
    const { StreamDescription } = await streams.send(ask);
    found.push(...(StreamDescription?.Shards ?? []));
    ExclusiveStartShardId = StreamDescription?.LastEvaluatedShardId;
  } while (ExclusiveStartShardId !== undefined);
  return found.map(({ ShardId = '', ParentShardId }) => ({
    shardId: ShardId,
    ...(ParentShardId !== undefined && { parentId: ParentShardId }),
  }));
}
