// `npm run bench:export -- [ENTRIES]`: a year of entries in the stand-in's table, made into a file of entries and into a report by the export
// function, run by run: time, calls, read units, what is held of memory. Each job in a process of its own. Exits 1 where more is held than the bound.
import { fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeResources } from '../local/stand-ins/aws/make-resources.ts';
import { startDynamo } from '../local/stand-ins/dynamo/start-dynamo.ts';
import { clientsOf } from '../test/stand-ins/aws/clients.ts';
import { startChild } from '../test/stand-ins/child.ts';
import { makeBenchTables } from './data/bench-tables.ts';
import { layDownYear } from './data/made-year.ts';
import {
  JOB_KINDS,
  type JobFigures,
  type JobKind,
  type JobPlace,
  measureJob,
  putPeople,
} from './data/measure-job.ts';

/**
 * One answer of the table, opened, one part of the file, and of a report its sums: reached when answers are full, at some 5,000 entries a
 * member, and not more with more of them. */
const MOST_HELD_BYTES = 80_000_000;
const SIZES = [10_000, 100_000];
const JOB_FLAG = '--job';

interface Job {
  readonly kind: JobKind;
  readonly entries: number;
  readonly place: JobPlace;
}

const [, , said = '1000000', job] = process.argv;
if (said === JOB_FLAG) await measureHere(JSON.parse(job ?? ''));
else process.exit(await measureAll(Number(said)));

async function measureHere({ kind, entries, place }: Job): Promise<void> {
  process.send?.(await measureJob(kind, entries, place));
  process.disconnect();
}

async function measureAll(most: number): Promise<number> {
  const broken: string[] = [];
  for (const entries of new Set([...SIZES, most])) {
    for await (const [kind, figures] of measureSize(entries)) {
      const of = `${kind} of ${entries.toLocaleString('en')}`;
      console.log(`${of}: ${toLine(figures, entries)}`);
      if (figures.heldBytes > MOST_HELD_BYTES)
        broken.push(`${of} holds more than ${MOST_HELD_BYTES / 1e6} MB`);
    }
  }
  for (const one of broken) console.log(`BROKEN: ${one}`);
  return broken.length === 0 ? 0 : 1;
}

function toLine(figures: JobFigures, entries: number): string {
  const { seconds, runs, readUnits, tableCalls, bucketCalls, fileBytes, sentBytes, ...memory } = figures;
  return [
    `${seconds.toFixed(1)} s in ${runs} runs`,
    `${(readUnits / entries).toFixed(3)} read units an entry`,
    `${tableCalls} calls of the table, ${bucketCalls} of the bucket`,
    `${fileBytes} bytes of file, ${sentBytes} laid down`,
    `at most ${toMegabytes(memory.heldBytes)} held, ${toMegabytes(memory.residentBytes)} resident`,
  ].join('; ');
}

function toMegabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}

async function* measureSize(entries: number): AsyncGenerator<readonly [JobKind, JobFigures]> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-export-'));
  const table = 'ledger-year';
  try {
    const first = await startDynamo({ port: 0, dataDir: folder, endpoints: {} });
    await makeBenchTables(`http://127.0.0.1:${first.port}`, [{ table, entries }]);
    await first.close();
    await layDownYear(folder, table, entries);
    const dynamo = await startChild('dynamo', { dataDir: folder });
    const aws = await startChild('aws', { dataDir: folder });
    await makeResources(clientsOf(aws.endpoint));
    const place = { table, dynamoPort: dynamo.port, awsPort: aws.port };
    await putPeople(place);
    for (const kind of JOB_KINDS) yield [kind, await inChild({ kind, entries, place })];
    await Promise.all([dynamo.stop(), aws.stop()]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function inChild(job: Job): Promise<JobFigures> {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, POWERTOOLS_LOG_LEVEL: 'SILENT', POWERTOOLS_METRICS_DISABLED: 'true' };
    const child = fork(import.meta.filename, [JOB_FLAG, JSON.stringify(job)], { env });
    let told: JobFigures | undefined;
    child.on('message', (figures) => {
      told = figures as JobFigures;
    });
    child.on('exit', (code) => (told ? resolve(told) : reject(new Error(`ended with ${code}`))));
  });
}
