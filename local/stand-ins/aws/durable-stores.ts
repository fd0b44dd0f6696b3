// fauxqs' stores over its SQLite file, as its own start wires them, with what it gets wrong put right here.
// Its start function is not used: it listens on every interface. The package exports no stores, hence the paths.
import { PersistenceManager } from '../../../node_modules/fauxqs/dist/persistence.js';
import { S3Store } from '../../../node_modules/fauxqs/dist/s3/s3Store.js';
import { SnsStore } from '../../../node_modules/fauxqs/dist/sns/snsStore.js';
import { type SqsQueue, SqsStore } from '../../../node_modules/fauxqs/dist/sqs/sqsStore.js';

export interface DurableStores {
  readonly sqsStore: DurableSqsStore;
  readonly snsStore: SnsStore;
  readonly s3Store: S3Store;
  close(): void;
}

/** Queues, topics, buckets and objects of `dataDir`. Each change is in SQLite (WAL) before it is answered. */
export function openStores(dataDir: string, region: string): DurableStores {
  const file = new CorrectedPersistence(dataDir);
  const stores = { sqsStore: new DurableSqsStore(file), snsStore: new SnsStore(), s3Store: new S3Store() };
  file.load(stores.sqsStore, stores.snsStore, stores.s3Store);
  // Only after the load: writing back what is being read would cascade into its messages.
  for (const store of Object.values(stores)) store.persistence = file;
  for (const queue of stores.sqsStore.allQueues()) queue.persistence = file;
  stores.sqsStore.host = ''; // queue URLs then carry the address that the caller used
  stores.sqsStore.region = region;
  stores.snsStore.region = region;
  return { ...stores, close: () => file.close() };
}

class CorrectedPersistence extends PersistenceManager {
  /** fauxqs writes null as receive count here, which its own schema refuses: visibility 0 lost the message. */
  override updateMessageReady(messageId: string): void {
    this['db']
      .prepare(
        'UPDATE sqs_messages SET receipt_handle = NULL, visibility_deadline = NULL WHERE message_id = ?',
      )
      .run(messageId);
  }

  /** All of `work` or nothing of it, in the file. */
  together<T>(work: () => T): T {
    this['db'].exec('BEGIN IMMEDIATE');
    try {
      const result = work();
      this['db'].exec('COMMIT');
      return result;
    } catch (error) {
      this['db'].exec('ROLLBACK');
      throw error;
    }
  }
}

class DurableSqsStore extends SqsStore {
  readonly #file: CorrectedPersistence;

  constructor(file: CorrectedPersistence) {
    super();
    this.#file = file;
  }

  /** A receive moves dead letters by delete and insert: a kill between the two would lose them. */
  override createQueue(...args: Parameters<SqsStore['createQueue']>): SqsQueue {
    const queue = super.createQueue(...args);
    const dequeue = queue.dequeue.bind(queue);
    queue.dequeue = (...order) => this.#file.together(() => dequeue(...order));
    // A dead letter starts counting anew, else dead letters that have dead letters of their own pass straight through.
    const enqueue = queue.enqueue.bind(queue);
    queue.enqueue = ({ approximateFirstReceiveTimestamp: _, ...message }) =>
      enqueue({ ...message, approximateReceiveCount: 0 });
    return queue;
  }

  /** Queue URLs as they read from `port`: the stored ones carry the port of the day they were made. */
  moveTo(port: number): void {
    for (const queue of [...this.allQueues()]) {
      const named: { url: string } = queue;
      this['queues'].delete(queue.url);
      named.url = this.buildQueueUrl(queue.name, String(port), `127.0.0.1:${port}`, this.region ?? '');
      this['queues'].set(queue.url, queue);
    }
  }
}
