// Who asks: a bearer token, ours or the issuer's, verified, then the member that it stands for. Deny by default.

import {
  isInForce,
  isMeantAsApiToken,
  type ReportLink,
  readApiToken,
} from '../../../shared/core/api-token.ts';
import { toWorkspaceScope } from '../../../shared/core/authenticated.ts';
import type { CodeHolder, ConfirmationCode } from '../../../shared/core/confirmation-code.ts';
import type { MemberProfile, MemberScope } from '../../../shared/core/member.ts';
import type { Grant, WorkspaceScope } from '../../../shared/core/workspace-scope.ts';
import type { Identity, TokenVerifier } from '../../../shared/ports/edge.ts';
import type { Directory, Members } from '../../../shared/ports.ts';
import type { HttpRequest } from '../../../shared/runtime/http-exchange.ts';
import { type Refusal, refuse } from './exchange.ts';

export interface AuthenticateServices {
  readonly tokens: TokenVerifier;
  readonly directory: Pick<Directory, 'findConfirmation' | 'findIdentity' | 'findToken'>;
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
  const token = bearerOf(request);
  if (token === undefined) return refused(noBearer());

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

/** Who signed in, member or not; `undefined`: nobody says who they are. A token of ours is none of a person. */
export async function identityOf(
  request: HttpRequest,
  { tokens }: AuthenticateServices,
): Promise<Identity | Refusal | undefined> {
  if (request.headers.authorization === undefined) return undefined;
  const token = bearerOf(request);
  if (token === undefined) return noBearer();
  if (isMeantAsApiToken(token)) return unauthenticated('An API token may not do this: sign in.');
  return verify(token, tokens);
}

/** Who shows the code of a letter: they read the address that it went to. They may do what the caller lets them, and no more. */
export async function authenticateInvited(
  code: ConfirmationCode,
  { directory, members }: AuthenticateServices,
): Promise<{ readonly holder: CodeHolder; readonly scope: WorkspaceScope } | undefined> {
  const holder = await directory.findConfirmation(code);
  const member = holder && (await members.profile(holder));
  return holder && member?.status === 'invited'
    ? { holder, scope: toWorkspaceScope(member, { scopes: [] }) }
    : undefined;
}

/** Who opens what a link shows: as its maker would see it today, where they are who they were when they made it. */
export interface Opened {
  readonly member: MemberProfile;
  readonly scope: WorkspaceScope & { readonly tokenId: string };
  readonly link: ReportLink;
  /** Seconds since 1970. */
  readonly expiresAt: number;
}

/** `undefined` for every link that shows nothing, whatever the reason. */
export async function authenticateLink(
  text: string,
  { directory, members, clock }: Omit<AuthenticateServices, 'tokens'>,
): Promise<Opened | undefined> {
  const token = readApiToken(text);
  const holder = token && (await directory.findToken(token));
  if (holder?.report === undefined || !isInForce(holder, clock())) return undefined;
  const { tokenId, report: link, expiresAt } = holder;
  const member = await members.profile(holder);
  if (member?.status !== 'active' || member.role !== link.role) return undefined;
  const scope = toWorkspaceScope(member, { tokenId, scopes: ['read'] });
  return { member, scope: { ...scope, tokenId }, link, expiresAt };
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
  return 'problem' in identity
    ? refused(identity)
    : directory.findIdentity(identity.issuer, identity.subject);
}

/** The identity, or why there is none. */
async function verify(token: string, tokens: TokenVerifier): Promise<Identity | Refusal> {
  try {
    return await tokens.verify(token);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    switch (error.name) {
      case 'TokenInvalidError':
        return tokenRefused(error.message);
      case 'TokenKeysUnavailableError':
        return refuse('unavailable', 'Sign-in cannot be checked now. Try again soon.');
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
  return refused(refuse('workspace_required', detail));
}

function bearerOf({ headers }: HttpRequest): string | undefined {
  return /^Bearer +([\w.~+/=-]+) *$/i.exec(headers.authorization ?? '')?.[1];
}

function notAMember(): Authentication {
  return refused(refuse('forbidden', 'You are not an active member of this workspace.'));
}

function notAccepted(why: string): Authentication {
  return refused(tokenRefused(why));
}

function refused(response: Refusal): Authentication {
  return { kind: 'refused', response };
}

function noBearer(): Refusal {
  return unauthenticated('Send "Authorization: Bearer <token>".');
}

function tokenRefused(why: string): Refusal {
  return unauthenticated(`The token is not accepted: ${why}.`);
}

/** RFC 6750, section 3: a 401 says how to sign in. */
function unauthenticated(detail: string): Refusal {
  return { ...refuse('unauthenticated', detail), headers: { 'www-authenticate': 'Bearer' } };
}
