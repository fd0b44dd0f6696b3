// Which mails are of one thread for counting answers, and which say the same.
import { describe, expect, test } from '@jest/globals';
import type { ParsedMail } from '../../../shared/core/parsed-mail.ts';
import { toLoopKeys } from '../../../shared/core/record/to-loop-keys.ts';
import { mailOf } from '../../adapters/samples.ts';
import { maya } from '../reply/receipt-facts.ts';

const ours = '<our-receipt@eu-west-1.amazonses.com>';
const body = (own: string) => ({ kind: 'opened' as const, own, left: '', contentDigest: 'd' });

function answer(id: string, subject: string, change: Partial<ParsedMail> = {}): ParsedMail {
  return mailOf(id, {
    header: { messageId: `<${id}@robot.test>`, inReplyTo: ours, references: [], subject },
    ...change,
  });
}

const threadOf = (mail: ParsedMail, scope = maya) => toLoopKeys(mail, scope).thread;
const wordsOf = (mail: ParsedMail) => toLoopKeys(mail, maya).words;

describe('a thread', () => {
  test.each([
    ['Re: Time', 'Re: Re: Time'],
    ['Re: Time', 'AW: RE: time'],
    ['Re[2]: Time', 'Time'],
  ])('holds the answers under %s and %s', (one, other) => {
    expect(threadOf(answer('a', one))).toBe(threadOf(answer('b', other)));
  });

  test('is told by References where In-Reply-To is missing', () => {
    const header = { messageId: '<c@robot.test>', references: [ours], subject: 'Re: Time' };

    expect(threadOf(mailOf('c', { header }))).toBe(threadOf(answer('a', 'Re: Time')));
  });

  test('is begun by each mail that answers none, whatever its subject', () => {
    expect(threadOf(mailOf('one'))).not.toBe(threadOf(mailOf('two')));
    expect(threadOf(mailOf('one'))).toBe(threadOf(mailOf('one')));
  });

  test('is of one member, and of one subject', () => {
    const mail = answer('a', 'Re: Time');

    expect(threadOf(mail, { ...maya, memberId: 'm-2' })).not.toBe(threadOf(mail));
    expect(threadOf(mail, { ...maya, workspaceId: 'w-2' })).not.toBe(threadOf(mail));
    expect(threadOf(answer('a', 'Re: Hours'))).not.toBe(threadOf(mail));
  });
});

describe('the words', () => {
  test('are the same when only line ends, spaces and letter case differ', () => {
    const one = answer('a', 'Re: Time', { body: body('Thank you!\nWe will be in touch. 2h') });
    const other = answer('b', 'Re: Time', { body: body('thank you! we will  be in touch. 2h ') });

    expect(wordsOf(one)).toBe(wordsOf(other));
    expect(wordsOf(one)).toMatch(/^[0-9a-f]{12}$/);
  });

  test('differ with what is said and with the thread', () => {
    const one = answer('a', 'Re: Time', { body: body('make it 3h') });

    expect(wordsOf(answer('b', 'Re: Time', { body: body('make it 4h') }))).not.toBe(wordsOf(one));
    expect(wordsOf(answer('b', 'Re: Other', { body: body('make it 3h') }))).not.toBe(wordsOf(one));
  });

  test('of a mail that was not opened are none', () => {
    const closed = answer('a', 'Re: Time', { body: { kind: 'refused', reason: 'too_large' } });

    expect(wordsOf(closed)).toBe(wordsOf(answer('b', 'Re: Time', { body: body('') })));
  });
});
