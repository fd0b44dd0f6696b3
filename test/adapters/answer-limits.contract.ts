// What every count of answers does: machines that answer each other are answered a few times, then never.
import { beforeEach, describe, expect, test } from '@jest/globals';
import type { AnswerLimits } from '../../shared/ports/limits.ts';
import { NOW } from './samples.ts';

const HOUR_MS = 3_600_000;

export function answerLimitsContract(name: string, open: () => Promise<AnswerLimits>): void {
  describe(name, () => {
    let limits: AnswerLimits;
    beforeEach(async () => {
      limits = await open();
    });

    const ask = (
      id: string,
      change: { thread?: string; words?: string; member?: string; at?: number; logged?: boolean } = {},
    ) => {
      const { thread = 'thread', words = `words of ${id}`, member = 'm-1', at = 0, logged = true } = change;
      const facts = { entries: logged ? ['an entry'] : [] };
      const answer = { workspaceId: 'w-1', memberId: member, outboxId: id, loop: { thread, words }, facts };
      return limits.grants(answer, new Date(NOW.getTime() + at));
    };
    const many = (count: number, one: (i: number) => Promise<boolean>) =>
      Promise.all(Array.from({ length: count }, (_, i) => one(i))).then((all) => all.filter(Boolean).length);

    test('grants five in a thread and an hour, however many are asked for at once', async () => {
      expect(await many(50, (i) => ask(`o-${i}`))).toBe(5);
      expect(await ask('later', { at: HOUR_MS })).toBe(true);
    });

    test('grants twenty to an address on a day, whatever the threads', async () => {
      expect(await many(50, (i) => ask(`o-${i}`, { thread: `thread ${i}` }))).toBe(20);
      expect(await ask('theirs', { thread: 'theirs', member: 'm-2' })).toBe(true);
      expect(await ask('tomorrow', { thread: 'tomorrow', at: 24 * HOUR_MS })).toBe(true);
    });

    test('grants one to the same words of a thread', async () => {
      expect(await ask('one', { words: 'same' })).toBe(true);
      expect(await ask('two', { words: 'same' })).toBe(false);
      expect(await ask('three', { words: 'same', thread: 'another' })).toBe(true);
    });

    test('grants two a day to mails of a thread that logged nothing, and still those to mails that log', async () => {
      expect(await many(50, (i) => ask(`o-${i}`, { logged: false }))).toBe(2);
      expect(await ask('an hour later', { logged: false, at: HOUR_MS })).toBe(false);
      expect(await ask('logs', { at: HOUR_MS })).toBe(true);
      expect(await ask('elsewhere', { logged: false, thread: 'another' })).toBe(true);
      expect(await ask('tomorrow', { logged: false, at: 24 * HOUR_MS })).toBe(true);
    });

    describe('of letters that answer no mail', () => {
      const letter = (id: string, address: string, at = 0) => {
        const counted = { outboxId: id, workspaceId: 'w-1', address };
        return limits.grantsLetter(counted, new Date(NOW.getTime() + at));
      };

      test('grants three to an address on a day, however it is spelt and however many are asked for at once', async () => {
        const spelt = (i: number) => (i % 2 === 0 ? 'sam@example.com' : 'Sam@Example.com');
        expect(await many(20, (i) => letter(`o-${i}`, spelt(i)))).toBe(3);
        expect(await letter('other', 'kim@example.com')).toBe(true);
        expect(await letter('tomorrow', 'sam@example.com', 24 * HOUR_MS)).toBe(true);
      });

      test('grants two hundred out of a workspace on a day', async () => {
        expect(await many(230, (i) => letter(`o-${i}`, `sam-${i}@example.com`))).toBe(200);
      });

      test('counts one once that is asked for again and again', async () => {
        expect(await many(10, () => letter('one', 'sam@example.com'))).toBe(10);
        expect(await many(10, (i) => letter(`more-${i}`, 'sam@example.com'))).toBe(2);
      });
    });

    test('counts an answer once that is asked for again and again', async () => {
      const again = await many(30, () => ask('one'));

      expect(again).toBe(30);
      expect(await many(9, (i) => ask(`more ${i}`))).toBe(4);
      expect(await ask('one')).toBe(true);
    });
  });
}
