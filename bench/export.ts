// `node bench/export.ts [ENTRIES]`: a year of entries in the stand-in's table, exported by the function's own code, in runs as short as on AWS, and added up
// to a report: rows a second, read units a row, and what is held of memory. Each size in a process of its own. Exits 1 where more is held than the bound.
import { fork } from 'node:child_process';
import { createWriteStream, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { type MakeServices, makeFile } from '../functions/export/make-file.ts';
import { standFor } from '../functions/export/stand-for.ts';
import { startDynamo } from '../local/stand-ins/dynamo/start-dynamo.ts';
import { dynamoAuditTrail } from '../shared/adapters/audit/dynamo-audit-trail.ts';
import { dynamoExportRuns } from '../shared/adapters/exports/dynamo-export-runs.ts';
import { toWorkspaceScope } from '../shared/core/authenticated.ts';
import { EXPORT_LIMITS, type ExportJob } from '../shared/core/export/export-job.ts';
import { DEFAULT_RETENTION_DAYS } from '../shared/core/record/retention.ts';
import { foldReport } from '../shared/core/report/fold-report.ts';
import { ruleOf } from '../shared/core/report/rounding.ts';
import type { ExportFiles } from '../shared/ports/exports.ts';
import { storesOver } from '../test/adapters/dynamo-stores.ts';
import { exportOf } from '../test/adapters/export-samples.ts';
import type { Stores } from '../test/adapters/stores.ts';
import { maya } from '../test/core/reply/receipt-facts.ts';
import { startChild } from '../test/stand-ins/child.ts';
import { makeBenchTables } from './data/bench-tables.ts';
import { MEMBERS, WORKSPACE } from './data/made-ledger.ts';
import { layDownYear, YEAR } from './data/made-year.ts';
import { watchedClient } from './data/watched-client.ts';

/** One answer of the table, opened, and one part of the file: reached when answers are full, at some 5,000 entries a member, and not more with more of them. */
const MOST_HELD_BYTES = 80_000_000;
/** A tenth of what a run has on AWS: so that several are needed here too. */
const RUN_MS = 24_000;
const RUN_FLAG = '--one';

interface Figures {
  readonly what: string;
  readonly entries: number;
  readonly seconds: number;
  readonly units: number;
  readonly heldBytes: number;
  readonly runs: number;
}

setFlagsFromString('--expose_gc');
const collect = runInNewContext('gc') as () => void;
if (process.argv[2] === RUN_FLAG) await one(Number(process.argv[3]));
else process.exit(await all(Number(process.argv[2] ?? 1_000_000)));

async function all(most: number): Promise<number> {
  const told: Figures[] = [];
  for (const entries of [10_000, 100_000, most].filter((n, i, sizes) => sizes.indexOf(n) === i)) {
    for (const figures of await inChild(entries)) {
      told.push(figures);
      const { what, seconds, units, heldBytes, runs } = figures;
      console.log(
        `${what} of ${entries.toLocaleString('en')}: ${seconds.toFixed(1)} s in ${runs} runs, ${(units / entries).toFixed(3)} read units a row, at most ${(heldBytes / 1e6).toFixed(1)} MB held`,
      );
    }
  }
  const broken = told.filter(({ heldBytes }) => heldBytes > MOST_HELD_BYTES);
  for (const { what, entries } of broken)
    console.log(
      `BROKEN: ${what} of ${entries.toLocaleString('en')} holds more than ${MOST_HELD_BYTES / 1e6} MB`,
    );
  return broken.length === 0 ? 0 : 1;
}

function inChild(entries: number): Promise<readonly Figures[]> {
  return new Promise((resolve, reject) => {
    const child = fork(import.meta.filename, [RUN_FLAG, String(entries)]);
    let told: readonly Figures[] = [];
    child.on('message', (said) => {
      told = said as readonly Figures[];
    });
    child.on('exit', (code) => (code === 0 ? resolve(told) : reject(new Error(`ended with ${code}`))));
  });
}

async function one(entries: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-export-'));
  const table = 'ledger-year';
  try {
    const first = await startDynamo({ port: 0, dataDir: folder, endpoints: {} });
    await makeBenchTables(`http://127.0.0.1:${first.port}`, [{ table, entries }]);
    await first.close();
    await layDownYear(folder, table, entries);
    // In a process of its own: what it holds is not what the function holds.
    const { port, stop } = await startChild('dynamo', { dataDir: folder });
    process.send?.([await exported(port, table, entries, folder), await reported(port, table, entries)]);
    await stop();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  process.exit(0);
}

async function exported(port: number, table: string, entries: number, folder: string): Promise<Figures> {
  const { watched, stores, tables } = open(port, table);
  const doc = DynamoDBDocumentClient.from(watched.client);
  const job = await askedFor(stores);
  const runs = dynamoExportRuns(doc, table);
  const memory = watchMemory();
  const services = {
    ...stores,
    runs,
    files: filesIn(folder),
    audit: dynamoAuditTrail(doc, tables.audit, Math.random),
    retention: DEFAULT_RETENTION_DAYS,
    partBytes: 8 * 1024 * 1024,
    reportRows: EXPORT_LIMITS.reportRows,
    pause: async () => memory.look(),
    clock: () => new Date(),
    newId: () => String(Math.random()),
  };
  const startedAt = performance.now();
  watched.takeUnits();
  for (let made = 1; ; made += 1) {
    const rows = await runOnce(job, services, stores);
    if (rows === undefined) continue;
    if (rows !== entries) throw new Error(`${rows} rows of ${entries}`);
    const seconds = (performance.now() - startedAt - memory.lookedMs()) / 1000;
    return {
      what: 'export',
      entries,
      seconds,
      units: watched.takeUnits(),
      heldBytes: memory.mostHeld(),
      runs: made,
    };
  }
}

/** By an administrator, of everybody. */
async function askedFor(stores: Stores): Promise<ExportJob> {
  const boss = { ...maya, memberId: 'boss', role: 'admin' } as const;
  const inboundAddresses = ['time@bench.test'];
  await stores.writer.putWorkspace({ workspaceId: WORKSPACE, name: 'Bench', inboundAddresses });
  for (const memberId of ['boss', ...MEMBERS])
    await stores.writer.putMember(
      { ...boss, memberId, address: `${memberId}@bench.test` },
      { issuer: 'i', subject: memberId },
    );
  const { ownerId: _maya, projectId: _one, ...ask } = exportOf('x').ask;
  const after = exportOf('x-1', { memberId: 'boss', ask: { ...ask, ...YEAR }, deadline: '2999-01-01' });
  const step = { kind: 'asked', asOf: new Date().toISOString() } as const;
  const change = { writes: [{ kind: 'export', after, step }], events: [] } as const;
  await stores.ledger.commit(toWorkspaceScope(boss), change);
  return after;
}

/** How many rows the file has; `undefined`: its time was over before it was whole. */
async function runOnce(job: ExportJob, services: MakeServices, stores: Stores): Promise<number | undefined> {
  const claim = await services.runs.claim(job, new Date(), 315);
  if (claim.kind !== 'claimed') throw new Error(claim.kind);
  const asker = await standFor(claim.held.job, { ...stores, clock: () => new Date() });
  if (asker === undefined) throw new Error('not allowed');
  const until = performance.now() + RUN_MS;
  const ended = await makeFile(claim.held, asker, services, () => performance.now() > until);
  if (ended.kind === 'lost') throw new Error('lost');
  if (ended.kind === 'whole') return ended.progress.rows;
  await services.runs.release(claim.held, new Date());
  return undefined;
}

async function reported(port: number, table: string, entries: number): Promise<Figures> {
  const { watched, stores } = open(port, table);
  const scope = toWorkspaceScope({ ...maya, memberId: 'boss', role: 'admin' });
  const memory = watchMemory();
  const startedAt = performance.now();
  const pages = async function* () {
    for (const memberId of MEMBERS)
      for await (const page of stores.reportSources.entries(scope, { ...YEAR, memberId })) {
        memory.look();
        yield page;
      }
  };
  const folding = { groupBy: ['member', 'day'], mostEntries: Number.POSITIVE_INFINITY } as const;
  const facts = { weekStart: 'monday', clientOf: () => undefined, ruleOf: () => ruleOf({}) } as const;
  const folded = await foldReport(pages(), folding, facts);
  if (folded?.totals.entries !== entries) throw new Error(`${folded?.totals.entries} of ${entries}`);
  const seconds = (performance.now() - startedAt - memory.lookedMs()) / 1000;
  return {
    what: 'report',
    entries,
    seconds,
    units: watched.takeUnits(),
    heldBytes: memory.mostHeld(),
    runs: 1,
  };
}

function open(port: number, ledger: string) {
  const watched = watchedClient(`http://127.0.0.1:${port}`);
  const tables = { directory: 'directory', mail: 'mail', audit: 'audit', ledger };
  return { watched, tables, stores: storesOver(watched.client, tables) };
}

/** After garbage is collected, now and then: heap and buffers, above what was held at first. */
function watchMemory() {
  const held = () => {
    collect();
    const { heapUsed, external } = process.memoryUsage();
    return heapUsed + external;
  };
  const before = held();
  let [most, looked, calls] = [0, 0, 0];
  return {
    look: () => {
      calls += 1;
      if (calls % 10 !== 0) return;
      const began = performance.now();
      most = Math.max(most, held() - before);
      looked += performance.now() - began;
    },
    mostHeld: () => most,
    lookedMs: () => looked,
  };
}

/** A bucket that is a folder. */
function filesIn(folder: string): ExportFiles {
  mkdirSync(join(folder, 'files'), { recursive: true });
  const write = (name: string, bytes: Uint8Array) =>
    new Promise<void>((resolve) => createWriteStream(join(folder, 'files', name)).end(bytes, resolve));
  const tails = new Map<number, Uint8Array>();
  return {
    begin: async () => 'upload',
    putPart: async (_job, _upload, number, bytes) => {
      await write(`part-${number}`, bytes);
      return `"${number}"`;
    },
    complete: async () => undefined,
    putTail: async (_job, tail, bytes) => void tails.set(tail, bytes),
    tail: async (_job, tail) => tails.get(tail) ?? new Uint8Array(),
    dropTail: async (_job, tail) => void tails.delete(tail),
    abort: async () => undefined,
  };
}
