// What carries mail between steps does for everyone: what is sent is what is opened, and nothing else passes as a mail.
import { beforeEach, describe, expect, test } from '@jest/globals';
import { QUEUE_MESSAGE_BYTES } from '../../shared/contracts/queues.ts';
import type { ParsedMail } from '../../shared/core/parsed-mail.ts';
import type { ParkedQueue, ParsedMailQueue, ParsedMails, RawMails } from '../../shared/ports.ts';
import { mailOf } from './samples.ts';

export interface Carriers {
  readonly queue: ParsedMailQueue;
  readonly mails: ParsedMails;
  readonly rawMails: RawMails;
  readonly parked: ParkedQueue;
  /** Puts a raw mail where SES would. */
  readonly store: (raw: Uint8Array, key: string) => Promise<{ bucket: string; key: string }>;
  /** The bodies that wait on the triage queue and on the parked one. */
  readonly waiting: () => Promise<readonly string[]>;
  readonly waitingParked: () => Promise<readonly string[]>;
}

const words = (own: string) => ({ kind: 'opened' as const, own, left: '', contentDigest: 'c' });

export function mailCarriersContract(open: () => Promise<Carriers>): void {
  describe('what carries mail', () => {
    let carriers: Carriers;
    beforeEach(async () => {
      carriers = await open();
    });

    test.each<[string, ParsedMail]>([
      ['an ordinary one', mailOf('one')],
      ['of nobody', mailOf('one', { routing: { kind: 'refused', reason: 'unknown_recipient' } })],
      [
        'with characters that no XML holds',
        mailOf('one', { body: words('2h \ufffe\uffff\u0000\u001b ACME') }),
      ],
      ['with letters of all kinds', mailOf('one', { body: words('zwei Stunden für Müller 🕑 日報') })],
      ['larger than a queue takes', mailOf('one', { body: words('long '.repeat(QUEUE_MESSAGE_BYTES / 4)) })],
    ])('brings a parsed mail whole: %s', async (_which, mail) => {
      await carriers.queue.send(mail);

      const [body, ...more] = await carriers.waiting();
      expect(more).toEqual([]);
      expect(await carriers.mails.open(body)).toEqual(mail);
      expect(await carriers.mails.open(JSON.parse(body ?? ''))).toEqual(mail);
    });

    test.each<[string, unknown]>([
      ['no JSON', '2h ACME yesterday'],
      ['nothing', undefined],
      ['an empty object', {}],
      ['another version', { ...mailOf('one'), version: 2 }],
      ['a key that is none', { ...mailOf('one'), messageKey: 'one' }],
      [
        'a verdict of its own',
        { ...mailOf('one'), arrival: { ...mailOf('one').arrival, verdicts: { dmarc: 'YES' } } },
      ],
      [
        'a member without a proof',
        { ...mailOf('one'), routing: { kind: 'member', workspaceId: 'w-1', memberId: 'm-1' } },
      ],
    ])('opens nothing that is no parsed mail: %s', async (_what, body) => {
      await expect(carriers.mails.open(body)).rejects.toMatchObject({ name: 'ParsedMailInvalidError' });
    });

    test('gives a raw mail byte for byte', async () => {
      const raw = new Uint8Array([0, 255, 13, 10, 46, 128]);

      const found = await carriers.rawMails.open(await carriers.store(raw, 'inbound/one'));

      expect(Buffer.from(found).equals(Buffer.from(raw))).toBe(true);
    });

    test('says by name that there is no such raw mail', async () => {
      const { bucket } = await carriers.store(new Uint8Array(1), 'inbound/one');

      const opening = carriers.rawMails.open({ bucket, key: 'inbound/none' });

      await expect(opening).rejects.toMatchObject({ name: 'RawMailMissingError' });
    });

    test('parks a body as it is, whatever it is', async () => {
      await carriers.parked.park('no { JSON', { step: 'parse', reason: 'internal_error' });

      expect(await carriers.waitingParked()).toEqual(['no { JSON']);
    });
  });
}
