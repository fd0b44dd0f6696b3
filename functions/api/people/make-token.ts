// A new token of who asks, and of what is answered the part that holds its secret: it is shown this once.
import {
  API_TOKEN_BYTES,
  type ApiTokenRecord,
  toApiToken,
  tokenEnd,
  tokenIdOf,
} from '../../../shared/core/api-token.ts';
import { toChangeEvent } from '../../../shared/core/record/to-change-event.ts';
import { tokenDone } from '../../../shared/core/record/token-done.ts';
import type { WorkspaceScope } from '../../../shared/core/workspace-scope.ts';
import type { WriterServices } from '../request/declare-writer.ts';
import { ok } from '../request/exchange.ts';
import type { Planned } from '../request/once.ts';
import { type TokenView, toTokenView } from './token-view.ts';

export interface MakingServices extends WriterServices {
  /** So many bytes that nobody can guess. */
  readonly chance: (bytes: number) => Uint8Array;
}

/** @param shown of the secret, beside what everybody is shown who may see the token */
export function planToken(
  { clock, retention, chance }: MakingServices,
  scope: WorkspaceScope,
  {
    days,
    ...given
  }: Pick<ApiTokenRecord, 'name' | 'scopes' | 'projectIds' | 'report'> & { readonly days: number },
  shown: (secret: string) => object,
): Planned<TokenView> {
  const now = clock();
  const secret = toApiToken(chance(API_TOKEN_BYTES));
  const { workspaceId, memberId } = scope;
  const record: ApiTokenRecord = {
    workspaceId,
    memberId,
    tokenId: tokenIdOf(secret),
    status: 'active',
    ...given,
    createdAt: now.toISOString(),
    expiresAt: tokenEnd(now, days),
  };
  const kept = ok(toTokenView(record, now), 201);
  return {
    kind: 'planned',
    change: {
      writes: [{ kind: 'token', after: record, secret }],
      events: [toChangeEvent(scope, tokenDone('token.created', record), now, retention)],
    },
    answer: { ...kept, body: { ...kept.body, ...shown(secret) } },
    kept,
  };
}
