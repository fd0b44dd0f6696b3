// Who asks: a bearer token, verified, then the member that it stands for. Deny by default.

import type { MemberProfile, MemberScope } from '../../shared/core/member.ts';
import type { Directory, Identity, Members, TokenVerifier } from '../../shared/ports.ts';
import type { HttpRequest } from '../../shared/runtime/http-exchange.ts';
import { type Refusal, refuse } from './exchange.ts';

export interface AuthenticateServices {
  readonly tokens: TokenVerifier;
  readonly directory: Pick<Directory, 'findIdentity'>;
  readonly members: Members;
}

export type Authentication =
  | { readonly kind: 'member'; readonly member: MemberProfile }
  | { readonly kind: 'refused'; readonly response: Refusal };

export async function authenticate(
  request: HttpRequest,
  services: AuthenticateServices,
): Promise<Authentication> {
  const [, token] = /^Bearer +([\w.~+/=-]+) *$/i.exec(request.headers.authorization ?? '') ?? [];
  if (token === undefined) return unauthenticated('Send "Authorization: Bearer <token>".');

  const identity = await verify(token, services.tokens);
  if ('kind' in identity) return identity;

  const memberships = await services.directory.findIdentity(identity.issuer, identity.subject);
  const scope = choose(memberships, request.headers['timepost-workspace']);
  if ('kind' in scope) return scope;

  const member = await services.members.profile(scope);
  return member?.status === 'active' ? { kind: 'member', member } : notAMember();
}

/** The identity, or why there is none. */
async function verify(token: string, tokens: TokenVerifier): Promise<Identity | Authentication> {
  try {
    return await tokens.verify(token);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    switch (error.name) {
      case 'TokenInvalidError':
        return unauthenticated(`The token is not accepted: ${error.message}.`);
      case 'TokenKeysUnavailableError':
        return {
          kind: 'refused',
          response: refuse('unavailable', 'Sign-in cannot be checked now. Try again soon.'),
        };
      default:
        throw error;
    }
  }
}

function choose(
  memberships: readonly MemberScope[],
  wanted: string | undefined,
): MemberScope | Authentication {
  const matching =
    wanted === undefined ? memberships : memberships.filter(({ workspaceId }) => workspaceId === wanted);
  const [first, second] = matching;
  if (first === undefined) return notAMember();
  if (second === undefined) return first;
  const detail = 'You are a member of several workspaces: name one in the header Timepost-Workspace.';
  return { kind: 'refused', response: refuse('workspace_required', detail) };
}

function notAMember(): Authentication {
  return {
    kind: 'refused',
    response: refuse('forbidden', 'You are not an active member of this workspace.'),
  };
}

/** RFC 6750, section 3: a 401 says how to sign in. */
function unauthenticated(detail: string): Authentication {
  const response = { ...refuse('unauthenticated', detail), headers: { 'www-authenticate': 'Bearer' } };
  return { kind: 'refused', response };
}
