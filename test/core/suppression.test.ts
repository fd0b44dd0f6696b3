// What of a sending service's feedback silences a member: only what is certain.
import { describe, expect, test } from '@jest/globals';
import { type Feedback, judgeFeedback } from '../../shared/core/suppression.ts';

const bounce = (type: 'Permanent' | 'Transient' | 'Undetermined', subType: string): Feedback => ({
  kind: 'bounce',
  type,
  subType,
});
const complaint = (of?: string): Feedback => ({ kind: 'complaint', of });

describe('an address is suppressed', () => {
  test.each(['General', 'NoEmail', 'Suppressed', 'OnAccountSuppressionList', 'UnsubscribedRecipient', ''])(
    'by a permanent bounce, whatever its sub-type: %s',
    (subType) => {
      expect(judgeFeedback(bounce('Permanent', subType))).toEqual({ kind: 'suppress', cause: 'bounce' });
    },
  );

  test.each(['abuse', 'fraud', 'virus', 'other', undefined, 'one that is new'])(
    'by a complaint of its reader: %s',
    (of) => {
      expect(judgeFeedback(complaint(of))).toEqual({ kind: 'suppress', cause: 'complaint' });
    },
  );
});

test('a full mailbox is counted', () => {
  expect(judgeFeedback(bounce('Transient', 'MailboxFull'))).toEqual({ kind: 'count' });
});

describe('nothing is held against the address', () => {
  test.each([
    ['of an answer of somebody who is out of the office', bounce('Transient', 'General')],
    ['of the same, told in the other way', bounce('Undetermined', 'Undetermined')],
    ['of a letter that was too large', bounce('Transient', 'MessageTooLarge')],
    ['of a letter whose words a server did not like', bounce('Transient', 'ContentRejected')],
    ['of a full mailbox that is not said for certain', bounce('Undetermined', 'MailboxFull')],
    ['that took our letter out of the spam', complaint('not-spam')],
    ["of a server's report on signatures", complaint('auth-failure')],
    ['of a letter that went out', { kind: 'sent' } as const],
  ])('because %s', (_of, feedback) => {
    expect(judgeFeedback(feedback)).toEqual({ kind: 'nothing' });
  });
});
