// What the sending stand-in tells of a mail, in SES's own form: the function that hears it reads each.
import { expect, test } from '@jest/globals';
import { toEvents } from '../../../local/stand-ins/ses-out/to-events.ts';
import { readSesEvent } from '../../../shared/contracts/ses-event.ts';
import { LETTER } from '../../functions/feedback/ses-events.ts';

const mailTo = (...to: readonly string[]) => ({
  messageId: 'ses-1',
  from: 'Timepost <time@in.timepost.test>',
  replyTo: [],
  destination: { to: [...to], cc: [], bcc: [] },
  subject: 'Re: Time',
  body: { text: 'Logged' },
  attachments: [],
  headers: [],
  emailTags: Object.entries(LETTER).map(([Name, Value]) => ({ Name, Value })),
  at: 1_773_219_600,
});
const heardOf = (address: string) =>
  toEvents(mailTo(address))
    .map((event) => readSesEvent(JSON.stringify(event)))
    .map((read) => (read.kind === 'feedback' ? read.feedback : read));

test('every mail is told to be sent, with its tags and the moment at which it was taken', () => {
  const [sent] = toEvents(mailTo('maya@example.com')).map((event) => readSesEvent(JSON.stringify(event)));

  expect(sent).toEqual({
    kind: 'feedback',
    feedback: { kind: 'sent' },
    sesMessageId: 'ses-1',
    seenAt: new Date('2026-03-11T09:00:00Z'),
    letter: { ...LETTER, address: 'maya@example.com' },
  });
});

test.each([
  ['maya+bounce@example.com', { kind: 'bounce', type: 'Permanent', subType: 'General' }],
  ['BOUNCE@simulator.amazonses.com', { kind: 'bounce', type: 'Permanent', subType: 'General' }],
  ['bounce+label@simulator.amazonses.com', { kind: 'bounce', type: 'Permanent', subType: 'General' }],
  ['suppressionlist@simulator.amazonses.com', { kind: 'bounce', type: 'Permanent', subType: 'Suppressed' }],
  ['maya+mailboxfull@example.com', { kind: 'bounce', type: 'Transient', subType: 'MailboxFull' }],
  ['ooto@simulator.amazonses.com', { kind: 'bounce', type: 'Transient', subType: 'General' }],
  ['maya+complaint@example.com', { kind: 'complaint', of: 'abuse' }],
])('what goes to %s comes back', (address, feedback) => {
  expect(heardOf(address)).toEqual([{ kind: 'sent' }, feedback]);
});

test.each([
  'maya@example.com',
  'success@simulator.amazonses.com',
  'bounce@example.com',
  'maya+work@example.com',
  'constructor@simulator.amazonses.com',
])('what goes to %s arrives', (address) => {
  expect(heardOf(address)).toEqual([{ kind: 'sent' }]);
});
