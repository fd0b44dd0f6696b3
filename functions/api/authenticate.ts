// Who asks: a bearer token, ours or the issuer's, verified, then the member that it stands for. Deny by default.

import { isInForce, isMeantAsApiToken, readApiToken } from '../../shared/core/api-token.ts';
import { toWorkspaceScope } from '../../shared/core/authenticated.ts';
import type { MemberProfile, MemberScope } from '../../shared/core/member.ts';
import type { Grant, WorkspaceScope } from '../../shared/core/workspace-scope.ts';
import type { Identity, TokenVerifier } from '../../shared/ports/edge.ts';
import type { Directory, Members } from '../../shared/ports.ts';
import type { HttpRequest } from '../../shared/runtime/http-exchange.ts';
import { type Refusal, refuse } from './exchange.ts';

export interface AuthenticateServices {
  readonly tokens: TokenVerifier;
  readonly directory: Pick<Directory, 'findIdentity' | 'findToken'>;
  readonly members: Members;
  readonly clock: () => Date;
}

export type Authentication =
  | { readonly kind: 'member'; readonly member: MemberProfile; readonly scope: WorkspaceScope }
  | { readonly kind: 'refused'; readonly response: Refusal };

/** `grant` is there where a token of ours asks. */
interface Membership extends MemberScope {
  readonly grant?: Grant;
}

export async function authenticate(
  request: HttpRequest,
  services: AuthenticateServices,
): Promise<Authentication> {
  const [, token] = /^Bearer +([\w.~+/=-]+) *$/i.exec(request.headers.authorization ?? '') ?? [];
  if (token === undefined) return unauthenticated('Send "Authorization: Bearer <token>".');

  const memberships: readonly Membership[] | Authentication = isMeantAsApiToken(token)
    ? await byApiToken(token, services)
    : await bySignIn(token, services);
  if ('kind' in memberships) return memberships;

  const chosen = choose(memberships, request.headers['timepost-workspace']);
  if ('kind' in chosen) return chosen;

  const member = await services.members.profile(chosen);
  return member?.status === 'active'
    ? { kind: 'member', member, scope: toWorkspaceScope(member, chosen.grant) }
    : notAMember();
}

/** The one membership that a token of ours stands for. Nothing tells an unknown token from one that has ended. */
async function byApiToken(
  text: string,
  { directory, clock }: AuthenticateServices,
): Promise<readonly Membership[] | Authentication> {
  const token = readApiToken(text);
  if (token === undefined) return notAccepted('malformed');
  const holder = await directory.findToken(token);
  return holder !== undefined && isInForce(holder, clock())
    ? [{ ...holder, grant: holder }]
    : notAccepted('unknown or ended');
}

/** Every membership of the person whom the issuer's token names. */
async function bySignIn(
  token: string,
  { tokens, directory }: AuthenticateServices,
): Promise<readonly MemberScope[] | Authentication> {
  const identity = await verify(token, tokens);
  return 'kind' in identity ? identity : directory.findIdentity(identity.issuer, identity.subject);
}

/** The identity, or why there is none. */
async function verify(token: string, tokens: TokenVerifier): Promise<Identity | Authentication> {
  try {
    return await tokens.verify(token);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    switch (error.name) {
      case 'TokenInvalidError':
        return notAccepted(error.message);
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

function choose(memberships: readonly Membership[], wanted: string | undefined): Membership | Authentication {
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

function notAccepted(why: string): Authentication {
  return unauthenticated(`The token is not accepted: ${why}.`);
}

/** RFC 6750, section 3: a 401 says how to sign in. */
function unauthenticated(detail: string): Authentication {
  const response = { ...refuse('unauthenticated', detail), headers: { 'www-authenticate': 'Bearer' } };
  return { kind: 'refused', response };
}
