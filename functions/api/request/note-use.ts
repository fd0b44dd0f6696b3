// When a token was last used: written beside the answer and never in its way. What is lost is written with the next request.
import type { WorkspaceScope } from '../../../shared/core/workspace-scope.ts';
import type { TokenUses } from '../../../shared/ports/tokens.ts';

export interface UseServices {
  readonly tokenUses: TokenUses;
  readonly clock: () => Date;
}

/** A function is stopped when it has answered, so that a mark needs this long at most to be made. */
const LONGEST_WAIT_MS = 100;

/** `answered`: the work that the mark is made beside. Failures of the mark are nobody's concern. */
export async function notingUse<T>(
  { tokenUses, clock }: UseServices,
  { tokenId, workspaceId, memberId }: WorkspaceScope,
  answered: Promise<T>,
): Promise<T> {
  if (tokenId === undefined) return answered;
  const noted = tokenUses.note({ workspaceId, memberId, tokenId }, clock()).catch(() => undefined);
  const answer = await answered;
  await noLongerThan(LONGEST_WAIT_MS, noted);
  return answer;
}

async function noLongerThan(milliseconds: number, work: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise((resolve) => {
    timer = setTimeout(resolve, milliseconds);
  });
  await Promise.race([work, over]);
  clearTimeout(timer);
}
