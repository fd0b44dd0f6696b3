// Whole mails of one language with what is to become of them: `03-17 210 Faucon`, one for each entry.
import { expect } from '@jest/globals';
import { decide } from '../../../../shared/core/triage/decide.ts';
import { read, type Where } from '../reading.ts';

export interface ToldMail {
  readonly from: string;
  readonly text: string;
  readonly entries: readonly string[];
  readonly disposition: string;
}

export function expectMail({ text, entries, disposition }: ToldMail, where: Where): void {
  const decision = decide(read(text, where));
  const told = 'entries' in decision ? decision.entries : [];
  const lines = told.map(
    ({ workDate, minutes, project }) => `${workDate.slice(5)} ${minutes} ${project?.name ?? '-'}`,
  );

  expect(lines).toEqual(entries);
  expect(decision.disposition).toBe(disposition);
}
