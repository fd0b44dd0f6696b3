// What may be done with a period in each of its states, and what comes of it.
import { describe, expect, test } from '@jest/globals';
import type { TimeEntry } from '../../../shared/core/time-entry.ts';
import { isClosed, shownStatus } from '../../../shared/core/timesheet/closed-parts.ts';
import {
  approve,
  isUndecided,
  reopen,
  requestChanges,
  type Stepped,
  submit,
} from '../../../shared/core/timesheet/decide-period.ts';
import type { TimesheetPeriod } from '../../../shared/core/timesheet/period.ts';
import { contentOf } from '../../../shared/core/timesheet/period-content.ts';
import { openPeriod, timeOn, WEEK } from './period-facts.ts';

const BY = { at: '2026-03-16T09:00:00.000Z', by: 'm-1' };
const BOSS = { at: '2026-03-17T09:00:00.000Z', by: 'm-5', reason: 'no such meeting' };
const TWO = [timeOn('a', 'p-1'), timeOn('b', 'p-2')];
const contentWith = (entries: readonly TimeEntry[]) => contentOf({ ...WEEK, memberId: 'm-1' }, entries);
const CONTENT = contentWith(TWO);

function done(stepped: Stepped): TimesheetPeriod {
  if (stepped.kind !== 'done') throw new Error(stepped.why);
  return stepped.after;
}

const hashOf = ({ content }: TimesheetPeriod, projectId?: string | null) =>
  (projectId === undefined ? content : content.parts.find((part) => part.projectId === projectId))
    ?.contentHash ?? '';
const submitted = () => done(submit(openPeriod(), CONTENT, {}, BY));
const approvePart = (period: TimesheetPeriod, projectId?: string | null) =>
  approve(period, { projectId, contentHash: hashOf(period, projectId) }, BOSS);

describe('a period that is submitted', () => {
  test('is closed as a whole, for projects too that it has no time of', () => {
    const period = submitted();

    expect(period).toMatchObject({ version: 1, status: 'submitted', content: CONTENT });
    expect(period.steps).toEqual([{ step: 'submitted', contentHash: CONTENT.contentHash, ...BY }]);
    for (const part of ['p-1', 'p-9', '-']) expect(isClosed(period.closed, part)).toBe(true);
    expect(isUndecided(period)).toBe(true);
  });

  test('is what its member saw, where they say so', () => {
    expect(submit(openPeriod(), CONTENT, { contentHash: 'other' }, BY)).toEqual({
      kind: 'refused',
      why: 'stale',
    });
    expect(submit(openPeriod(), CONTENT, { contentHash: CONTENT.contentHash }, BY).kind).toBe('done');
  });

  test('is not submitted again', () => {
    expect(submit(submitted(), CONTENT, {}, BY)).toEqual({ kind: 'refused', why: 'not_now' });
  });

  test('is approved as a whole', () => {
    const period = done(approvePart(submitted()));

    expect(period).toMatchObject({ status: 'approved', closed: { '*': 'approved' } });
    expect(shownStatus(timeOn('a', 'p-1'), period.closed)).toBe('approved');
    expect(isUndecided(period)).toBe(false);
    expect(approvePart(period)).toEqual({ kind: 'refused', why: 'not_now' });
  });

  test('is not approved on content that is another now', () => {
    expect(approve(submitted(), { contentHash: 'other' }, BOSS)).toEqual({ kind: 'refused', why: 'stale' });
  });

  test('is approved project by project', () => {
    const first = done(approvePart(submitted(), 'p-1'));
    const second = done(approvePart(first, 'p-2'));

    expect(first).toMatchObject({
      status: 'partially_approved',
      closed: { 'p-1': 'approved', '*': 'submitted' },
    });
    expect(shownStatus(timeOn('b', 'p-2'), first.closed)).toBe('submitted');
    expect(second).toMatchObject({ status: 'approved', closed: { '*': 'approved' } });
    expect(second.steps.at(-1)).toMatchObject({ step: 'approved', projectId: 'p-2' });
  });

  test('is approved as a whole when a project of it is already', () => {
    expect(done(approvePart(done(approvePart(submitted(), 'p-1'))))).toMatchObject({ status: 'approved' });
  });

  test('has no decision on a project that it has no time of', () => {
    expect(approvePart(submitted(), 'p-9')).toEqual({ kind: 'refused', why: 'no_part' });
    expect(requestChanges(submitted(), { projectId: null }, BOSS)).toEqual({
      kind: 'refused',
      why: 'no_part',
    });
  });

  test('without any time is approved too', () => {
    const empty = done(submit(openPeriod(), contentWith([]), {}, BY));

    expect(done(approvePart(empty))).toMatchObject({ status: 'approved' });
  });
});

describe('a period whose changes are requested', () => {
  test('is open again as a whole, and submitted with what it holds then', () => {
    const period = done(requestChanges(submitted(), {}, BOSS));

    expect(period).toMatchObject({ status: 'changes_requested', closed: { '*': 'changes_requested' } });
    expect(isClosed(period.closed, 'p-1')).toBe(false);
    expect(shownStatus(timeOn('a', 'p-1'), period.closed)).toBe('changes_requested');
    const again = done(submit(period, contentWith([timeOn('c', 'p-3')]), {}, BY));
    expect(again).toMatchObject({
      status: 'submitted',
      version: 3,
      content: { parts: [{ projectId: 'p-3' }] },
    });
    expect(again.steps.map(({ step }) => step)).toEqual(['submitted', 'changes_requested', 'submitted']);
  });

  test('in one project is open there and for new projects, and closed for the other', () => {
    const period = done(requestChanges(submitted(), { projectId: 'p-2' }, BOSS));

    expect(period.status).toBe('changes_requested');
    expect(['p-1', 'p-2', 'p-9', '-'].map((part) => isClosed(period.closed, part))).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });

  test('in one project keeps what was approved, also when it is submitted again', () => {
    const approved = done(approvePart(submitted(), 'p-1'));
    const asked = done(requestChanges(approved, { projectId: 'p-2' }, BOSS));
    const again = done(submit(asked, contentWith([timeOn('a', 'p-1'), timeOn('c', 'p-3')]), {}, BY));

    expect(asked).toMatchObject({ status: 'partially_approved' });
    expect(approvePart(asked)).toEqual({ kind: 'refused', why: 'not_now' });
    expect(again).toMatchObject({
      status: 'partially_approved',
      closed: { 'p-1': 'approved', '*': 'submitted' },
    });
    expect(approvePart(again, 'p-1')).toEqual({ kind: 'refused', why: 'not_now' });
    expect(done(approvePart(again))).toMatchObject({ status: 'approved' });
  });

  test('after which nothing but approved time is left waits for its approval as a whole', () => {
    const asked = done(requestChanges(done(approvePart(submitted(), 'p-1')), { projectId: 'p-2' }, BOSS));

    const again = done(submit(asked, contentWith([timeOn('a', 'p-1')]), {}, BY));

    expect(again).toMatchObject({ status: 'partially_approved' });
    expect(done(approvePart(again))).toMatchObject({ status: 'approved' });
  });

  test('is asked for on the content that was seen', () => {
    expect(requestChanges(submitted(), { contentHash: 'other' }, BOSS)).toEqual({
      kind: 'refused',
      why: 'stale',
    });
  });

  test('is not asked for where all is approved', () => {
    expect(requestChanges(done(approvePart(submitted())), {}, BOSS)).toEqual({
      kind: 'refused',
      why: 'not_now',
    });
  });
});

describe('a period that is reopened', () => {
  test.each([
    ['submitted', submitted],
    ['approved', () => done(approvePart(submitted()))],
    ['approved in part', () => done(approvePart(submitted(), 'p-1'))],
  ])('was %s, and takes every change again', (_which, before) => {
    const period = done(reopen(before(), BOSS));

    expect(period).toMatchObject({ status: 'open' });
    expect(period).not.toHaveProperty('closed');
    expect(period.steps.at(-1)).toEqual({ step: 'reopened', ...BOSS });
    expect(submit(period, CONTENT, {}, BY).kind).toBe('done');
    expect(approvePart(period)).toEqual({ kind: 'refused', why: 'not_now' });
  });

  test('was not open', () => {
    expect(reopen(openPeriod(), BOSS)).toEqual({ kind: 'refused', why: 'not_now' });
  });

  test('and submitted for ever remembers its latest steps', () => {
    let period = openPeriod();
    for (let i = 0; i < 40; i += 1) period = done(reopen(done(submit(period, CONTENT, {}, BY)), BOSS));

    expect(period.version).toBe(80);
    expect(period.steps).toHaveLength(50);
  });
});
