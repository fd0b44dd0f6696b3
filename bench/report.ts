// `node bench/report.ts [ENTRIES]`: a report over a million entries as they are read, a page at a time: how long the core takes, and what of
// memory it holds on the way. Exits 1 where what is held grows with the number of entries.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { foldReport } from '../shared/core/report/fold-report.ts';
import { ruleOf } from '../shared/core/report/rounding.ts';
import { projectIdOf, type TimeEntry } from '../shared/core/time-entry.ts';
import { addDays, parseWorkDate, type WorkDate } from '../shared/core/work-date.ts';

const FIRST = parseWorkDate('2026-01-01') as WorkDate;
const MEMBERS = 200;
const DAYS = 365;
const PAGE = 1_000;
const MOST_GROWTH_BYTES = 16_000_000;

setFlagsFromString('--expose_gc');
const collect = runInNewContext('gc') as () => void;

const most = Number(process.argv[2] ?? 1_000_000);
const facts = {
  weekStart: 'monday',
  clientOf: (entry: TimeEntry) => (projectIdOf(entry) === 'p-00' ? undefined : 'c-1'),
  ruleOf: () => ruleOf({ workspace: { mode: 'nearest', stepSeconds: 360, scope: 'day' } }),
} as const;

const figures = [await measure(most / 10), await measure(most)];
for (const { entries, seconds, heldBytes } of figures)
  console.log(
    `${entries.toLocaleString('en')} entries: ${seconds.toFixed(1)} s, at most ${(heldBytes / 1e6).toFixed(1)} MB held`,
  );
const [small, large] = figures;
const growth = (large?.heldBytes ?? 0) - (small?.heldBytes ?? 0);
if (growth > MOST_GROWTH_BYTES)
  console.log(`BROKEN: ${(growth / 1e6).toFixed(1)} MB more for ten times the entries`);
process.exit(growth > MOST_GROWTH_BYTES ? 1 : 0);

async function measure(count: number) {
  collect();
  const before = process.memoryUsage().heapUsed;
  let heldBytes = 0;
  const startedAt = performance.now();
  let watching = 0;
  const folding = { groupBy: ['member', 'day'], mostEntries: Number.POSITIVE_INFINITY } as const;
  const folded = await foldReport(
    madePages(count, () => {
      const began = performance.now();
      collect();
      heldBytes = Math.max(heldBytes, process.memoryUsage().heapUsed - before);
      watching += performance.now() - began;
    }),
    folding,
    facts,
  );
  const seconds = (performance.now() - startedAt - watching) / 1000;
  if (folded?.totals.entries !== count) throw new Error('entries were lost');
  return { entries: count, seconds, heldBytes };
}

/** By member and day, as the table gives them. */
async function* madePages(count: number, look: () => void): AsyncGenerator<readonly TimeEntry[]> {
  const each = count / MEMBERS;
  for (let member = 0; member < MEMBERS; member += 1) {
    for (let at = 0; at < each; at += PAGE)
      yield Array.from({ length: Math.min(PAGE, each - at) }, (_, i) => madeEntry(member, at + i, each));
    if (member % 20 === 19) look();
  }
}

function madeEntry(member: number, number: number, each: number): TimeEntry {
  const projectId = `p-${String(number % 40).padStart(2, '0')}`;
  return {
    entryId: `${member}-${number}`,
    version: 1,
    workspaceId: 'w-1',
    memberId: `b-${member}`,
    workDate: addDays(FIRST, Math.floor((number * DAYS) / each)),
    timeZone: 'Europe/London',
    durationSeconds: 60 + ((number * 37) % 7200),
    project: { kind: 'known', projectId, name: projectId },
    description: `work number ${number}`,
    tags: [],
    billable: number % 3 === 0,
    evidence: [],
    source: { channel: 'api' },
    status: 'logged',
    createdAt: '2026-01-01T09:00:00.000Z',
  };
}
