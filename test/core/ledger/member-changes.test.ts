// Who may change what of a member.
import { describe, expect, test } from '@jest/globals';
import { toWorkspaceScope } from '../../../shared/core/authenticated.ts';
import {
  beyondRights,
  LONGEST_CHAIN,
  type MemberChanges,
  managerProblem,
  mayChangeMember,
  standsAbove,
  withChanges,
} from '../../../shared/core/ledger/member-changes.ts';
import { type MemberProfile, ROLES, type Role } from '../../../shared/core/member.ts';
import { maya } from '../reply/receipt-facts.ts';

const as = (role: Role, memberId = 'm-2') => ({ ...maya, role, memberId });
const scopeOf = (role: Role, memberId?: string) => toWorkspaceScope(as(role, memberId));

describe('a role', () => {
  test.each<[Role, Role, Role, boolean]>([
    ['owner', 'member', 'owner', true],
    ['owner', 'owner', 'member', true],
    ['owner', 'admin', 'auditor', true],
    ['admin', 'member', 'admin', true],
    ['admin', 'admin', 'member', true],
    ['admin', 'member', 'owner', false],
    ['manager', 'member', 'manager', false],
    ['auditor', 'member', 'auditor', false],
    ['member', 'member', 'admin', false],
  ])('is given by a(n) %s to a(n) %s, to be %s: %s', (giver, before, role, may) => {
    expect(beyondRights(scopeOf(giver), as(before, 'm-1'), { role })).toHaveLength(may ? 0 : 1);
  });

  test.each(ROLES)('is never given by a(n) %s to themselves', (role) => {
    for (const other of ROLES.filter((one) => one !== role))
      expect(beyondRights(scopeOf(role), as(role), { role: other })).toMatchObject([{ field: 'role' }]);
  });

  test('that they have already is no change', () => {
    expect(beyondRights(scopeOf('member'), as('member'), { role: 'member' })).toEqual([]);
  });
});

test.each<[Role, boolean]>([
  ['owner', false],
  ['admin', true],
])('an owner stands above a(n) %s: %s; nobody else does', (role, above) => {
  expect(standsAbove(scopeOf(role), as('owner', 'm-1'))).toBe(above);
  for (const other of ROLES.filter((one) => one !== 'owner'))
    expect(standsAbove(scopeOf(role), as(other, 'm-1'))).toBe(false);
});

describe('a member', () => {
  test.each<[Role, boolean]>([
    ['owner', true],
    ['admin', true],
    ['manager', false],
    ['member', false],
    ['auditor', false],
  ])('is changed by a(n) %s: %s, and by nobody of another workspace', (role, may) => {
    expect(mayChangeMember(scopeOf(role), { ...maya, managerId: 'm-2' })).toBe(may);
    expect(mayChangeMember(scopeOf(role), { ...maya, workspaceId: 'w-2' })).toBe(false);
  });

  test.each<[string, readonly ('read' | 'write_own' | 'admin')[], boolean, boolean]>([
    ['reads', ['read'], false, false],
    ['writes', ['write_own'], true, false],
    ['keeps', ['admin'], true, true],
  ])('is changed by an admin with a token that %s as its scopes say', (_what, scopes, own, others) => {
    const scope = toWorkspaceScope(as('admin'), { tokenId: 't', scopes });

    expect(mayChangeMember(scope, as('admin'))).toBe(own);
    expect(mayChangeMember(scope, maya)).toBe(others);
  });

  test.each<[string, MemberChanges]>([
    ['workdayMinutes', { workdayMinutes: 60 }],
    ['managerId', { managerId: 'm-5' }],
    ['managerId', { managerId: null }],
  ])('does not change their own %s', (field, said) => {
    expect(beyondRights(scopeOf('member'), as('member'), said)).toMatchObject([{ field }]);
    expect(beyondRights(scopeOf('admin'), as('admin'), said)).toEqual([]);
  });

  test('changes their own name, zone and locale', () => {
    const said = { displayName: 'M', timeZone: 'Asia/Tokyo', locale: 'ja-JP' };

    expect(beyondRights(scopeOf('member'), as('member'), said)).toEqual([]);
    expect(withChanges(as('member'), said)).toEqual({ ...as('member'), ...said });
  });

  test('keeps who leads them, gets another, or is led by nobody', () => {
    const led = { ...maya, managerId: 'm-5' };

    expect(withChanges(led, {})).toEqual(led);
    expect(withChanges(led, { managerId: 'm-6' })).toEqual({ ...maya, managerId: 'm-6' });
    expect(withChanges(led, { managerId: null })).toEqual(maya);
  });
});

describe('who would lead', () => {
  const manager = as('manager', 'm-5');

  test.each<[string, readonly MemberProfile[], RegExp | undefined]>([
    ['a manager may', [manager], undefined],
    ['an admin under a manager may', [as('admin', 'm-4'), manager], undefined],
    ['nobody who is there may not', [], /no member/],
    ['the member themselves may not', [{ ...maya, role: 'manager' }], /circle/],
    ['whom the member leads through another may not', [manager, as('manager', 'm-6'), maya], /circle/],
    ['a member may not', [as('member', 'm-5')], /leads nobody/],
    ['an auditor may not', [as('auditor', 'm-5')], /leads nobody/],
    ['who is suspended may not', [{ ...manager, status: 'suspended' }], /not active/],
    ['a chain as long as it may be', chain(LONGEST_CHAIN), undefined],
    ['a longer one', chain(LONGEST_CHAIN + 1), /more than 20/],
  ])('%s', (_who, found, problem) => {
    const told = managerProblem(maya, found);

    expect(told ?? '').toMatch(problem ?? /^$/);
  });

  function chain(length: number): readonly MemberProfile[] {
    return Array.from({ length }, (_, i) => as('manager', `x-${i}`));
  }
});
