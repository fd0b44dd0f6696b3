// What every recorder does: all of a mail once, or nothing.
import { beforeEach, describe, expect, test } from '@jest/globals';
import type { Outcome } from '../../shared/core/outcome.ts';
import { countItems } from '../../shared/core/record/limits.ts';
import { toDuplicate } from '../../shared/core/record/to-duplicate.ts';
import { toFlagged } from '../../shared/core/record/to-flagged.ts';
import { day, draft, maya } from '../core/reply/receipt-facts.ts';
import { draftsOnDays, failureOf, logged, mailOf, NOW, outcomeOf } from './samples.ts';
import type { OpenStores, Stores } from './stores.ts';

const DELIVERIES = 25;
const YEAR = { from: day('2026-01-01'), to: day('2026-12-31'), limit: 100 };

export function recorderContract(open: OpenStores): void {
  describe('a recorder', () => {
    let stores: Stores;
    beforeEach(async () => {
      stores = await open();
    });

    /** What there is of Maya's: entries, seconds on the day of the sample, receipts that can be claimed. */
    async function found(...outcomes: readonly Outcome[]) {
      const { items } = await stores.entries.list(maya, YEAR);
      const totals = await stores.entries.dayTotals(maya, [draft.workDate]);
      const claims = await Promise.all(
        outcomes.flatMap(({ reply }) => (reply === undefined ? [] : [stores.outbox.claim(reply, NOW, 60)])),
      );
      return {
        entries: items.length,
        seconds: totals.get(draft.workDate),
        receipts: claims.filter((claim) => claim !== undefined).length,
      };
    }

    test('writes record, words, entries, day totals and receipt of a mail', async () => {
      const outcome = outcomeOf(mailOf('one'));

      const recording = await stores.recorder.record(outcome);

      const { personal, ...record } = outcome.message;
      expect(recording).toBe('recorded');
      expect(await stores.messages.find(outcome.message.messageKey)).toEqual(record);
      expect(await stores.texts.open(maya, outcome.message.messageKey)).toEqual(personal);
      expect((await stores.entries.list(maya, YEAR)).items).toEqual(outcome.entries);
      expect(await found(outcome)).toEqual({ entries: 1, seconds: 7200, receipts: 1 });
    });

    test('gives a receipt back as it was written', async () => {
      const outcome = outcomeOf(mailOf('one'));
      await stores.recorder.record(outcome);

      const claim = await stores.outbox.claim(idOf(outcome), NOW, 60);

      expect(claim).toEqual({ item: outcome.reply, attempt: 1 });
    });

    test('writes a mail once that is delivered 25 times, one after the other', async () => {
      const recordings: string[] = [];

      for (let i = 0; i < DELIVERIES; i += 1)
        recordings.push(await stores.recorder.record(outcomeOf(mailOf('one'))));

      expect(recordings).toEqual(['recorded', ...Array(DELIVERIES - 1).fill('repeated')]);
      expect(await found(outcomeOf(mailOf('one')))).toEqual({ entries: 1, seconds: 7200, receipts: 1 });
    });

    test('writes a mail once that is delivered 25 times at the same time', async () => {
      const deliveries = Array.from({ length: DELIVERIES }, () => outcomeOf(mailOf('one')));

      const recordings = await Promise.all(deliveries.map((one) => stores.recorder.record(one)));

      expect(recordings.toSorted()).toEqual(['recorded', ...Array(DELIVERIES - 1).fill('repeated')]);
      expect(await found(outcomeOf(mailOf('one')))).toEqual({ entries: 1, seconds: 7200, receipts: 1 });
    });

    test('writes each of three mails once whose deliveries come mixed and late', async () => {
      const mails = ['one', 'two', 'three'];
      const deliveries = Array.from({ length: DELIVERIES * 3 }, (_, i) => mails[(i * 7) % 3] ?? '');

      for (let i = 0; i < deliveries.length; i += 5) {
        await Promise.all(
          deliveries.slice(i, i + 5).map((id) => stores.recorder.record(outcomeOf(mailOf(id)))),
        );
      }

      const outcomes = mails.map((id) => outcomeOf(mailOf(id)));
      expect(await found(...outcomes)).toEqual({ entries: 3, seconds: 3 * 7200, receipts: 3 });
    });

    test('adds up a day that several mails tell of at the same time', async () => {
      const outcomes = Array.from({ length: 6 }, (_, i) => outcomeOf(mailOf(`mail ${i}`)));

      await Promise.all(outcomes.map((one) => stores.recorder.record(one)));

      expect(await found(...outcomes)).toEqual({ entries: 6, seconds: 6 * 7200, receipts: 6 });
    });

    test('adds up the entries that one mail has on one day', async () => {
      const outcome = outcomeOf(mailOf('one'), logged(draft, draft, draft));

      await stores.recorder.record(outcome);

      expect(await found(outcome)).toEqual({ entries: 3, seconds: 3 * 7200, receipts: 1 });
    });

    test('writes nothing of a mail whose content another mail brought', async () => {
      const first = mailOf('one');
      const again = { ...mailOf('two'), header: first.header, ...(first.body ? { body: first.body } : {}) };
      await stores.recorder.record(outcomeOf(first));

      const recording = await stores.recorder.record(outcomeOf(again));

      expect(recording).toBe('content_known');
      expect(await stores.messages.find(again.messageKey)).toBeUndefined();
      expect(await found(outcomeOf(first), outcomeOf(again))).toEqual({
        entries: 1,
        seconds: 7200,
        receipts: 1,
      });
    });

    test('records such a mail as a duplicate, once', async () => {
      const first = mailOf('one');
      const again = { ...mailOf('two'), header: first.header, ...(first.body ? { body: first.body } : {}) };
      await stores.recorder.record(outcomeOf(first));
      const duplicate = toDuplicate(outcomeOf(again));

      const recordings = [await stores.recorder.record(duplicate), await stores.recorder.record(duplicate)];

      expect(recordings).toEqual(['recorded', 'repeated']);
      expect(await stores.messages.find(again.messageKey)).toMatchObject({
        status: 'ignored',
        reason: 'duplicate_content',
        entryIds: [],
      });
      expect(await stores.texts.open(maya, again.messageKey)).toBeUndefined();
    });

    test('tells other content under a Message-ID that came before, and takes it flagged', async () => {
      const first = mailOf('one');
      const other = { ...mailOf('two'), header: first.header };
      await stores.recorder.record(outcomeOf(first));

      const refused = await stores.recorder.record(outcomeOf(other));
      const nothing = await stores.messages.find(other.messageKey);
      const taken = await stores.recorder.record(toFlagged(outcomeOf(other)));

      expect([refused, nothing, taken]).toEqual(['id_reused', undefined, 'recorded']);
      expect(await stores.messages.find(other.messageKey)).toMatchObject({ flags: ['message_id_reused'] });
      expect(await found(outcomeOf(first), outcomeOf(other))).toEqual({
        entries: 2,
        seconds: 2 * 7200,
        receipts: 2,
      });
    });

    test('knows a repeat of each of two mails under one Message-ID', async () => {
      const first = mailOf('one');
      const other = { ...mailOf('two'), header: first.header };
      await stores.recorder.record(outcomeOf(first));
      await stores.recorder.record(toFlagged(outcomeOf(other)));

      const again = [first, other].map((mail, i) => ({
        ...mail,
        messageKey: mailOf(`again ${i}`).messageKey,
      }));

      expect(await stores.recorder.record(outcomeOf(again[0] ?? first))).toBe('content_known');
      expect(await stores.recorder.record(outcomeOf(again[1] ?? other))).toBe('content_known');
      expect(await stores.recorder.record(outcomeOf(other))).toBe('repeated');
    });

    test('takes the same content from another member', async () => {
      const member = { ...maya, memberId: 'm-2' };
      const mail = mailOf('one');
      await stores.recorder.record(outcomeOf(mail));

      const theirs = { ...mail, messageKey: mailOf('two').messageKey };

      expect(await stores.recorder.record(outcomeOf(theirs, logged(draft), { member }))).toBe('recorded');
    });

    test('writes nothing at all when one id is taken', async () => {
      const taken = outcomeOf(mailOf('one'));
      await stores.recorder.record(taken);
      const other = { ...outcomeOf(mailOf('two')), entries: taken.entries };

      await expect(stores.recorder.record(other)).rejects.toMatchObject({ name: 'OutcomeConflictError' });

      expect(await stores.messages.find(other.message.messageKey)).toBeUndefined();
      expect(await found(other)).toEqual({ entries: 1, seconds: 7200, receipts: 0 });
    });

    test('puts a real record in the place of a failure', async () => {
      const mail = mailOf('one');
      const failure = failureOf(mail);
      await stores.messages.failed(failure);

      const recording = await stores.recorder.record(outcomeOf(mail));

      expect(recording).toBe('recorded');
      expect(await stores.messages.find(mail.messageKey)).toMatchObject({ status: 'acted' });
      expect(await stores.messages.failed(failure)).toBe(false);
      expect(await stores.recorder.record(outcomeOf(mail))).toBe('repeated');
    });

    test('takes as many items as there may be, and refuses one more whole', async () => {
      const fits = outcomeOf(mailOf('one'), logged(...draftsOnDays(86, 86)));
      const mail = mailOf('two');
      const full = outcomeOf(mail, logged(...draftsOnDays(86, 86)));
      const overfull = { ...full, entries: [...full.entries, ...outcomeOf(mailOf('three')).entries] };

      expect([countItems(fits), countItems(overfull)]).toEqual([95, 97]);
      expect(await stores.recorder.record(fits)).toBe('recorded');
      await expect(stores.recorder.record(overfull)).rejects.toMatchObject({ name: 'OutcomeTooLargeError' });
      expect(await stores.messages.find(mail.messageKey)).toBeUndefined();
    });

    test('records mail that belongs to nobody, without a word of it', async () => {
      const mail = mailOf('one', { routing: { kind: 'refused', reason: 'unknown_recipient' } });
      const outcome = outcomeOf(mail, { disposition: 'ignored', reason: 'unknown_recipient' });

      const recordings = [await stores.recorder.record(outcome), await stores.recorder.record(outcome)];

      expect(recordings).toEqual(['recorded', 'repeated']);
      expect(await stores.messages.find(mail.messageKey)).toMatchObject({ workspaceId: 'unrouted' });
      expect(await stores.texts.open(maya, mail.messageKey)).toBeUndefined();
    });
  });
}

function idOf({ reply }: Outcome): { workspaceId: string; outboxId: string } {
  return { workspaceId: reply?.workspaceId ?? '', outboxId: reply?.outboxId ?? '' };
}
