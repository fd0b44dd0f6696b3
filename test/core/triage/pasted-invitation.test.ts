// Invitations that are pasted or passed on as text: declined ones are no work, others say when something was to be.
import { expect, test } from '@jest/globals';
import { MAYA } from '../../../local/demo/lone-member.ts';
import { toPreviewMail } from '../../../shared/core/triage/preview-mail.ts';
import { triage } from '../../../shared/core/triage/triage.ts';
import { CATALOGUE } from './reading.ts';

/** Sent on Wednesday, 18 March 2026, at ten. */
function outcomeOf(text: string, subject = 'invitation') {
  const preview = toPreviewMail({ text, subject, sentAt: new Date('2026-03-18T10:00:00Z'), member: MAYA });
  const decision = triage(preview, { member: MAYA, catalogue: CATALOGUE });
  const entries = 'entries' in decision ? decision.entries : [];
  return [decision.disposition, ...entries.map(({ minutes, workDate }) => `${minutes} ${workDate}`)].join(
    ' ',
  );
}

const PASTED = 'When: Tuesday 17 March 2026 10:00 - 11:30\nWhere: Room 4\nOrganizer: Ann Lee';

test.each([
  ['declined, by its subject', 'ACME kickoff\nTuesday 17 March 10:00 - 11:30', 'Declined: ACME kickoff'],
  ['declined, by its first line', `Declined: ACME kickoff\n${PASTED}`, undefined],
  [
    'declined, by its sentence',
    `Ann Lee has declined this invitation.\n\nACME kickoff\n${PASTED}`,
    undefined,
  ],
  ['called off, in German', 'Abgesagt: ACME Kickoff\nWann: 17.03.2026 10:00 - 11:30\nOrt: Raum 4', undefined],
])('%s: nothing is logged', (_what, text, subject) => {
  expect(outcomeOf(text, subject)).toBe('ignored');
});

test.each([
  ['alone', `ACME kickoff\n\n${PASTED}`],
  ['with two lines above', `Hi all\nACME kickoff\n${PASTED}`],
])('pasted %s: it is not logged by itself', (_what, text) => {
  expect(outcomeOf(text)).not.toContain('logged');
});

test.each([
  ['with a length that the writer states', `1h on ACME yesterday\n\n${PASTED}`, 'logged 60 2026-03-17'],
  ['with the wish that it be logged', `Please log this\n\nACME kickoff\n${PASTED}`, 'logged 90 2026-03-17'],
  [
    'a time of which nothing else tells of an invitation',
    'When: yesterday 10:00 - 11:30\nWork: ACME tests',
    'logged 90 2026-03-17',
  ],
  ['no label at all', 'ACME tests yesterday 10:00 - 11:30', 'logged 90 2026-03-17'],
  [
    'a long text',
    `ACME tests yesterday 10:00 - 11:30\n${'More of what was done there. '.repeat(80)}\n${PASTED.replace('When', 'Then')}`,
    'logged 90 2026-03-17',
  ],
])('what is worked stays: %s', (_what, text, expected) => {
  expect(outcomeOf(text)).toContain(expected);
});
