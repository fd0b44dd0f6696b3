// One export job of the year, over the stand-ins of DynamoDB and S3: what it takes of time, calls, read units and memory.
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { EXPORT_BUCKET } from '../../local/layout.ts';
import { dynamoAuditTrail } from '../../shared/adapters/audit/dynamo-audit-trail.ts';
import { s3ExportFiles } from '../../shared/adapters/exports/s3-export-files.ts';
import { toWorkspaceScope } from '../../shared/core/authenticated.ts';
import { EXPORT_LIMITS, type ExportAsk, type ExportJob } from '../../shared/core/export/export-job.ts';
import { DEFAULT_RETENTION_DAYS } from '../../shared/core/record/retention.ts';
import { storesOver } from '../../test/adapters/dynamo-stores.ts';
import { ASK, exportOf } from '../../test/adapters/export-samples.ts';
import type { Stores } from '../../test/adapters/stores.ts';
import { maya } from '../../test/core/reply/receipt-facts.ts';
import { clientsOf } from '../../test/stand-ins/aws/clients.ts';
import { runJob } from './job-runs.ts';
import { MEMBERS, WORKSPACE } from './made-ledger.ts';
import { YEAR } from './made-year.ts';
import { watchMemory } from './watch-memory.ts';
import { watchedBucket } from './watched-bucket.ts';
import { watchedClient } from './watched-client.ts';

export interface JobPlace {
  readonly dynamoPort: number;
  readonly awsPort: number;
  readonly table: string;
}

export interface JobFigures {
  /** Without the time of looking at memory. */
  readonly seconds: number;
  readonly runs: number;
  readonly readUnits: number;
  readonly tableCalls: number;
  readonly bucketCalls: number;
  readonly fileBytes: number;
  /** Parts, and what one run left for the next. */
  readonly sentBytes: number;
  readonly heldBytes: number;
  readonly residentBytes: number;
}

const { ownerId: _maya, projectId: _one, columns, ...FILE } = ASK;
const WHOLE_YEAR = { ...FILE, ...YEAR };

/** Of a report: a row for each day of each member, the most that a year's has of theirs. */
const JOB_ASKS = {
  export: { ...WHOLE_YEAR, columns },
  report: {
    ...WHOLE_YEAR,
    of: 'report',
    groupBy: ['member', 'day'],
    isCompared: false,
    hasTarget: false,
  },
} as const satisfies Readonly<Record<JobKind, ExportAsk>>;
export const JOB_KINDS = ['export', 'report'] as const;
export type JobKind = (typeof JOB_KINDS)[number];

const BOSS = { ...maya, workspaceId: WORKSPACE, memberId: 'boss', role: 'admin' } as const;

/** Who asks, and whose time it is. */
export async function putPeople({ dynamoPort, table }: JobPlace): Promise<void> {
  const { stores, client } = openTable(dynamoPort, table);
  const inboundAddresses = ['time@bench.test'];
  await stores.writer.putWorkspace({ workspaceId: WORKSPACE, name: 'Bench', inboundAddresses });
  for (const memberId of [BOSS.memberId, ...MEMBERS]) {
    const member = { ...BOSS, memberId, address: `${memberId}@bench.test` };
    await stores.writer.putMember(member, { issuer: 'i', subject: memberId });
  }
  client.destroy();
}

/** Throws where the job does not end with a row, or a count, of each entry. */
export async function measureJob(kind: JobKind, entries: number, place: JobPlace): Promise<JobFigures> {
  const { stores, client, calls, takeUnits, tables } = openTable(place.dynamoPort, place.table);
  const memory = watchMemory();
  const bucket = watchedBucket(clientsOf(`http://127.0.0.1:${place.awsPort}`).s3, memory.look);
  const job = await askedFor(kind, stores);
  const before = countOf(calls);
  takeUnits();
  const startedAt = performance.now();
  const services = {
    ...stores,
    runs: stores.exportRuns,
    files: s3ExportFiles(bucket.s3, EXPORT_BUCKET),
    audit: dynamoAuditTrail(DynamoDBDocumentClient.from(client), tables.audit, Math.random),
    retention: DEFAULT_RETENTION_DAYS,
    partBytes: 8 * 1024 * 1024,
    reportRows: EXPORT_LIMITS.reportRows,
    leaseSeconds: 315,
    newId: () => String(Math.random()),
    clock: () => new Date(),
  };
  const runs = await runJob(job, services, memory.onAnswer);
  const seconds = (performance.now() - startedAt - memory.lookedMs()) / 1000;
  const taken = { readUnits: takeUnits(), tableCalls: countOf(calls) - before };
  const made = await stores.exportJobs.find(toWorkspaceScope(BOSS), job.exportId);
  if (made?.status !== 'done' || made.progress.rows !== entries)
    throw new Error(`${kind} of ${entries}: ${JSON.stringify(made)}`);
  return {
    seconds,
    runs,
    ...taken,
    bucketCalls: countOf(bucket.calls),
    fileBytes: made.progress.bytes,
    sentBytes: bucket.sentBytes(),
    heldBytes: memory.mostHeldBytes(),
    residentBytes: memory.mostResidentBytes(),
  };
}

/** By an administrator, of everybody. */
async function askedFor(kind: JobKind, { ledger }: Stores): Promise<ExportJob> {
  const facts = { workspaceId: WORKSPACE, memberId: BOSS.memberId, deadline: '2999-01-01' };
  const after = exportOf(`x-${kind}`, { ...facts, ask: JOB_ASKS[kind] });
  const step = { kind: 'asked', asOf: new Date().toISOString() } as const;
  const change = { writes: [{ kind: 'export', after, step }], events: [] } as const;
  await ledger.commit(toWorkspaceScope(BOSS), change);
  return after;
}

function openTable(port: number, ledger: string) {
  const watched = watchedClient(`http://127.0.0.1:${port}`);
  const tables = { directory: 'directory', mail: 'mail', audit: 'audit', ledger };
  return { ...watched, tables, stores: storesOver(watched.client, tables) };
}

function countOf(calls: ReadonlyMap<string, number>): number {
  return [...calls.values()].reduce((sum, count) => sum + count, 0);
}
