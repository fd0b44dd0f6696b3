// The English words of receipts, in one place. A receipt offers only what already works: add an offer here with its feature.
import type { CommandKind } from '../command.ts';
import type { Doubt } from '../decision.ts';
import type { ReasonCode } from '../reason.ts';
import type { EvidenceField } from '../time-entry.ts';

export const DOUBTS: Readonly<Record<Doubt, string>> = {
  amount_missing: 'no amount of time was given',
  amount_vague: 'the amount is not exact enough to log',
  amount_impossible: 'that is more time than the day has',
  day_vague: 'the day is not clear',
  future: 'it has not happened yet',
  contradictory: 'the amounts contradict each other',
  date_header_far_off: "your mail's own date is more than a day away from when it arrived",
  project_ambiguous: 'more than one project could be meant',
  whose_words: 'it stands in a mail that you quoted or passed on, and may not be your own time',
  sender_unproved: 'it came by a way that does not show that you wrote it, so it waits for you',
  too_many: 'there are too many amounts to be sure which to log',
};

/** Before a name that several projects of the workspace could mean, and after their lettered list. */
export const WHICH_PROJECT = 'Which project is';
export const NAME_IT_IN_FULL = 'It was logged under the name as written; next time write the name in full.';

/** What a mail asks for, behind "This reads like". */
export const COMMANDS: Readonly<Record<CommandKind, string>> = {
  correct: 'a correction',
  cancel: 'a request to delete time',
  undo: 'a request to undo your last change',
  move: 'a request to move time to another day or project',
  split: 'a request to split time',
  report: 'a request for a report',
  query: 'a question about your hours',
  approve: 'an approval',
  reject: 'a rejection',
  submit: 'the submission of a timesheet',
  start: 'the start of a timer',
  stop: 'the end of a timer',
  help: 'a request for help',
  stop_mail: 'a request to stop these mails',
};

/** Why a mail as a whole could not be read, for the reasons that come without a question. */
export const UNREADABLE: Partial<Readonly<Record<ReasonCode, string>>> = {
  limit_exceeded: 'It holds more entries than one mail can log. Please send it in parts.',
  too_large: 'It is too large to be read. Please send the time as plain text, without attachments.',
  undecodable: 'It could not be decoded. Please send the time as plain text.',
  encrypted_mail: 'It is encrypted, and Timepost has no key to open it. Please send it unencrypted.',
  internal_error: 'Timepost could not finish reading it. Please send it again in a simpler form.',
};

/** Before what lies on days that take no change, and after it. */
export const ON_LOCKED_DAYS =
  'Not logged, because these days are closed: locked in your workspace, or in a timesheet that was submitted';
export const ASK_TO_OPEN =
  'It is kept as a proposal. When the days are opened again, by an owner or admin or by who decides your timesheet, it can be accepted.';

/** What we took where nothing was said. */
export const ASSUMED: Partial<Readonly<Record<EvidenceField, string>>> = {
  workDate: 'no day was named, so the day of your mail',
  start: 'morning or afternoon was not said, so the working day',
  end: 'morning or afternoon was not said, so the working day',
  duration: 'the length of your working day',
  project: 'the project was taken from what is around it',
};

export const FIELD_NAMES: Readonly<Record<EvidenceField, string>> = {
  duration: 'time',
  workDate: 'day',
  start: 'start',
  end: 'end',
  project: 'project',
  client: 'client',
  task: 'task',
  tag: 'tag',
  billable: 'billable',
  description: 'description',
};

/** Before what the ledger holds from an earlier mail, and after it. */
export const TOLD_BEFORE = 'Not logged again, because an earlier mail logged the same';
export const OTHER_WORK =
  'If this is other work, please send it again with words that say what is different, for example: 1h ACME review, second round';

/** Before what the fallback guessed. */
export const COULD_MEAN = 'It could mean this, which is a guess and was not logged';

/** Before what a mail says that nobody proved to be the member's, and what to do about it. */
export const READS_LIKE = 'It reads like this';
export const SEND_YOURSELF = 'To log it, write it to Timepost from your own address';
export const SEND_EXACTLY = 'Please send it again with an exact amount and day';

export const EXAMPLE = '2h ACME redesign yesterday';
export const NO_PROJECT = 'no project';
export const FOOTER =
  'Timepost sent this because your address wrote to it. It answers each mail once, and no machine.';

/** The word that answers a letter about an address (triage/confirms.ts reads it). */
export const CONFIRM = 'CONFIRM';
const CODE = 'Or give this code to';

/** Letters that ask whoever reads an address to confirm it. */
export const CONFIRMATION = {
  invitation: {
    subject: 'Your invitation to Timepost',
    headline: (workspace: string) => `You are invited to log your time with “${workspace}”.`,
    how: `To join, answer this mail from this address, with the one word ${CONFIRM} in its first line.`,
    code: `${CODE} whoever invited you, or to the program that your team uses for Timepost:`,
    afterwards: (inbound: string) =>
      `From then on, write from this address to ${inbound}, for example: 2h ACME redesign yesterday. Each mail is answered with what was understood.`,
    footer:
      'Timepost sent this because somebody who keeps that workspace entered this address. If you expect no invitation, do nothing: without that word or the code nothing happens, and nothing more is sent.',
  },
  address: {
    subject: 'Is this address yours too?',
    headline: (workspace: string) =>
      `A member of “${workspace}” wants to log time by mail from this address too.`,
    how: `If that is you, answer this mail from this address, with the one word ${CONFIRM} in its first line.`,
    code: `${CODE} the program that you entered the address in:`,
    afterwards: (inbound: string) =>
      `From then on, time that is sent from this address to ${inbound} counts as yours. Answers keep going to the address that you had before.`,
    footer:
      'Timepost sent this because a member entered this address. If it was not you, do nothing: without that word or the code nothing happens. Give the code to nobody who asks you for it.',
  },
} as const;

/** Letters that answer the word. */
export const ACKNOWLEDGEMENT = {
  invitation: {
    headline: (workspace: string) => `You have joined “${workspace}”: this address now logs your time there.`,
    again: (workspace: string) =>
      `To join “${workspace}”, answer this mail with the one word ${CONFIRM} in its first line, and nothing else in that line.`,
    answers: 'Each mail is answered here with what was understood.',
    undo: 'To leave again, or to write from another address, ask whoever keeps the workspace.',
  },
  address: {
    headline: (workspace: string) => `This address now logs time for you in “${workspace}”.`,
    again: (workspace: string) =>
      `If you want to log time in “${workspace}” from this address, answer this mail with the one word ${CONFIRM} in its first line, and nothing else in that line.`,
    answers: 'Answers to it go to the address that you had before.',
    undo: 'To have it taken away, remove the address where you entered it, or ask whoever keeps the workspace.',
  },
  how: (inbound: string) => `Write to ${inbound}, for example: 2h ACME redesign yesterday.`,
  onlyTheWord: `Of your answer only the word was read: send time in a mail of its own.`,
  taken: (workspace: string) =>
    `This address was not added: it belongs to another member of “${workspace}” already, and stays theirs.`,
  unclear: 'Your answer did not confirm anything yet.',
  orNothing: 'If you do not want that, do nothing.',
  askKeeper: 'Nothing was changed. If that is wrong, ask whoever keeps the workspace.',
  footer:
    'Timepost sent this because this address answered its letter. It answers each mail once, and no machine.',
} as const;
