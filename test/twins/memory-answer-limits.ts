// The twin of the counted answers.
import {
  MOST_A_THREAD_AN_HOUR,
  MOST_AN_ADDRESS_A_DAY,
  MOST_FRUITLESS_A_THREAD_A_DAY,
  MOST_LETTERS_OF_A_WORKSPACE_A_DAY,
  MOST_LETTERS_TO_AN_ADDRESS_A_DAY,
} from '../../shared/core/reply/answer-limits.ts';
import type { AnswerLimits } from '../../shared/ports/limits.ts';

export function memoryAnswerLimits(): AnswerLimits {
  const counted = new Map<string, Set<string>>();
  const answered = new Set<string>();
  const isCounted = (key: string, id: string, most: number) => {
    const ids = counted.get(key) ?? new Set();
    if (!ids.has(id) && ids.size >= most) return false;
    counted.set(key, ids.add(id));
    return true;
  };
  return {
    grants: async ({ outboxId, workspaceId, memberId, loop, facts }, now) => {
      const at = now.toISOString();
      const fruitless = `${loop.thread} ${at.slice(0, 10)}`;
      const isFruitless = facts.entries.length === 0;
      if (isFruitless && !isCounted(fruitless, outboxId, MOST_FRUITLESS_A_THREAD_A_DAY)) return false;
      const thread = `${loop.thread} ${at.slice(0, 13)}`;
      const words = `${thread} ${loop.words}`;
      const again = counted.get(thread)?.has(outboxId) === true;
      if (!again && answered.has(words)) return false;
      if (!isCounted(thread, outboxId, MOST_A_THREAD_AN_HOUR)) return false;
      answered.add(words);
      return isCounted(`${workspaceId} ${memberId} ${at.slice(0, 10)}`, outboxId, MOST_AN_ADDRESS_A_DAY);
    },
    grantsLetter: async ({ outboxId, workspaceId, address }, now) => {
      const day = now.toISOString().slice(0, 10);
      const to = `letters ${workspaceId} ${address.toLowerCase()} ${day}`;
      return (
        isCounted(to, outboxId, MOST_LETTERS_TO_AN_ADDRESS_A_DAY) &&
        isCounted(`letters ${workspaceId} ${day}`, outboxId, MOST_LETTERS_OF_A_WORKSPACE_A_DAY)
      );
    },
  };
}
