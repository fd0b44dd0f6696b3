// Hours, holidays, absences and what comes of them, by API.
import { describe, expect, test } from '@jest/globals';
import { day, entry } from '../../core/reply/receipt-facts.ts';
import { opened } from './letters.ts';

const WEEK = 'from=2026-03-09&to=2026-03-15';
const FULL = [28_800, 28_800, 28_800, 28_800, 28_800, 0, 0];
const seen = (version: number) => ({ 'if-match': `"${version}"` });

function studio() {
  const { send, ask, state } = opened();
  const get = (path: string, token: string, query = '') => {
    const request = { method: 'GET', path: `/v1/${path}`, headers: { authorization: `Bearer ${token}` } };
    return ask({ ...request, query: Object.fromEntries(new URLSearchParams(query)), body: new Uint8Array() });
  };
  const set = (path: string, token: string, body: object, version = 0) =>
    send('PUT', path, token, body, seen(version));
  return { get, set, send, state };
}

const days = (body: object | undefined) =>
  (body as { readonly days: readonly { date: string; kind: string; targetSeconds: number }[] }).days;

describe('what a member is to work', () => {
  test('follows from hours, holidays and absences', async () => {
    const { get, set } = studio();
    await set('members/m-1/schedule', 'm-4', {
      weeks: [{ validFrom: '2026-01-01', daySeconds: FULL, region: 'DE-BE' }],
    });
    await set('holidays/DE-BE', 'm-4', { holidays: [{ date: '2026-03-09', name: 'Frauentag' }] });
    await set('members/m-1/absences/2026-03-10', 'm-1', { kind: 'sickness', part: 'half' });

    const { body } = await get('members/m-1/work-days', 'm-1', WEEK);

    expect(days(body).map(({ kind, targetSeconds }) => [kind, targetSeconds / 3600])).toEqual([
      ['holiday', 0],
      ['work', 4],
      ['work', 8],
      ['work', 8],
      ['work', 8],
      ['free', 0],
      ['free', 0],
    ]);
    expect(body).toMatchObject({
      targetSeconds: 28 * 3600,
      missingDays: ['2026-03-10', '2026-03-11'],
      days: [
        { holiday: { name: 'Frauentag' } },
        { absence: { kind: 'sickness', part: 'half' } },
        {},
        {},
        {},
        {},
        {},
      ],
    });
  });

  test('is the working day where nothing was said, and compared with what was logged', async () => {
    const { get, state } = studio();
    state.entries.set('e-1', { ...entry, workDate: day('2026-03-09') });

    const { body } = await get('members/m-1/work-days', 'm-1', WEEK);

    expect(body).toMatchObject({
      targetSeconds: 40 * 3600,
      loggedSeconds: 7200,
      missingDays: ['2026-03-10', '2026-03-11'],
      weeks: [{ from: '2026-03-09', to: '2026-03-15', loggedSeconds: 7200 }],
    });
  });

  test('is warned of beyond what the workspace set, and refused nowhere', async () => {
    const { get, send, state } = studio();
    state.entries.set('e-1', { ...entry, workDate: day('2026-03-09') });
    const bounds = { workingTime: { mostDaySeconds: 3600, leastRestSeconds: 39_600 } };
    expect(await send('PATCH', 'workspace', 'm-4', bounds, seen(1))).toMatchObject({
      body: { workingTime: { mostDaySeconds: 3600, mostWeekSeconds: null, breaks: [] } },
    });

    expect(await get('members/m-1/work-days', 'm-1', WEEK)).toMatchObject({
      body: {
        days: [
          { warnings: [{ kind: 'long_day', seconds: 7200, mostSeconds: 3600 }] },
          {},
          {},
          {},
          {},
          {},
          {},
        ],
      },
    });
    const unsaid = { workingTime: { mostDaySeconds: null } };
    expect(await send('PATCH', 'workspace', 'm-4', unsaid, seen(2))).toMatchObject({
      body: { workingTime: { mostDaySeconds: null, leastRestSeconds: 39_600 } },
    });
  });

  test("is told of when it is another's that is read", async () => {
    const { get, state } = studio();

    expect(await get('members/m-1/work-days', 'm-5', WEEK)).toMatchObject({ status: 200 });
    expect(await get('members/m-1/absences', 'm-6', WEEK)).toMatchObject({ status: 200 });
    expect(await get('members/m-1/work-days', 'm-2', WEEK)).toMatchObject({ status: 404 });

    expect(state.audit.map(({ action }) => action)).toEqual(['entries.read', 'absences.read']);
  });

  test.each([
    ['more than a year', 'from=2026-01-01&to=2027-06-01', ['to']],
    ['a span that ends before it begins', 'from=2026-03-15&to=2026-03-09', ['to']],
    ['no day', 'from=2026-02-30&to=2026-03-09', ['from']],
  ])('is not told of %s', async (_what, query, fields) => {
    const { get } = studio();

    expect(await get('members/m-1/work-days', 'm-1', query)).toEqual({ status: 400, fields });
  });
});

describe('hours', () => {
  test('are replaced whole, over the version that was seen, and lie in the order of their days', async () => {
    const { get, set, state } = studio();
    const weeks = [
      { validFrom: '2026-06-01', daySeconds: FULL },
      { validFrom: '2026-01-01', daySeconds: FULL, region: 'FR' },
    ];

    expect(await get('members/m-1/schedule', 'm-1')).toMatchObject({ body: { version: 0, weeks: [] } });
    expect(await set('members/m-1/schedule', 'm-4', { weeks })).toMatchObject({
      headers: { etag: '"1"' },
      body: {
        weeks: [
          { validFrom: '2026-01-01', region: 'FR' },
          { validFrom: '2026-06-01', region: null },
        ],
      },
    });
    expect(await set('members/m-1/schedule', 'm-4', { weeks: [] })).toMatchObject({ status: 412 });
    expect(await set('members/m-1/schedule', 'm-4', { weeks: [] }, 1)).toMatchObject({
      body: { version: 2 },
    });
    expect(state.audit.map(({ action }) => action)).toEqual(['schedule.set', 'schedule.set']);
  });

  test.each([
    ['of six days', [{ validFrom: '2026-01-01', daySeconds: FULL.slice(1) }], 'weeks.0.daySeconds'],
    [
      'of a day with more than its hours',
      [{ validFrom: '2026-01-01', daySeconds: [90_000, ...FULL.slice(1)] }],
      'weeks.0.daySeconds.0',
    ],
    ['from no day', [{ validFrom: '2026-02-30', daySeconds: FULL }], 'weeks.0.validFrom'],
    ['twice from one day', [1, 2].map(() => ({ validFrom: '2026-01-01', daySeconds: FULL })), 'weeks'],
    ['of no region', [{ validFrom: '2026-01-01', daySeconds: FULL, region: 'berlin' }], 'weeks.0.region'],
  ])('are not set %s', async (_what, weeks, field) => {
    const { set } = studio();

    expect(await set('members/m-1/schedule', 'm-4', { weeks })).toEqual({ status: 400, fields: [field] });
  });

  test('are set by nobody for themselves', async () => {
    const { set } = studio();

    expect(await set('members/m-1/schedule', 'm-1', { weeks: [] })).toMatchObject({ status: 403 });
    expect(await set('members/m-1/schedule', 'm-5', { weeks: [] })).toMatchObject({ status: 403 });
  });
});

describe('an absence', () => {
  test('is said, said otherwise, and taken back, by the member or who leads them', async () => {
    const { set, send, get, state } = studio();
    const path = 'members/m-1/absences/2026-03-10';

    expect(await set(path, 'm-1', { kind: 'vacation' })).toMatchObject({
      body: { kind: 'vacation', part: 'full', version: 1 },
    });
    expect(await set(path, 'm-5', { kind: 'sickness', part: 'half' }, 1)).toMatchObject({
      body: { version: 2 },
    });
    expect(await send('DELETE', path, 'm-1')).toMatchObject({ status: 200, body: { kind: 'sickness' } });
    expect(await send('DELETE', path, 'm-1')).toMatchObject({ status: 404 });

    expect(await get('members/m-1/absences', 'm-1', WEEK)).toMatchObject({ body: { items: [] } });
    expect(state.audit.map(({ action }) => action)).toEqual([
      'absence.set',
      'absence.set',
      'absence.removed',
    ]);
    expect(JSON.stringify(state.audit)).not.toMatch(/sickness|vacation/);
  });

  test('is changed and taken back only as it was seen, where a version is named, and else as it is', async () => {
    const { set, send } = studio();
    const path = 'members/m-1/absences/2026-03-10';
    await set(path, 'm-1', { kind: 'vacation' });

    expect(await set(path, 'm-5', { kind: 'sickness' })).toMatchObject({ status: 412 });
    expect(await send('DELETE', path, 'm-1', undefined, seen(7))).toMatchObject({ status: 412 });
    expect(await send('PUT', path, 'm-5', { kind: 'sickness' })).toMatchObject({ body: { version: 2 } });
    expect(await send('DELETE', path, 'm-1', undefined, seen(2))).toMatchObject({ status: 200 });
    expect(await send('DELETE', path, 'm-1', undefined, seen(2))).toMatchObject({ status: 404 });
  });

  test.each([
    ['on no day', 'members/m-1/absences/2026-02-30', 'm-1', 404],
    ['in another form', 'members/m-1/absences/today', 'm-1', 404],
    ['of another', 'members/m-1/absences/2026-03-10', 'm-2', 404],
    ['by an auditor', 'members/m-6/absences/2026-03-10', 'm-6', 403],
  ])('is not said %s', async (_what, path, token, status) => {
    const { set } = studio();

    expect(await set(path, token, { kind: 'vacation' })).toMatchObject({ status });
  });
});

test('holidays are seen by everybody, and said by who keeps the workspace', async () => {
  const { get, set } = studio();
  const holidays = [
    { date: '2026-12-24', name: 'Heiligabend', part: 'half' },
    { date: '2026-03-09', name: 'Frauentag' },
  ];

  expect(await set('holidays/DE-BE', 'm-1', { holidays })).toMatchObject({ status: 403 });
  expect(await set('holidays/DE-BE', 'm-4', { holidays })).toMatchObject({
    status: 200,
    body: { version: 1 },
  });

  expect(await get('holidays', 'm-2')).toMatchObject({ body: { items: [{ region: 'DE-BE' }] } });
  expect(await get('holidays/DE-BE', 'm-2')).toMatchObject({
    body: {
      holidays: [
        { date: '2026-03-09', part: 'full' },
        { date: '2026-12-24', part: 'half' },
      ],
    },
  });
  expect(await get('holidays/FR', 'm-2')).toMatchObject({ body: { version: 0, holidays: [] } });
  expect(await get('holidays', 'm-9')).toMatchObject({ body: { items: [] } });
});
