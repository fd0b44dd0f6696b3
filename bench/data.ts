// `npm run bench:data`: reads of a ledger of a million entries beside those of ten thousand, on the stand-in: units consumed may not
// grow, p95 at most 1.5 times. Then a day of a team: no partition may be hot. Exits 1 where a limit is broken. The ledgers stay in .cache.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT_ROOT } from '../local/run/project-root.ts';
import { startDynamo } from '../local/stand-ins/dynamo/start-dynamo.ts';
import { makeBenchTables } from './data/bench-tables.ts';
import { load } from './data/load.ts';
import { MEMBERS } from './data/made-ledger.ts';
import { type Figures, measure, type Place, placeOf } from './data/measure.ts';
import { work } from './data/workload.ts';

const MOST_RATIO = 1.5;
/**
 * Of all partitions that the team's requests name. A partition gives 3,000 read units a second: with a tenth of all on it, it is full
 * at 30,000 partitions named a second, some 6,000 requests of one workspace.
 */
const MOST_SHARE = 0.1;

const most = Number(process.argv[2] ?? 1_000_000);
const LEDGERS = [
  { table: 'ledger-small', entries: 10_000 },
  { table: `ledger-${most}`, entries: most },
];

const folder = join(PROJECT_ROOT, '.cache', 'bench-data');
mkdirSync(folder, { recursive: true });
const open = () => startDynamo({ port: 0, dataDir: folder, endpoints: {} });
const first = await open();
await makeBenchTables(`http://127.0.0.1:${first.port}`, LEDGERS);
await first.close();
await load(folder, LEDGERS);

const dynamo = await open();
const places = LEDGERS.map((ledger) => placeOf(`http://127.0.0.1:${dynamo.port}`, ledger));
const broken = [...tellReads(await measure(places)), ...(await tellPartitions(places.at(-1)))];
for (const one of broken) console.log(`BROKEN: ${one}`);
for (const { watched } of places) watched.client.destroy();
await dynamo.close();
process.exit(broken.length === 0 ? 0 : 1);

function tellReads(told: ReadonlyMap<string, readonly Figures[]>): readonly string[] {
  console.log(`${MEMBERS.length} members, 3 years; 10,000 entries beside ${most.toLocaleString('en')}`);
  console.log('access path               read units        p50 ms          p95 ms          ratio');
  return [...told].flatMap(([name, [small, large]]) => {
    if (small === undefined || large === undefined) return [`${name}: not measured`];
    const ratio = large.p95Ms / small.p95Ms;
    const pair = (a: number, b: number) => `${a.toFixed(1)} -> ${b.toFixed(1)}`.padEnd(16);
    const figures = [
      pair(small.units, large.units),
      pair(small.p50Ms, large.p50Ms),
      pair(small.p95Ms, large.p95Ms),
    ];
    console.log(`${name.padEnd(26)}${figures.join('')}${ratio.toFixed(2)}`);
    return [
      ...(large.units > small.units
        ? [`${name}: ${large.units} units, ${small.units} of the small one`]
        : []),
      ...(large.units === 0 ? [`${name}: no units were counted`] : []),
      ...(ratio > MOST_RATIO ? [`${name}: p95 is ${ratio.toFixed(2)} times that of the small one`] : []),
    ];
  });
}

async function tellPartitions(place: Place | undefined): Promise<readonly string[]> {
  if (place === undefined) return ['no ledger'];
  const before = new Map(place.watched.partitions);
  const requests = await work(place.ask);
  const named = [...place.watched.partitions].map(([key, n]) => [key, n - (before.get(key) ?? 0)] as const);
  const all = named.reduce((sum, [, n]) => sum + n, 0);
  const busiest = named.toSorted(([, a], [, b]) => b - a).slice(0, 3);
  console.log(
    `A team's day: ${requests} requests name ${named.length} partitions ${all} times. The busiest:`,
  );
  for (const [key, n] of busiest) console.log(`  ${((100 * n) / all).toFixed(1).padStart(5)} %  ${key}`);
  const [, most = 0] = busiest[0] ?? [];
  return most / all > MOST_SHARE ? [`${busiest[0]?.[0]} takes more than ${100 * MOST_SHARE} % of all`] : [];
}
