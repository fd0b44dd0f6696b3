// What SES publishes of a mail that it took, by whom it went to. The words are those of its mailbox simulator (developer guide,
// "Using the mailbox simulator manually"): an address of simulator.amazonses.com, or anybody's with such a word behind a plus, as
// in maya+bounce@example.com.
import { randomUUID } from 'node:crypto';
import type { SentMail } from './sent-mail.ts';

type Event = Readonly<Record<string, unknown>>;

const SIMULATOR = 'simulator.amazonses.com';

/** What each word stands for; a word that is not here is an ordinary mailbox. `mailboxfull` is our own. */
const ENDS: ReadonlyMap<string, (address: string) => Event> = new Map(
  Object.entries({
    bounce: (address: string) => bounced('Permanent', 'General', address),
    suppressionlist: (address: string) => bounced('Permanent', 'Suppressed', address),
    mailboxfull: (address: string) => bounced('Transient', 'MailboxFull', address),
    ooto: (address: string) => bounced('Transient', 'General', address),
    complaint: (address: string) => ({
      eventType: 'Complaint',
      complaint: {
        complainedRecipients: [{ emailAddress: address }],
        timestamp: new Date().toISOString(),
        feedbackId: randomUUID(),
        complaintSubType: null,
        complaintFeedbackType: 'abuse',
      },
    }),
  }),
);

/** That it was sent, and what came back, in this order. */
export function toEvents({ messageId, from, destination, emailTags, at }: SentMail): readonly Event[] {
  const recipients = [...destination.to, ...destination.cc, ...destination.bcc];
  const mail = {
    timestamp: new Date(at * 1000).toISOString(),
    source: from,
    messageId,
    destination: recipients,
    headersTruncated: false,
    tags: Object.fromEntries(emailTags.map(({ Name, Value }) => [Name, [Value]])),
  };
  const troubles = recipients.flatMap((address) => {
    const end = ENDS.get(wordOf(address));
    return end === undefined ? [] : [{ ...end(address), mail }];
  });
  return [{ eventType: 'Send', mail, send: {} }, ...troubles];
}

function wordOf(address: string): string {
  const [local = '', domain = ''] = address.toLowerCase().split('@');
  const [name = '', tag = ''] = local.split('+');
  return domain === SIMULATOR ? name : tag;
}

function bounced(bounceType: string, bounceSubType: string, address: string): Event {
  return {
    eventType: 'Bounce',
    bounce: {
      feedbackId: randomUUID(),
      bounceType,
      bounceSubType,
      bouncedRecipients: [{ emailAddress: address, action: 'failed' }],
      timestamp: new Date().toISOString(),
      reportingMTA: 'dsn; mail.local',
    },
  };
}
