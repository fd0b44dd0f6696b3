// Exports that are made beside the answer: whole whatever happens to their runs, and never more than who asked may see.
import { beforeEach, describe, expect, test } from '@jest/globals';
import { createHandler } from '../../../functions/export/handler.ts';
import type { ApiToken, ApiTokenRecord } from '../../../shared/core/api-token.ts';
import { toWorkspaceScope } from '../../../shared/core/authenticated.ts';
import type { EntriesAsk, ExportJob } from '../../../shared/core/export/export-job.ts';
import type { MemberProfile } from '../../../shared/core/member.ts';
import { ASK, exportOf, HOUR_MS } from '../../adapters/export-samples.ts';
import { NOW } from '../../adapters/samples.ts';
import { onDay } from '../../core/export/rows.ts';
import { maya } from '../../core/reply/receipt-facts.ts';
import { EXPORT_WRITER, memoryExportJobs, memoryExportRuns } from '../../twins/memory-exports.ts';
import { memoryReportSources } from '../../twins/memory-report-sources.ts';
import { type MemoryState, memoryState, scopeKey } from '../../twins/memory-state.ts';
import { context, sqs } from '../lambda-events.ts';
import { Exporting } from './exporting.ts';

const manager: MemberProfile = { ...maya, memberId: 'm-5', displayName: 'Lee', role: 'manager' };
const led: MemberProfile = { ...maya, managerId: 'm-5' };
const jordan: MemberProfile = { ...maya, memberId: 'm-2', displayName: 'Jordan', managerId: 'm-5' };
const scope = toWorkspaceScope(maya);

let state: MemoryState;
let exporting: Exporting;
let files: Exporting['files'];
beforeEach(() => {
  state = memoryState();
  exporting = new Exporting(state);
  ({ files } = exporting);
  for (const member of [led, jordan, manager]) state.members.set(scopeKey(member), member);
  for (let at = 10; at < 30; at += 1) keep(`2026-03-${at}`, 'm-1');
  for (let at = 10; at < 20; at += 1) keep(`2026-04-${at}`, 'm-2');
});

function keep(day: string, memberId: string): void {
  const entry = onDay(day, { memberId, entryId: `${memberId}-${day}` });
  state.entries.set(entry.entryId, entry);
}

const BARE = { from: '2026-01-01', to: '2026-12-31' } as unknown as EntriesAsk;
const askOf = (change: Partial<EntriesAsk>): EntriesAsk => {
  const { ownerId: _maya, projectId: _one, ...ask } = ASK;
  return { ...ask, ...BARE, ...change };
};
/** Of the team, unless said. */
const jobOf = (change: Partial<ExportJob> = {}) =>
  exportOf('x-1', { memberId: 'm-5', ask: askOf({}), ...change });

const asked = (job = jobOf()) => exporting.ask(job);
const kept = (job: ExportJob) => exporting.kept(job);
const run = (...given: Parameters<Exporting['run']>) => exporting.run(...given);
const slots = () => memoryExportJobs(state).slots(scope);

async function wholeText(change: Partial<EntriesAsk> = {}): Promise<string> {
  const job = asked(jobOf({ exportId: 'reference', slot: 4, ask: askOf(change) }));
  await run(job);
  const text = files.whole.get('reference');
  if (text === undefined) throw new Error('no file');
  return text;
}

describe('the file', () => {
  test('has every row of each member by day, in parts, and its job says so', async () => {
    const job = asked();

    expect(await run(job)).toBe(true);

    const lines = files.whole.get('x-1')?.trimEnd().split('\r\n') ?? [];
    const ids = lines.slice(1).map((line) => line.split(',').at(-2));
    expect(ids).toEqual([
      ...Array.from({ length: 20 }, (_, i) => `m-1-2026-03-${10 + i}`),
      ...Array.from({ length: 10 }, (_, i) => `m-2-2026-04-${10 + i}`),
    ]);
    expect(kept(job)).toMatchObject({
      status: 'done',
      endedAt: NOW.toISOString(),
      count: { rows: 30, members: 3, ofMembers: 3 },
      progress: { rows: 30, seconds: 30 * 7200, isWhole: true, bytes: files.whole.get('x-1')?.length },
    });
    expect(kept(job)?.progress.parts.length).toBeGreaterThan(2);
    expect([files.uploads.size, files.tails.size, await slots()]).toEqual([0, 0, []]);
  });

  test('is JSON that says what it is of and what it comes to', async () => {
    const text = await wholeText({ format: 'json' });

    const { entries, ...rest } = JSON.parse(text);
    expect(entries).toHaveLength(30);
    expect(entries[0]).toMatchObject({
      entryId: 'm-1-2026-03-10',
      member: maya.displayName,
      durationSeconds: 7200,
    });
    expect(rest).toEqual({
      from: '2026-01-01',
      to: '2026-12-31',
      complete: true,
      rows: 30,
      totalSeconds: 30 * 7200,
      readFrom: NOW.toISOString(),
      readTo: NOW.toISOString(),
    });
  });

  test('is of one member, or of what is billable, where that was asked', async () => {
    const one = await wholeText({ ownerId: 'm-2' });
    const job = asked(jobOf({ ask: askOf({ billable: true }) }));
    await run(job);

    expect(one.match(/m-2-/g)).toHaveLength(10);
    expect(one).not.toContain('m-1-');
    expect(kept(job)?.progress.rows).toBe(0);
    expect(files.whole.get('x-1')).toMatch(/^Day,.*\r\n$/);
  });

  test('says where its time was over before all was read', async () => {
    const job = asked(jobOf({ ask: askOf({ format: 'json' }) }));
    const late = { clock: () => new Date(NOW.getTime() + 6 * HOUR_MS) };

    expect(await run(job, { change: late })).toBe(true);

    expect(kept(job)).toMatchObject({ status: 'done', progress: { rows: 6, gap: 'out_of_time' } });
    expect(JSON.parse(files.whole.get('x-1') ?? '')).toMatchObject({
      complete: false,
      missing: expect.stringContaining('time was over'),
      rows: 6, // of an answer of seven: its last day may go on in the next
    });
    const csv = asked(jobOf({ exportId: 'x-2', slot: 1 }));
    await run(csv, { change: late });
    expect(files.whole.get('x-2')).toContain('\r\n"INCOMPLETE: its time was over');
  });
});

describe('rounded time', () => {
  interface Row {
    readonly entryId: string;
    readonly workDate: string;
    readonly roundedSeconds: number;
  }
  const UP = { mode: 'up', stepSeconds: 3600, scope: 'day' } as const;
  const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
  const rowsOf = (exportId: string) => JSON.parse(files.whole.get(exportId) ?? '').entries as readonly Row[];
  /** Of nine days one after the other, each of 1 to 9 entries of 1,001 seconds. */
  const days = Array.from({ length: 9 }, (_, i) => ({ day: `2026-05-1${i}`, length: i + 1 }));
  const hoursOf = (length: number) => Math.ceil((length * 1001) / 3600);

  beforeEach(() => {
    state.workspaces.set('w-1', { name: 'Studio', version: 1, rounding: UP });
    for (const { day, length } of days)
      for (let at = 0; at < length; at += 1) {
        const change = { memberId: 'm-2', durationSeconds: 1001, billable: at % 2 === 0 };
        const entry = onDay(day, { entryId: `${day}-${at}`, ...change });
        state.entries.set(entry.entryId, entry);
      }
  });

  async function made(exportId: string, ask: Partial<EntriesAsk>, page: number, answers: number) {
    const span = { from: days[0]?.day, to: days.at(-1)?.day } as Partial<EntriesAsk>;
    const job = asked(jobOf({ exportId, ask: askOf({ format: 'json', ...span, ...ask }) }));
    return exporting.runs(job, { answers, change: { reportSources: memoryReportSources(state, page) } });
  }

  test('of a day is the same as of the day whole, however it is read and wherever a run ends', async () => {
    for (const page of [1, 2, 5])
      for (const answers of [1, 2, 3, 1000]) {
        const runs = await made('x-1', {}, page, answers);
        const rows = rowsOf('x-1');

        const byDay = Map.groupBy(rows, ({ workDate }) => workDate);
        expect([...byDay].map(([, some]) => sum(some.map((row) => row.roundedSeconds)))).toEqual(
          days.map(({ length }) => hoursOf(length) * 3600),
        );
        expect(rows).toHaveLength(45);
        expect(runs > 1).toBe(answers < 1000);
      }
  });

  test('of an entry is the same where others of its day are not asked for', async () => {
    await made('whole', {}, 2, 3);
    await made('billable', { billable: true }, 2, 3);
    await made('other', { billable: false }, 2, 3);
    const [rows = [], billable = [], other = []] = ['whole', 'billable', 'other'].map(rowsOf);

    const parts = new Map([...billable, ...other].map((row) => [row.entryId, row]));
    expect(rows.map(({ entryId }) => parts.get(entryId))).toEqual(rows);
    expect([billable.length, other.length]).toEqual([25, 20]);
  });

  test('has its rule in each row of JSON, and in CSV where its columns are asked for', async () => {
    await made('json', {}, 7, 1000);
    const columns = ['roundedSeconds', 'roundedDuration', 'rounding'] as const;
    await made('csv', { format: 'csv', columns }, 7, 1000);

    expect(rowsOf('json')[0]).toMatchObject({
      roundedSeconds: 3600,
      rounding: { ...UP, saidBy: 'workspace' },
    });
    expect(files.whole.get('csv')?.split('\r\n').slice(0, 3)).toEqual([
      'Rounded seconds,Rounded (h:mm),Rounding',
      '3600,1:00,"each day up to 1:00, by the workspace"',
      '1800,0:30,"each day up to 1:00, by the workspace"',
    ]);
  });
});

describe('a run that does not come to its end', () => {
  test.each(['csv', 'json'] as const)(
    'leaves the rest to the next, wherever it is cut: the file (%s) is the same',
    async (format) => {
      const whole = await wholeText({ format });
      for (let answers = 1; answers <= 6; answers += 1) {
        const job = asked(jobOf({ exportId: `cut-${answers}`, ask: askOf({ format }) }));
        const runs = await exporting.runs(job, { answers });

        expect(files.whole.get(job.exportId)).toBe(whole);
        expect(exporting.sent.filter((id) => id === job.exportId)).toHaveLength(runs - 1);
        expect([files.uploads.size, files.tails.size]).toEqual([0, 0]);
      }
    },
  );

  test('goes on where it was, with whatever call of whatever run it dies: the file is the same', async () => {
    const whole = await wholeText();

    const calls = await exporting.dying(
      (dies) => jobOf({ exportId: `broken-${dies}` }),
      { answers: 3 },
      ({ exportId }) => expect([exportId, files.whole.get(exportId)]).toEqual([exportId, whole]),
    );

    expect(calls).toBeGreaterThan(20);
  });

  test('is given up after five tries in which it did not come on, and says so', async () => {
    const job = asked();
    const fails = { ...files, putPart: () => Promise.reject(new Error('S3')) };

    // The first begins an upload: that is to come on.
    for (let tries = 0; tries <= 6; tries += 1)
      expect(await run(job, { change: { files: fails } })).toBe(tries === 6);

    expect(kept(job)).toMatchObject({ status: 'failed', failure: 'internal_error' });
    expect([files.whole.size, files.uploads.size, await slots()]).toEqual([0, 0, []]);
  });

  test('and one beside it, or after it, changes nothing', async () => {
    const job = asked();
    await memoryExportRuns(state).claim(job, NOW, 315);
    expect(await run(job)).toBe(false);
    exporting.now = new Date(NOW.getTime() + 315_000);
    expect(await run(job)).toBe(true);
    const done = kept(job);

    expect(await run(job)).toBe(true);
    expect(kept(job)).toEqual(done);
  });
});

const TOKEN: ApiTokenRecord = {
  workspaceId: manager.workspaceId,
  memberId: manager.memberId,
  tokenId: 'tpt_aaaaaaaa',
  name: '',
  status: 'active',
  createdAt: NOW.toISOString(),
  expiresAt: NOW.getTime() / 1000 + 60,
};

describe('who asked', () => {
  test.each([
    ['is suspended', { ...manager, status: 'suspended' } as const],
    ['leads whom they ask for no more', { ...manager, role: 'member' } as const],
  ])('and %s meanwhile gets nothing', async (_what, changed) => {
    const job = asked(jobOf({ ask: askOf({ ownerId: 'm-1' }) }));
    state.members.set(scopeKey(manager), changed);

    expect(await run(job)).toBe(true);

    expect(kept(job)).toMatchObject({ status: 'failed', failure: 'no_longer_allowed' });
    expect([files.whole.size, state.audit, await slots()]).toEqual([0, [], []]);
  });

  test('is suspended between two runs: what was laid down goes', async () => {
    const job = asked();
    await run(job, { answers: 2 });
    state.members.set(scopeKey(manager), { ...manager, status: 'suspended' });

    expect(await run(job)).toBe(true);

    expect(kept(job)).toMatchObject({ status: 'failed', failure: 'no_longer_allowed' });
    expect([files.whole.size, files.uploads.size, files.tails.size]).toEqual([0, 0, 0]);
  });

  test.each([
    ['was revoked', [{ status: 'revoked' }]],
    ['has ended', [{ expiresAt: NOW.getTime() / 1000 }]],
    ['is not there any more', []],
  ] as const)('by a token that %s gets nothing', async (_what, [change]) => {
    if (change !== undefined) state.tokens.set('x' as ApiToken, { ...TOKEN, ...change });
    const job = asked(jobOf({ tokenId: TOKEN.tokenId }));

    expect(await run(job)).toBe(true);

    expect(kept(job)).toMatchObject({ status: 'failed', failure: 'no_longer_allowed' });
    expect([files.whole.size, state.audit]).toEqual([0, []]);
  });

  test('by a token that is in force gets the file', async () => {
    state.tokens.set('x' as ApiToken, TOKEN);
    const job = asked(jobOf({ tokenId: TOKEN.tokenId }));

    expect(await run(job)).toBe(true);

    expect(kept(job)).toMatchObject({ status: 'done' });
  });

  test('gets no more than their token had, and whose time it was is kept', async () => {
    const job = asked();
    await run(job);
    const auditor = { ...manager, role: 'auditor' } as const;
    state.members.set(scopeKey(manager), auditor);
    const bare = asked(jobOf({ exportId: 'x-2', permits: ['read'] }));
    await run(bare);
    const all = asked(jobOf({ exportId: 'x-3', permits: ['read', 'audit'] }));
    await run(all);

    expect(kept(job)?.whose).toEqual(['m-1', 'm-2', 'm-5']);
    expect(kept(bare)).toMatchObject({ whose: ['m-5'], progress: { rows: 0 } });
    expect(kept(all)).toMatchObject({ whose: 'all', progress: { rows: 30 } });
  });

  test('reads nobody unseen: each has an event before, and without it nothing is read', async () => {
    const job = asked();
    await run(job);
    const told = state.audit.map(({ action, actor, object }) => [action, actor.id, object.id]);
    const silent = asked(jobOf({ exportId: 'x-2', slot: 1 }));
    const audit = { note: () => Promise.reject(new Error('no trail')) };

    expect(await run(silent, { change: { audit } })).toBe(false);

    expect(told).toEqual([
      ['entries.read', 'm-5', 'm-1'],
      ['entries.read', 'm-5', 'm-2'],
    ]);
    expect(kept(silent)?.progress.rows).toBe(0);
  });

  test('deletes it while it is made: nothing more is laid down, and no file comes', async () => {
    const job = asked();
    let reads = 0;
    const pause = async () => {
      reads += 1;
      if (reads === 1)
        EXPORT_WRITER.put(state, { kind: 'export', after: job, step: { kind: 'deleted', leavesSlot: true } });
    };

    expect(await run(job, { change: { pause } })).toBe(true);

    expect([reads, files.whole.size, kept(job)]).toEqual([1, 0, undefined]);
  });
});

test('a message that is here before its export comes again, and one without any does not for long', async () => {
  const job = jobOf();
  const handler = createHandler(exporting.services());
  const young = await handler(sqs([exporting.message(job)]), context);
  const old = await handler(sqs([exporting.message(job, new Date(NOW.getTime() - 60_000))]), context);

  expect([young.batchItemFailures.length, old.batchItemFailures.length]).toEqual([1, 0]);
});
