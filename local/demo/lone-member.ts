// A member and the arrival of a mail of theirs, for what runs the path without stores: benches, fuzzing, tests.
import type { MemberProfile } from '../../shared/core/member.ts';
import type { Arrival } from '../../shared/core/parsed-mail.ts';

export const MAYA: MemberProfile = {
  workspaceId: 'w',
  memberId: 'm',
  status: 'active',
  role: 'member',
  displayName: 'Maya Lindqvist',
  address: 'maya@example.com',
  timeZone: 'Europe/London',
  locale: 'en-GB',
  workdayMinutes: 480,
};

/** Tuesday, in the writer's winter: no clock is read. */
export const RECEIVED_AT = '2026-11-24T10:00:00.000Z';

/** As SES tells of a mail that passed every check. */
export function arrivalOf(sesMessageId: string, changed: Partial<Arrival> = {}): Arrival {
  return {
    sesMessageId,
    recipient: 'time@in.timepost.test',
    receivedAt: RECEIVED_AT,
    verdicts: { spf: 'PASS', dkim: 'PASS', dmarc: 'PASS', spam: 'PASS', virus: 'PASS' },
    raw: { bucket: 'raw', key: sesMessageId },
    ...changed,
  };
}
