// Exports by API: whose entries, in which form, and what is said of those that are missing.
import { beforeEach, describe, expect, test } from '@jest/globals';
import { type ApiServices, route } from '../../../functions/api/route.ts';
import type { TimeEntry } from '../../../shared/core/time-entry.ts';
import { onDay } from '../../core/export/rows.ts';
import { type MemoryState, memoryState, scopeKey } from '../../twins/memory-state.ts';
import { get, PROFILES, worldOver } from './world.ts';

const MARCH = { from: '2026-03-01', to: '2026-03-31' };

let state: MemoryState;
let services: ApiServices;
beforeEach(() => {
  state = memoryState();
  for (const member of PROFILES) state.members.set(scopeKey(member), member);
  services = worldOver(state);
});

const keep = (...entries: readonly TimeEntry[]) => {
  for (const entry of entries) state.entries.set(entry.entryId, entry);
};
const ask = (query: Record<string, string> = {}, as = 'm-1') =>
  route(get('/v1/exports/entries', as, { ...MARCH, ...query }), services);

async function fileOf(query: Record<string, string> = {}, as = 'm-1') {
  const answer = await ask(query, as);
  if (answer.kind !== 'file') throw new Error(JSON.stringify(answer));
  return { ...answer, text: Buffer.from(answer.bytes).toString('utf8') };
}

async function jsonOf(query: Record<string, string> = {}, as = 'm-1') {
  const answer = await ask({ ...query, format: 'json' }, as);
  if (answer.kind !== 'ok') throw new Error(JSON.stringify(answer));
  return answer;
}

describe('a file', () => {
  test('is CSV with a name, to be saved, and says that nothing is missing', async () => {
    keep(onDay('2026-03-10'));

    const { contentType, headers, text } = await fileOf();

    expect(contentType).toBe('text/csv; charset=utf-8; header=present');
    expect(headers).toMatchObject({
      'content-disposition': 'attachment; filename="timepost-2026-03-01-2026-03-31.csv"',
      'timepost-complete': 'true',
    });
    expect(headers).not.toHaveProperty('timepost-next-from');
    expect(text).toBe(
      '\uFEFFDay,Start,End,Break (h:mm),Hours,Duration (h:mm),Minutes,Client,Project,Task,Member,Tags,Billable,Description,Entry id,Version\r\n' +
        '2026-03-10,,,,2,2:00,120,,ACME,,Maya,,,redesign,e-2026-03-10,1\r\n',
    );
  });

  test('is not sent again to who has it', async () => {
    keep(onDay('2026-03-10'));
    const { headers } = await fileOf();

    const asked = get('/v1/exports/entries', 'm-1', MARCH);
    const known = { ...asked, headers: { ...asked.headers, 'if-none-match': headers['etag'] ?? '' } };
    expect(await route(known, services)).toMatchObject({ kind: 'not_modified' });
  });

  test('has the columns and the locale that are asked for', async () => {
    keep(onDay('2026-03-10', { durationSeconds: 5400 }));

    const { text } = await fileOf({ columns: 'entryId,hours', locale: 'de-AT', bom: 'false' });

    expect(text).toBe('Entry id;Hours\r\ne-2026-03-10;1,5\r\n');
  });

  test('holds what was logged alone, of the days, the project and the kind that are asked for', async () => {
    const project = { kind: 'known', projectId: 'p-2', name: 'Globex' } as const;
    keep(
      onDay('2026-02-28'),
      onDay('2026-03-01', { billable: true, project }),
      onDay('2026-03-02', { project }),
      onDay('2026-03-31', { billable: true }),
      onDay('2026-03-05', { status: 'voided' }),
    );

    const days = async (query = {}) =>
      (await fileOf({ columns: 'day', bom: 'false', ...query })).text.split('\r\n').slice(1, -1);

    expect(await days()).toEqual(['2026-03-01', '2026-03-02', '2026-03-31']);
    expect(await days({ billable: 'true' })).toEqual(['2026-03-01', '2026-03-31']);
    expect(await days({ projectId: 'p-2' })).toEqual(['2026-03-01', '2026-03-02']);
  });
});

test('JSON has every field, and a sum that is that of its entries', async () => {
  keep(onDay('2026-03-10'), onDay('2026-03-11', { durationSeconds: 61, taskId: 'k-1' }));
  const task = { workspaceId: 'w-1', taskId: 'k-1', version: 1, name: 'Polishing', archived: false };
  state.tasks.set('w-1', new Map([['k-1', task]]));

  const { body, headers } = await jsonOf();

  expect(headers).toMatchObject({
    'content-disposition': 'attachment; filename="timepost-2026-03-01-2026-03-31.json"',
  });
  expect(body).toMatchObject({
    ...MARCH,
    complete: true,
    totalSeconds: 7261,
    entries: [
      { entryId: 'e-2026-03-10', project: 'ACME' },
      { task: 'Polishing', durationSeconds: 61 },
    ],
  });
});

test('XLSX has the columns that are asked for, and says what is missing', async () => {
  keep(onDay('2026-03-10'));

  const { contentType, headers, text } = await fileOf({ format: 'xlsx', columns: 'day,hours' });

  expect(contentType).toBe('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet');
  expect(headers['content-disposition']).toBe('attachment; filename="timepost-2026-03-01-2026-03-31.xlsx"');
  expect(JSON.parse(text)).toMatchObject({
    columns: ['day', 'hours'],
    rows: [{ entryId: 'e-2026-03-10', member: 'Maya' }],
    notes: [],
  });
});

describe('a timesheet', () => {
  test('is a PDF of one member, with the names that stand above it', async () => {
    state.workspaces.set('w-1', { name: 'Studio', version: 1 });
    keep(onDay('2026-03-10'));

    const { contentType, text } = await fileOf({ format: 'pdf', memberId: 'm-1' }, 'm-5');

    expect(contentType).toBe('application/pdf');
    expect(JSON.parse(text)).toMatchObject({
      workspace: 'Studio',
      member: 'Maya',
      ...MARCH,
      totalSeconds: 7200,
    });
  });

  test('is of no more entries than can be drawn in time, and of no more than one member', async () => {
    keep(...Array.from({ length: 1001 }, (_, i) => onDay('2026-03-10', { entryId: `e-${i}` })));

    expect(await ask({ format: 'pdf' })).toMatchObject({ problem: { status: 409 } });
    expect(await ask({ format: 'pdf', everyone: 'true' })).toMatchObject({
      problem: { status: 400, errors: [{ field: 'everyone' }] },
    });
  });

  test('that is not whole says so', async () => {
    const description = '"'.repeat(2000);
    for (const day of ['10', '11'])
      keep(
        ...Array.from({ length: 400 }, (_, i) =>
          onDay(`2026-03-${day}`, { entryId: `${day}-${i}`, description }),
        ),
      );

    const { text } = await fileOf({ format: 'pdf' });

    expect(JSON.parse(text)).toMatchObject({ missing: { from: '2026-03-11' } });
  });
});

describe('an export of everyone', () => {
  const bodyOf = async (as: string) => {
    const { body } = await jsonOf({ everyone: 'true' }, as);
    return (body as { readonly entries: readonly { readonly entryId: string }[] }).entries.map(
      ({ entryId }) => entryId,
    );
  };
  beforeEach(() =>
    keep(
      onDay('2026-03-12'),
      onDay('2026-03-11', { memberId: 'm-2' }),
      onDay('2026-03-10', { memberId: 'm-3' }),
      onDay('2026-03-09', { workspaceId: 'w-2', memberId: 'm-9' }),
    ),
  );

  test.each([
    ['a member', 'm-1', ['e-2026-03-12'], []],
    ['a manager', 'm-5', ['e-2026-03-12'], ['m-1']],
    ['an auditor', 'm-6', ['e-2026-03-10', 'e-2026-03-11', 'e-2026-03-12'], 7],
    ['an admin', 'm-4', ['e-2026-03-10', 'e-2026-03-11', 'e-2026-03-12'], 7],
  ])('holds what %s may see, and each other that was read is told of', async (_who, as, ids, told) => {
    expect(await bodyOf(as)).toEqual(ids);

    const read = state.audit.filter(({ action }) => action === 'entries.read');
    expect(read).toHaveLength(state.audit.length);
    if (typeof told === 'number') expect(read).toHaveLength(told);
    else expect(read.map(({ object }) => object.id)).toEqual(told);
  });

  test('is refused beside one member', async () => {
    expect(await ask({ everyone: 'true', memberId: 'm-1' }, 'm-4')).toMatchObject({
      problem: { status: 400, errors: [{ field: 'everyone' }] },
    });
  });
});

describe('an export that is too long', () => {
  test('ends with a whole day and says so in headers, name and last line, and goes on from there', async () => {
    const description = 'x'.repeat(2000);
    const days = ['01', '02', '03', '04'];
    for (const day of days)
      keep(
        ...Array.from({ length: 600 }, (_, i) =>
          onDay(`2026-03-${day}`, { entryId: `${day}-${i}`, description }),
        ),
      );

    const first = await fileOf({ columns: 'day' });
    const second = await fileOf({ columns: 'day', from: first.headers['timepost-next-from'] ?? '' });

    expect(first.headers).toMatchObject({
      'content-disposition': 'attachment; filename="timepost-2026-03-01-2026-03-31-incomplete.csv"',
      'timepost-complete': 'false',
      'timepost-next-from': '2026-03-04',
    });
    expect(first.text).toMatch(/\r\nINCOMPLETE: ask again from 2026-03-04\r\n$/);
    const all = `${first.text}${second.text}`.split('\r\n').filter((line) => /^2026/.test(line));
    expect(all).toEqual(days.flatMap((day) => Array.from({ length: 600 }, () => `2026-03-${day}`)));
    expect(second.headers).toMatchObject({ 'timepost-complete': 'true' });
  });

  test('says so in JSON', async () => {
    const description = 'x'.repeat(2000);
    keep(...Array.from({ length: 2000 }, (_, i) => onDay('2026-03-02', { entryId: `e-${i}`, description })));

    const { body } = await jsonOf();

    expect(body).toMatchObject({ complete: false });
    expect(body).not.toHaveProperty('nextFrom');
    expect(JSON.stringify(JSON.stringify(body)).length).toBeLessThan(6_000_000);
  });
});

test.each([
  [{ from: '2025-03-01', to: '2026-03-02' }, 'to'],
  [{ from: '2026-04-01' }, 'to'],
  [{ columns: 'day,salary' }, 'columns'],
  [{ columns: 'day,day' }, 'columns'],
  [{ format: 'doc' }, 'format'],
])('%j is refused', async (query: Record<string, string>, field) => {
  expect(await ask(query)).toMatchObject({ problem: { status: 400, errors: [{ field }] } });
});
