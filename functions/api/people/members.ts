// Members: everybody sees and amends themselves, who leads sees the team, and owners and admins keep them all.
import * as z from 'zod';
import {
  beyondRights,
  type MemberChanges,
  mayChangeMember,
  type SeenMember,
  standsAbove,
  withChanges,
} from '../../../shared/core/ledger/member-changes.ts';
import type { MemberProfile } from '../../../shared/core/member.ts';
import { memberDone, toChangeEvent } from '../../../shared/core/record/to-change-event.ts';
import { isOwn, maySee } from '../../../shared/core/rights.ts';
import type { WorkspaceScope } from '../../../shared/core/workspace-scope.ts';
import type { MemberBook } from '../../../shared/ports/people.ts';
import { forMember, type Route } from '../request/declare-route.ts';
import { forWriter, NO_BODY, type WriteRequest, type WriterServices } from '../request/declare-writer.ts';
import { type Answer, type Refusal, refuse, withVersion } from '../request/exchange.ts';
import { type NotingServices, noteMembers, noteRead } from '../request/note-read.ts';
import type { Planned } from '../request/once.ts';
import { answerPage, pageFields, pageView } from '../request/page.ts';
import { refuseUnlessSeen } from '../request/preconditions.ts';
import { id } from '../request/request-fields.ts';
import { chainUnder } from './manager-chain.ts';
import { MemberForm, MemberView, toMemberView } from './member-forms.ts';

export interface MemberServices extends WriterServices, NotingServices {
  readonly memberBook: MemberBook;
}

const ABSENT = 'There is no such member whom you may change.';

const ONE = {
  params: { id },
  absent: ABSENT,
  answer: MemberView,
  needsVersion: true,
  problems: ['conflict', 'precondition_failed', 'precondition_required'],
} as const;

type View = z.output<typeof MemberView>;

export const MEMBER_ROUTES: readonly Route<MemberServices>[] = [
  forMember({
    method: 'GET',
    path: '/v1/members',
    access: 'member',
    summary: 'Members whom you may see',
    description:
      'Yourself; a manager also who they lead; auditor, owner and admin everyone. A page may hold fewer than `limit`, also none, and have a next one.',
    query: z.strictObject(pageFields({ usual: 50, largest: 100 })),
    answer: pageView(MemberView, 'MemberPage'),
    run: ({ scope, query }, services: MemberServices) =>
      answerPage(listSeen(services, scope, query), toMemberView, 'this list'),
  }),
  forMember({
    method: 'GET',
    path: '/v1/members/{id}',
    access: 'member',
    summary: 'One member',
    params: { id },
    answer: MemberView,
    absent: 'There is no such member whom you may see.',
    run: async ({ scope, params }, services: MemberServices) => {
      const seen = await services.memberBook.find(scope, params['id'] ?? '');
      if (seen === undefined || !maySee(scope, seen.member)) return undefined;
      await noteRead(services, scope, seen.member.memberId, [], 'members.read');
      return withVersion(seen.version, toMemberView(seen));
    },
  }),
  forWriter({
    ...ONE,
    method: 'PATCH',
    path: '/v1/members/{id}',
    access: 'contributor',
    permits: ['write_own', 'admin'],
    summary: 'Amend a member',
    description:
      'Name, zone and locale of your own; owners and admins all of it, of everybody who does not stand above them. Nobody changes their own role.',
    body: MemberForm,
    plan: (request, services: MemberServices) => ofSeen(request, services, planAmended),
  }),
  forWriter({
    ...ONE,
    method: 'POST',
    path: '/v1/members/{id}/suspend',
    access: 'administrator',
    summary: 'Suspend a member: sign-in, tokens and mail of theirs count no more from now on',
    description:
      'What they logged stays. Nobody suspends themselves; an owner is suspended by another owner.',
    body: NO_BODY,
    plan: (request, services: MemberServices) =>
      ofSeen(request, services, (...planning) => planState(...planning, 'suspended')),
  }),
  forWriter({
    ...ONE,
    method: 'POST',
    path: '/v1/members/{id}/reactivate',
    access: 'administrator',
    summary: 'Let a suspended member back in',
    description: 'Tokens and addresses from before count again, those that have not ended meanwhile.',
    body: NO_BODY,
    plan: (request, services: MemberServices) =>
      ofSeen(request, services, (...planning) => planState(...planning, 'active')),
  }),
];

async function listSeen(
  services: MemberServices,
  scope: WorkspaceScope,
  query: Parameters<MemberBook['list']>[1],
) {
  const page = await services.memberBook.list(scope, query);
  const items = page.items.filter(({ member }) => maySee(scope, member));
  await noteMembers(
    services,
    scope,
    items.map(({ member }) => member.memberId),
  );
  return { ...page, items };
}

type Plan = Promise<Planned<View> | Answer<View> | Refusal>;

/** The member that the path names, where the caller may change them and has seen the version that holds. */
async function ofSeen<Said>(
  { scope, params, headers, json }: WriteRequest<Said>,
  services: MemberServices,
  plan: (services: MemberServices, scope: WorkspaceScope, seen: SeenMember, said: Said) => Plan,
): Promise<Planned<View> | Answer<View> | Refusal | undefined> {
  const seen = await services.memberBook.find(scope, params['id'] ?? '');
  if (seen === undefined || !mayChangeMember(scope, seen.member)) return undefined;
  if (standsAbove(scope, seen.member)) return refuse('forbidden', 'An owner is changed by an owner alone.');
  return refuseUnlessSeen({ headers }, seen.version) ?? plan(services, scope, seen, json);
}

async function planAmended(
  services: MemberServices,
  scope: WorkspaceScope,
  seen: SeenMember,
  said: MemberChanges,
): Plan {
  const beyond = beyondRights(scope, seen.member, said);
  if (beyond.length > 0) return refuse('forbidden', 'You may not change this of the member.', beyond);
  const chain = await chainUnder(services, scope, seen.member, said.managerId ?? undefined);
  if ('problem' in chain) return chain;
  const after = withChanges(seen.member, said);
  const action = after.role === seen.member.role ? 'member.amended' : 'member.role_given';
  return planWrite(services, scope, seen, { action, after, chain });
}

async function planState(
  services: MemberServices,
  scope: WorkspaceScope,
  seen: SeenMember,
  _said: object,
  status: MemberProfile['status'],
): Plan {
  if (seen.member.status === status) return withVersion(seen.version, toMemberView(seen));
  if (seen.member.status === 'invited')
    return refuse('conflict', 'They have not joined yet: withdraw the invitation instead.');
  if (isOwn(scope, seen.member)) return refuse('forbidden', 'Nobody suspends themselves.');
  const action = status === 'active' ? 'member.reactivated' : 'member.suspended';
  return planWrite(services, scope, seen, { action, after: { ...seen.member, status }, chain: [] });
}

interface Writing {
  readonly action: Parameters<typeof memberDone>[0];
  readonly after: MemberProfile;
  /** Who would lead them. */
  readonly chain: readonly SeenMember[];
}

/** Whoever changes another must be who they were: of two owners who suspend each other at once, one stays. */
async function planWrite(
  { memberBook, clock, retention }: MemberServices,
  scope: WorkspaceScope,
  seen: SeenMember,
  { action, after, chain }: Writing,
): Plan {
  const asker = isOwn(scope, after) ? undefined : await memberBook.find(scope, scope.memberId);
  if (asker !== undefined && (asker.member.role !== scope.role || asker.member.status !== 'active'))
    return refuse('conflict', 'Your own role was changed meanwhile.');
  const restsOn = new Map([...chain, ...(asker ? [asker] : [])].map((one) => [one.member.memberId, one]));
  const next = { member: after, version: seen.version + 1 };
  return {
    kind: 'planned',
    change: {
      writes: [
        {
          kind: 'member',
          after,
          version: seen.version,
          restsOn: [...restsOn].map(([memberId, { version }]) => ({ memberId, version })),
        },
      ],
      events: [toChangeEvent(scope, memberDone(action, after, next.version), clock(), retention)],
    },
    answer: withVersion(next.version, toMemberView(next)),
  };
}
