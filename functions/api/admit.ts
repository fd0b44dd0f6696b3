// What every route asks first of a request that is not for anyone: may they, and is it of its form. What fails goes no further.
import * as z from 'zod';
import { isAdministrator } from '../../shared/core/member.ts';
import type { HttpRequest } from '../../shared/runtime/http-exchange.ts';
import type { Access, Asker, RouteFacts } from './declare-route.ts';
import { type MemberRequest, type Refusal, refuse, refuseQuery } from './exchange.ts';
import { toFieldProblems } from './field-problems.ts';

export function notThere({ absent }: Pick<RouteFacts, 'absent'>): Refusal {
  return refuse('not_found', absent ?? 'There is no such thing of yours.');
}

export function admit<Query>(
  facts: Pick<RouteFacts, 'access' | 'params' | 'path' | 'query' | 'absent'>,
  request: HttpRequest & Pick<MemberRequest, 'params'>,
  asker: Asker | undefined,
): MemberRequest<Query> | Refusal {
  if (asker === undefined) throw new Error(`nobody was authenticated for ${facts.path}`);
  const denied = denies(facts.access, asker);
  if (denied !== undefined) return refuse('forbidden', denied);
  if (!hasForms(request.params, facts)) return notThere(facts);
  const query = (facts.query ?? NO_QUERY).safeParse(request.query);
  if (!query.success) return refuseQuery(toFieldProblems(query.error));
  return { ...request, member: asker.member, scope: asker.scope, query: query.data as Query };
}

function denies(access: Access, { member }: Asker): string | undefined {
  if (access === 'administrator' && !isAdministrator(member))
    return 'Only an owner or admin of the workspace may do this.';
  if (access === 'contributor' && member.role === 'auditor') return 'An auditor reads, and changes nothing.';
  return undefined;
}

const NO_QUERY = z.strictObject({});

function hasForms(
  params: MemberRequest['params'],
  { params: forms = {} }: Pick<RouteFacts, 'params'>,
): boolean {
  return Object.entries(forms).every(([name, form]) => form.safeParse(params[name]).success);
}
