// The rule about a number that was told in place of a planned or denied amount.
import { NUMBER_INSTEAD } from '../../number-instead.ts';
import type { Scene } from '../../scene.ts';
import type { Anchor } from '../anchor.ts';
import type { Verdict } from './verdict-kind.ts';

/** "Planned 4 hours, in the end 3": the plan stands in the same sentence, and says nothing of it. */
export function byInstead({ isQuestion }: Scene, { length }: Anchor): Verdict | undefined {
  return length?.rule === NUMBER_INSTEAD && !isQuestion ? 'counted' : undefined;
}
