// What every route asks first of a request that is not for anyone: may they, and is it of its form. What fails goes no further.
import * as z from 'zod';
import { isAdministrator, isApprover, isAuditing, type MemberProfile } from '../../../shared/core/member.ts';
import type { Permit } from '../../../shared/core/workspace-scope.ts';
import type { HttpRequest } from '../../../shared/runtime/http-exchange.ts';
import { type MemberRequest, type Refusal, refuse, refuseQuery } from './exchange.ts';
import { toFieldProblems } from './field-problems.ts';
import type { Access, Asker, RouteFacts } from './route-facts.ts';

type AdmitFacts = Pick<
  RouteFacts,
  'access' | 'permits' | 'needsSignIn' | 'keepsToProjects' | 'params' | 'path' | 'query' | 'absent'
>;

export function notThere({ absent }: Pick<RouteFacts, 'absent'>): Refusal {
  return refuse('not_found', absent ?? 'There is no such thing of yours.');
}

export function admit<Query>(
  facts: AdmitFacts,
  request: HttpRequest & Pick<MemberRequest, 'params'>,
  asker: Asker | undefined,
): MemberRequest<Query> | Refusal {
  if (asker === undefined) throw new Error(`nobody was authenticated for ${facts.path}`);
  const denied = denies(facts, asker);
  if (denied !== undefined) return refuse('forbidden', denied);
  if (!hasForms(request.params, facts)) return notThere(facts);
  const query = (facts.query ?? NO_QUERY).safeParse(request.query);
  if (!query.success) return refuseQuery(toFieldProblems(query.error));
  return { ...request, member: asker.member, scope: asker.scope, query: query.data as Query };
}

/** Who may not, and how they are told. */
const FOR_ROLES: Readonly<Partial<Record<Access, readonly [(member: MemberProfile) => boolean, string]>>> = {
  contributor: [({ role }) => role !== 'auditor', 'An auditor reads, and changes nothing.'],
  approver: [isApprover, 'Only a manager, owner or admin of the workspace may do this.'],
  auditor: [isAuditing, 'Only an auditor, owner or admin of the workspace may do this.'],
  administrator: [isAdministrator, 'Only an owner or admin of the workspace may do this.'],
};

/** First what the role may do, then what the token gives of it. */
function denies(facts: AdmitFacts, { member, scope }: Asker): string | undefined {
  const { access, needsSignIn, keepsToProjects } = facts;
  const [isForRole, words] = FOR_ROLES[access] ?? [];
  if (isForRole?.(member) === false) return words;
  if (needsSignIn && scope.tokenId !== undefined) return 'An API token may not do this: sign in.';
  const permits = permitsFor(facts);
  if (!permits.some((one) => scope.permits.has(one)))
    return `The token lacks the scope for this: ${permits.join(' or ')}.`;
  if (!keepsToProjects && scope.projectIds !== undefined)
    return 'A token that is restricted to projects may not do this.';
  return undefined;
}

/** What a token of ours has to have one of, unless a route says otherwise. */
const PERMITS_FOR: Readonly<Record<Exclude<Access, 'anyone'>, readonly Permit[]>> = {
  member: ['read'],
  contributor: ['write_own', 'write_team'],
  approver: ['approve'],
  auditor: ['audit', 'admin'],
  administrator: ['admin'],
};

/** Any one of these; empty for what anyone may ask. */
export function permitsFor({ access, permits }: Pick<RouteFacts, 'access' | 'permits'>): readonly Permit[] {
  return access === 'anyone' ? [] : (permits ?? PERMITS_FOR[access]);
}

const NO_QUERY = z.strictObject({});

function hasForms(
  params: MemberRequest['params'],
  { params: forms = {} }: Pick<RouteFacts, 'params'>,
): boolean {
  return Object.entries(forms).every(([name, form]) => form.safeParse(params[name]).success);
}
