// What asking about an address writes: the address, the letter that goes there, and what leads from its code back.
import { tokenEnd } from '../../../shared/core/api-token.ts';
import { CODE_BYTES, toConfirmationCode } from '../../../shared/core/confirmation-code.ts';
import type { Write } from '../../../shared/core/ledger/change.ts';
import { CONFIRM_WITHIN_DAYS, type MemberAddress } from '../../../shared/core/member-address.ts';
import { expiresAt, type RetentionDays } from '../../../shared/core/record/retention.ts';
import type { WorkspaceScope } from '../../../shared/core/workspace-scope.ts';
import type { Workspaces } from '../../../shared/ports/ledger.ts';
import type { Directory } from '../../../shared/ports.ts';
import type { Refusal } from '../request/exchange.ts';
import { refuseAddress } from './address-forms.ts';

export interface LetterServices {
  readonly workspaces: Workspaces;
  readonly chance: (bytes: number) => Uint8Array;
  readonly newId: () => string;
  readonly clock: () => Date;
  readonly retention: RetentionDays;
}

/** Mail to ourselves would be answered by ourselves. */
export async function refuseInbound(
  { directory }: { readonly directory: Pick<Directory, 'findRecipient'> },
  address: string,
): Promise<Refusal | undefined> {
  return (await directory.findRecipient(address)) === undefined
    ? undefined
    : refuseAddress('is an address that Timepost itself receives mail at');
}

/** Of an address that is asked about for the first time, or again: then the code of the letter before leads nowhere. */
export async function planLetter(
  { workspaces, chance, newId, clock, retention }: LetterServices,
  scope: WorkspaceScope,
  asked: Pick<MemberAddress, 'memberId' | 'address' | 'asks'>,
  before?: MemberAddress,
): Promise<{ readonly after: MemberAddress; readonly writes: readonly Write[] }> {
  const settings = await workspaces.settings(scope);
  const now = clock();
  const createdAt = now.toISOString();
  const code = toConfirmationCode(chance(CODE_BYTES));
  const { workspaceId } = scope;
  const { memberId, address, asks } = asked;
  const end = tokenEnd(now, CONFIRM_WITHIN_DAYS);
  const after: MemberAddress = {
    ...(before ?? { workspaceId, memberId, addressId: newId(), address, asks, status: 'pending', createdAt }),
    letters: (before?.letters ?? 0) + 1,
    expiresAt: end,
    version: (before?.version ?? 0) + 1,
  };
  const waiting = { workspaceId, memberId, outboxId: newId(), receivedAt: createdAt, createdAt };
  const until = new Date(end * 1000).toISOString();
  const facts = { address: after.address, code, asks, workspaceName: settings?.name ?? '', until };
  return {
    after,
    writes: [
      { kind: 'address', after, code, ...(before && { before }) },
      {
        kind: 'letter',
        after: {
          ...waiting,
          kind: 'confirmation',
          addressId: after.addressId,
          letter: after.letters,
          facts,
          expiresAt: expiresAt('outboxItem', now, retention),
        },
      },
    ],
  };
}
