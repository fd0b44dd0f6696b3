// What becomes of a mail by what stands around its words: refused, without a body, with a subject, far off in its date.
import { describe, expect, test } from '@jest/globals';
import { MAYA } from '../../../local/demo/lone-member.ts';
import type { MailBody, ParsedMail } from '../../../shared/core/parsed-mail.ts';
import type { ReasonCode } from '../../../shared/core/reason.ts';
import { toPreviewMail } from '../../../shared/core/triage/preview-mail.ts';
import { referenceOf } from '../../../shared/core/triage/reference.ts';
import { triage } from '../../../shared/core/triage/triage.ts';
import { CATALOGUE } from './reading.ts';
import { showDecision } from './show-decision.ts';

const SENT = new Date('2026-11-24T10:00:00Z');

function mailOf(text: string, subject = ''): ParsedMail {
  return toPreviewMail({ text, subject, sentAt: SENT, member: MAYA });
}

function outcome(mail: ParsedMail): readonly string[] {
  return showDecision(triage(mail, { member: MAYA, catalogue: CATALOGUE }));
}

function refusedFor(reason: ReasonCode) {
  const mail: ParsedMail = { ...mailOf('2h'), routing: { kind: 'refused', reason } };
  return triage(mail, { member: MAYA, catalogue: CATALOGUE });
}

describe('a mail that was refused', () => {
  test.each<[refused: ReasonCode, ignored: ReasonCode]>([
    ['ignored_automated', 'ignored_automated'],
    ['unknown_sender', 'unknown_sender'],
    ['accepted', 'no_time_found'],
    ['accepted_partial', 'no_time_found'],
    ['proposed', 'no_time_found'],
    ['needs_clarification', 'no_time_found'],
    ['command_unsupported', 'no_time_found'],
  ])('for %s is ignored for %s', (refused, ignored) => {
    expect(refusedFor(refused)).toEqual({ disposition: 'ignored', reason: ignored });
  });

  test('before its body was opened holds no time', () => {
    const { body: _, ...closed } = mailOf('2h');

    expect(triage(closed, { member: MAYA, catalogue: CATALOGUE })).toEqual({
      disposition: 'ignored',
      reason: 'no_time_found',
    });
  });

  test('for its body is asked about', () => {
    const body: MailBody = { kind: 'refused', reason: 'encrypted_mail' };

    expect(triage({ ...mailOf('2h'), body }, { member: MAYA, catalogue: CATALOGUE })).toEqual({
      disposition: 'needs_review',
      reason: 'encrypted_mail',
      drafts: [],
    });
  });
});

describe('a subject', () => {
  test.each<[subject: string, text: string, meant: readonly string[]]>([
    ['2h BRK-7', '', ['logged', '11-24 120 Brookfield intranet billable']],
    ['2h BRK-7', 'Best,\nMaya', ['logged', '11-24 120 Brookfield intranet billable']],
    [
      '2h BRK-7',
      'Best,\nMaya, how long did that take you?',
      ['logged', '11-24 120 Brookfield intranet billable'],
    ],
    ['2h BRK-7', 'Here is a word to the weather that we have had all through the week', ['ignored']],
    ['2h BRK-7', '1h', ['logged', '11-24 60 Brookfield intranet billable']],
    ['undo', 'Best,\nMaya', ['ignored']],
    ['undo', '', ['command']],
    ['Hello', 'Best,\nMaya', ['ignored']],
    ['Monday', '2h Lakeview', ['logged', '11-23 120 Lakeview']],
    ['Re: Monday', '2h Lakeview', ['logged', '11-24 120 Lakeview']],
    ['Re: 2h BRK-7', '', ['ignored']],
    ['Lakeview', '2h', ['logged', '11-24 120 Lakeview']],
    ['BRK-7 Monday', '2h', ['logged', '11-23 120 Brookfield intranet billable']],
    ['BRK-7', '2h', ['logged', '11-24 120 Brookfield intranet billable']],
    [`${'x '.repeat(200)}2h`, '', ['ignored']],
  ])('%j above %j', (subject, text, meant) => {
    expect(outcome(mailOf(text, subject))).toEqual(meant);
  });
});

describe('the moment that words are read against', () => {
  const at = (receivedAt: string, instant?: string, utcOffsetMinutes = 0, timeZone = 'Europe/Berlin') =>
    referenceOf(
      {
        header: instant === undefined ? {} : { sentAt: { instant, utcOffsetMinutes } },
        arrival: { receivedAt },
      },
      timeZone,
    );

  test.each<[name: string, found: ReturnType<typeof at>, date: string, clock: string, farOff: boolean]>([
    ['no Date header', at('2026-11-24T23:30:00Z'), '2026-11-25', '00:30', false],
    [
      'its own offset',
      at('2026-11-24T10:00:00Z', '2026-11-24T09:00:00Z', -300),
      '2026-11-24',
      '04:00',
      false,
    ],
    ['sent in UTC', at('2026-11-24T10:00:00Z', '2026-11-24T09:00:00Z', 0), '2026-11-24', '10:00', false],
    [
      'sent in UTC, lives by it',
      at('2026-11-24T10:00:00Z', '2026-11-24T09:00:00Z', 0, 'UTC'),
      '2026-11-24',
      '09:00',
      false,
    ],
    ['a day before', at('2026-11-24T10:00:00Z', '2026-11-23T10:00:00Z', 60), '2026-11-23', '11:00', false],
    [
      'a day and a second before',
      at('2026-11-24T10:00:00Z', '2026-11-23T09:59:59Z', 60),
      '2026-11-24',
      '11:00',
      true,
    ],
    [
      'a day and a second after',
      at('2026-11-24T10:00:00Z', '2026-11-25T10:00:01Z', 60),
      '2026-11-24',
      '11:00',
      true,
    ],
    ['no date at all', at('2026-11-24T10:00:00Z', 'x', 60), '2026-11-24', '11:00', true],
  ])('%s', (_name, { now, farOff }, date, clock, isFarOff) => {
    expect([now.date, now.clock, farOff]).toEqual([date, clock, isFarOff]);
  });

  const farOff = (text: string): ParsedMail => {
    const mail = mailOf(text);
    return { ...mail, arrival: { ...mail.arrival, receivedAt: '2026-11-27T10:00:00Z' } };
  };

  test('is not to be believed where both lie a day apart: what was read is proposed', () => {
    expect(outcome(farOff('2h Lakeview'))).toEqual(['needs_review', '? date_header_far_off']);
    expect(triage(farOff('2h Lakeview'), { member: MAYA, catalogue: CATALOGUE })).toMatchObject({
      reason: 'proposed',
      drafts: [{ workDate: '2026-11-27', minutes: 120 }],
      question: { words: '', evidence: [] },
    });
  });

  test('and a command logs nothing beside it', () => {
    expect(outcome(mailOf('undo\n2h Lakeview'))).toEqual(['command', '11-24 120 Lakeview']);
    expect(outcome(farOff('undo\n2h Lakeview'))).toEqual(['command']);
  });
});

describe('a text past the caps', () => {
  const OVER = ['needs_review', '? too_many'];

  test.each<[string, string, readonly string[]]>([
    ['16 Ki characters are read', `2h ${'w'.repeat(16 * 1024 - 3)}`, ['logged', '11-24 120 -']],
    ['one more is not', `2h ${'w'.repeat(16 * 1024 - 2)}`, OVER],
    ['white space does not count', `2h${' '.repeat(20_000)}Lakeview`, ['logged', '11-24 120 Lakeview']],
    ['two hundred lines are read', `2h\n${'Thanks.\n'.repeat(199)}`, ['logged', '11-24 120 -']],
    ['one more is not', `2h\n${'Thanks.\n'.repeat(200)}`, OVER],
    ['fifty amounts are read', '1h\n'.repeat(24), ['logged', ...Array<string>(24).fill('11-24 60 -')]],
    ['fifty-one are not', '1m\n'.repeat(51), OVER],
  ])('%s', (_name, text, meant) => {
    expect(outcome(mailOf(text))).toEqual(meant);
  });

  test('rows count as lines', () => {
    const rows = (count: number) => `Date\tProject\tHours\n${'16/11\tLakeview\t\n'.repeat(count)}`;

    expect(outcome(mailOf(`${rows(199)}\n2h Lakeview`))).toEqual(['logged', '11-24 120 Lakeview']);
    expect(outcome(mailOf(`${rows(200)}\n2h Lakeview`))).toEqual(OVER);
  });
});

describe('what sentences make together', () => {
  test.each<[string, readonly string[]]>([
    [
      'Monday (9-12):\n- 2h Lakeview\n\nTuesday (9-11):\n- 1h Globex',
      ['logged', '11-23 120 Lakeview', '11-24 60 Globex'],
    ],
    ['Monday (4h):\n- 2h Lakeview\n- 1h Globex', ['needs_review', '? contradictory']],
    ['13h Lakeview\n12h Globex', ['needs_review', '? amount_impossible']],
    ['12h Lakeview\n12h Globex', ['logged', '11-24 720 Lakeview', '11-24 720 Globex']],
    ['Wczoraj pracowałam 2h nad raportem', ['needs_review', '? day_vague']],
    ['poniżej moje godziny\n\nDate\tHours\n16/11\t2', ['logged', '11-16 120 -']],
    ['Wczoraj 3h nad raportem\n\nDate\tHours\n16/11\t2', ['logged', '11-16 120 -', '? day_vague']],
    ['Date\tHours\n16/11\t2\n\nand then\n\nDate\tHours\n17/11\t3', ['logged', '11-16 120 -', '11-17 180 -']],
  ])('%j', (text, meant) => {
    expect(outcome(mailOf(text))).toEqual(meant);
  });
});
