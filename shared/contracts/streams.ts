// How the readers of a table's stream behave, said once: infra deploys it, the local pump does it.

export interface StreamReaderSettings {
  readonly batchSize: number;
  readonly timeoutSeconds: number;
  /** Tries of one record after its first, each batch halved until it stands alone; then it is passed over. */
  readonly maximumRetryAttempts: number;
  readonly maximumRecordAgeSeconds: number;
}

/** What is passed over is not lost: sweep touches an outbox item that is due, and the stream offers it again. */
export const LEDGER_READER: StreamReaderSettings = {
  batchSize: 10,
  timeoutSeconds: 15,
  maximumRetryAttempts: 6,
  maximumRecordAgeSeconds: 86_400, // a stream keeps no record longer
};
