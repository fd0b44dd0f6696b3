// Saved reports by API: one's own, asked over the day of today, showing what may be seen today.
import { beforeEach, expect, test } from '@jest/globals';
import { type ApiServices, route } from '../../../functions/api/route.ts';
import { day, entry } from '../../core/reply/receipt-facts.ts';
import { type MemoryState, memoryState, scopeKey } from '../../twins/memory-state.ts';
import { countedIds, get, PROFILES, post, worldOver } from './world.ts';

let state: MemoryState;
let services: ApiServices;
beforeEach(() => {
  state = memoryState();
  for (const member of PROFILES) state.members.set(scopeKey(member), member);
  services = worldOver(state, { newId: countedIds() });
});

const WEEKLY = { name: 'The week by member', period: 'this_week', groupBy: ['member'] };

async function save(body: object, as = 'm-5') {
  const answer = await route(
    post('/v1/saved-reports', as, 'application/json', JSON.stringify(body)),
    services,
  );
  if (answer.kind === 'problem') return answer.problem;
  return answer.kind === 'ok' ? answer.body : {};
}
async function look(path: string, as = 'm-5') {
  const answer = await route(get(path, as), services);
  if (answer.kind === 'problem') return answer.problem;
  return answer.kind === 'ok' ? answer.body : {};
}

test('a report is saved, asked again over the week of today, and forgotten', async () => {
  state.entries.set('a', { ...entry, workDate: day('2026-03-10'), durationSeconds: 60 });
  const { reportId } = (await save(WEEKLY)) as { readonly reportId: string };
  const path = `/v1/saved-reports/${reportId}`;

  expect(await look('/v1/saved-reports')).toMatchObject({ items: [{ ...WEEKLY, reportId }] });
  expect(await look(`${path}/report`)).toMatchObject({
    from: '2026-03-09',
    to: '2026-03-15',
    totals: { seconds: 60 },
  });
  expect(await route({ ...get(path, 'm-5'), method: 'DELETE' }, services)).toMatchObject({ status: 200 });
  expect(await look(`${path}/report`)).toMatchObject({ status: 404 });
  expect(state.audit.map(({ action }) => action)).toEqual(['report.saved', 'entries.read', 'report.deleted']);
});

test('it shows what may be seen when it is asked: who is led no more is in it no more', async () => {
  state.entries.set('a', { ...entry, durationSeconds: 60 });
  const { reportId } = (await save({ ...WEEKLY, memberId: 'm-1' })) as { readonly reportId: string };
  const path = `/v1/saved-reports/${reportId}/report`;
  expect(await look(path)).toMatchObject({ totals: { seconds: 60 } });

  const maya = PROFILES.find(({ memberId }) => memberId === 'm-1');
  if (maya === undefined) throw new Error('nobody');
  state.members.set(scopeKey(maya), { ...maya, managerId: 'm-11' });

  expect(await look(path)).toMatchObject({ status: 404 });
});

test('it is there for nobody else, not even for an owner', async () => {
  const { reportId } = (await save(WEEKLY)) as { readonly reportId: string };

  expect(await look('/v1/saved-reports', 'm-7')).toEqual({ items: [] });
  expect(await look(`/v1/saved-reports/${reportId}/report`, 'm-7')).toMatchObject({ status: 404 });
});

test.each<[string, object]>([
  ['name', { ...WEEKLY, name: ' ' }],
  ['period', { ...WEEKLY, period: 'this_hour' }],
  ['groupBy', { ...WEEKLY, groupBy: ['day', 'day'] }],
  ['groupBy', { ...WEEKLY, groupBy: [] }],
])('a report is not saved without its %s', async (field, body) => {
  expect(await save(body)).toMatchObject({ status: 400, errors: [{ field }] });
  expect(state.savedReports.size).toBe(0);
});
