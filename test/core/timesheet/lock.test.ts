// Which days take no change, and who may change them all the same.
import { describe, expect, test } from '@jest/globals';
import type { Role } from '../../../shared/core/member.ts';
import {
  amendLock,
  firstOf,
  isLockedOn,
  type Lock,
  type LockChanges,
  lockedUpTo,
  mayOverride,
  type OverrideRole,
} from '../../../shared/core/timesheet/lock.ts';
import { day } from '../reply/receipt-facts.ts';

const AT = '2026-02-03T12:00:00.000Z';
const SOON = '2026-02-03T12:00:00.001Z';
const JAN = day('2026-01-31');
const FEB = day('2026-02-28');
const MAR = day('2026-03-31');

describe('a day', () => {
  test.each<[string, Lock, string, boolean]>([
    ['of no lock', {}, '2026-01-31', false],
    ['before the date', { lockedUpTo: JAN }, '2025-12-31', true],
    ['of the date itself', { lockedUpTo: JAN }, '2026-01-31', true],
    ['after it', { lockedUpTo: JAN }, '2026-02-01', false],
    ['in the grace', { lockedUpTo: JAN, graceUntil: SOON }, '2026-01-31', false],
    ['when the grace is over', { lockedUpTo: JAN, graceUntil: AT }, '2026-01-31', true],
    ['locked before the grace', { lockedUpTo: FEB, graceUntil: SOON, firmUpTo: JAN }, '2026-01-31', true],
    ['of the grace alone', { lockedUpTo: FEB, graceUntil: SOON, firmUpTo: JAN }, '2026-02-01', false],
  ])('%s is locked or not', (_which, lock, date, isLocked) => {
    expect(isLockedOn(lock, day(date), AT)).toBe(isLocked);
  });

  test('of a half-locked week is open after the date', () => {
    const week = ['26', '27', '28', '29', '30', '31'].map((one) => day(`2026-01-${one}`));

    const isOpen = week.map((one) => !isLockedOn({ lockedUpTo: day('2026-01-28') }, one, AT));

    expect(isOpen).toEqual([false, false, false, true, true, true]);
  });
});

test.each<[Role, OverrideRole | undefined, boolean]>([
  ['owner', undefined, true],
  ['admin', undefined, true],
  ['manager', undefined, false],
  ['member', 'manager', false],
  ['auditor', 'manager', false],
  ['manager', 'manager', true],
  ['owner', 'manager', true],
  ['manager', 'owner', false],
  ['admin', 'owner', false],
  ['owner', 'nobody', false],
])('a(n) %s passes over a lock that lets %s: %s', (role, overrideRole, may) => {
  expect(mayOverride(overrideRole === undefined ? {} : { overrideRole }, role)).toBe(may);
});

describe('a lock that is amended', () => {
  test.each<[string, Lock, LockChanges, Lock]>([
    ['is set', {}, { lockedUpTo: JAN }, { lockedUpTo: JAN }],
    [
      'moves on, and what was locked is firm',
      { lockedUpTo: JAN },
      { lockedUpTo: FEB, graceUntil: SOON },
      { lockedUpTo: FEB, graceUntil: SOON, firmUpTo: JAN },
    ],
    [
      'moves on in its grace, and only what was firm is',
      { lockedUpTo: FEB, graceUntil: SOON, firmUpTo: JAN },
      { lockedUpTo: MAR },
      { lockedUpTo: MAR, firmUpTo: JAN },
    ],
    [
      'moves back, and nothing after it is firm',
      { lockedUpTo: FEB, firmUpTo: JAN },
      { lockedUpTo: day('2026-01-10') },
      { lockedUpTo: '2026-01-10' as typeof JAN, firmUpTo: '2026-01-10' as typeof JAN },
    ],
    [
      'gets a grace for its own days',
      { lockedUpTo: FEB, firmUpTo: JAN },
      { graceUntil: SOON },
      { lockedUpTo: FEB, graceUntil: SOON, firmUpTo: JAN },
    ],
    ['loses its grace', { lockedUpTo: FEB, graceUntil: SOON }, { graceUntil: null }, { lockedUpTo: FEB }],
    [
      'keeps its grace with its date',
      { lockedUpTo: FEB, graceUntil: SOON },
      { lockedUpTo: FEB },
      { lockedUpTo: FEB, graceUntil: SOON },
    ],
    [
      'is taken away, and who may is remembered',
      { lockedUpTo: FEB, firmUpTo: JAN, overrideRole: 'owner' },
      { lockedUpTo: null },
      { overrideRole: 'owner' },
    ],
    [
      'lets another role',
      { lockedUpTo: FEB },
      { overrideRole: 'manager' },
      { lockedUpTo: FEB, overrideRole: 'manager' },
    ],
    [
      'lets the usual role again',
      { lockedUpTo: FEB, overrideRole: 'manager' },
      { overrideRole: null },
      { lockedUpTo: FEB },
    ],
  ])('%s', (_how, before, changes, after) => {
    expect(amendLock(before, changes, AT)).toEqual(after);
  });

  test('is in force up to its date, or what is firm', () => {
    expect(lockedUpTo({ lockedUpTo: FEB, graceUntil: SOON, firmUpTo: JAN }, AT)).toBe(JAN);
    expect(lockedUpTo({ lockedUpTo: FEB, graceUntil: SOON, firmUpTo: JAN }, SOON)).toBe(FEB);
  });
});

test('of several days the first is asked', () => {
  expect(firstOf([FEB, JAN, MAR])).toBe(JAN);
  expect(() => firstOf([])).toThrow(RangeError);
});
