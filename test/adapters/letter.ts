// A letter as `reply` hands it to the mailer.
import type { Letter } from '../../shared/core/letter.ts';

export const letter: Letter = {
  from: 'Timepost <time@in.timepost.test>',
  to: 'maya@example.com',
  replyTo: 'time@in.timepost.test',
  subject: 'Re: Müller',
  text: 'Logged 2:00',
  html: '<p>Logged 2:00</p>',
  headers: [
    { name: 'In-Reply-To', value: '<1@example.com>' },
    { name: 'Auto-Submitted', value: 'auto-replied' },
  ],
  outboxId: '7818f1ae-a47a-8539-9345-2f411844729d',
  workspaceId: 'w-1',
  memberId: 'm-1',
  messageKey: 'a'.repeat(64),
};
