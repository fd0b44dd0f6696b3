// Keys and indexes of the five tables, said once: used by infra, by the local stack and by adapters.
// The access paths that each serves stand in docs/data.md.

export interface IndexKeys {
  readonly partitionKey: string;
  readonly sortKey: string;
}

export interface TableIndex extends IndexKeys {
  /** What the index holds of an item besides its keys. */
  readonly nonKeyAttributes: readonly [string, ...string[]];
}

export interface TableKeys {
  readonly partitionKey: 'pk';
  readonly sortKey: 'sk';
  readonly ttlAttribute: 'expiresAt';
  /** `NEW_IMAGE`: readers see the item after each change. */
  readonly stream?: 'NEW_IMAGE';
  readonly indexes: Readonly<Record<string, TableIndex>>;
}

const plain = { partitionKey: 'pk', sortKey: 'sk', ttlAttribute: 'expiresAt', indexes: {} } as const;

export const TABLES = {
  directory: plain,
  ledger: {
    ...plain,
    stream: 'NEW_IMAGE',
    // Sparse: only items that wait to be sent carry these attributes.
    indexes: {
      outboxDue: {
        partitionKey: 'outboxShard',
        sortKey: 'outboxDueAt',
        nonKeyAttributes: ['receivedAt'],
      },
      // Where an entry lies, of which only the id is known.
      entryById: { partitionKey: 'entryId', sortKey: 'createdAt', nonKeyAttributes: ['version'] },
    },
  },
  mail: {
    ...plain,
    // Sparse: only records of a member's mails carry both.
    indexes: {
      messagesOf: {
        partitionKey: 'memberId',
        sortKey: 'receivedAt',
        nonKeyAttributes: [
          'workspaceId',
          'messageKey',
          'status',
          'disposition',
          'reason',
          'timeline',
          'entryIds',
          'engineVersion',
          'flags',
        ],
      },
    },
  },
  audit: { ...plain, stream: 'NEW_IMAGE' },
  keys: plain,
} as const satisfies Readonly<Record<string, TableKeys>>;

export type TableName = keyof typeof TABLES;

/** Shards of `outboxDue`: spreads the index, and sweep reads each. */
export const OUTBOX_SHARDS = 8;

/** Copies of a workspace's lock, each asked by the writes of some of its members: none is one hot item. */
export const LOCK_COPIES = 16;

/** Shards of a workspace's audit events of one day: neither a busy workspace nor `unrouted` is one hot partition. */
export const AUDIT_SHARDS = 4;
