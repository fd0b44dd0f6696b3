// The three mails of a first start: a plain one, a list of several days, and one too vague to log.

import { addDays, type WorkDate } from '../../shared/core/work-date.ts';
import { atOffset, offsetMinutes } from '../../shared/core/zone.ts';
import { INBOUND_ADDRESS } from '../layout.ts';
import type { Outcomes } from '../outcome.ts';
import { deliverMail } from '../send/deliver-mail.ts';
import { type SentMail, toText } from '../send/show-outcome.ts';
import { writeMail } from '../send/write-mail.ts';
import type { PersonFacts } from './people.ts';

const RECEIPT_LINES = 14;

/** Texts as the member would write them on `today`. */
export function sampleTexts(today: WorkDate): readonly string[] {
  const back = (days: number) => toDayName(addDays(today, -days));
  return [
    '2h ACME redesign yesterday',
    [
      `- ${back(2)}: 1h30 Globex rollout call`,
      `- ${back(3)}: 2.5h ACME support tickets`,
      `- ${back(3)}: 45 min internal team meeting`,
      `- ${back(4)}: 9:30-12:00 Northwind web shop review`,
    ].join('\n'),
    'Worked on the Initech migration for most of the day.',
  ];
}

/** `21 November 2026`: read the same in every locale. */
function toDayName(date: WorkDate): string {
  const format = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat('en-GB', format).format(new Date(`${date}T00:00:00Z`));
}

/** Sends them one after the other, and shows each beside what became of it. */
export async function showSamples(
  { email: from, timeZone }: PersonFacts,
  smtpPort: number,
  outcomes: Outcomes,
  write: (text: string) => void,
): Promise<void> {
  const sentAt = new Date();
  const utcOffsetMinutes = offsetMinutes(sentAt, timeZone);
  const { date } = atOffset(sentAt, utcOffsetMinutes);
  for (const text of sampleTexts(date)) {
    const raw = await writeMail({
      from,
      to: INBOUND_ADDRESS,
      subject: 'Time',
      text,
      sentAt,
      utcOffsetMinutes,
    });
    const sent: SentMail = await deliverMail(text, { from, to: INBOUND_ADDRESS, raw }, smtpPort, outcomes);
    write(`${toText(sent, RECEIPT_LINES)}\n`);
  }
}
