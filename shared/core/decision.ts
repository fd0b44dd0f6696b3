// What triage makes of one mail. Outcomes are values: every case of this union is stored, answered and tested.
import type { Command } from './command.ts';
import type { ReasonCode } from './reason.ts';
import type { DraftEntry, Evidence, ProjectReference } from './time-entry.ts';

/** Why something could not be logged as it stands. Each has its words in `shared/core/reply/`. */
export type Doubt =
  | 'amount_missing'
  | 'amount_vague'
  | 'amount_impossible'
  | 'day_vague'
  | 'future'
  | 'contradictory'
  | 'date_header_far_off'
  | 'whose_words'
  | 'sender_unproved'
  | 'too_many'
  | 'project_ambiguous';

/** The one question a mail may cause, with the words that it is about. */
export interface Question {
  readonly doubt: Doubt;
  readonly words: string;
  readonly evidence: readonly Evidence[];
  /** What it could mean, to be answered by a letter: the first is a. */
  readonly choices?: readonly ProjectReference[];
  /** The drafts beside it are guesses of the fallback: they are part of the question. */
  readonly guessed?: true;
}

export type IgnoreReason = Exclude<
  ReasonCode,
  | 'accepted'
  | 'accepted_partial'
  | 'proposed'
  | 'needs_clarification'
  | 'command_unsupported'
  | 'confirmation_applied'
  | 'address_taken'
  | 'period_locked'
>;

export type ReviewReason = Extract<
  ReasonCode,
  | 'proposed'
  | 'needs_clarification'
  | 'period_locked'
  | 'limit_exceeded'
  | 'too_large'
  | 'undecodable'
  | 'encrypted_mail'
  | 'internal_error'
>;

/** What was meant and is no entry, but waits for the member's word. Absent: nothing. */
interface HeldBack {
  /** What an earlier mail logged already. */
  readonly toldBefore?: readonly DraftEntry[];
  /** What lies on days that take no change. */
  readonly onLockedDays?: readonly DraftEntry[];
}

export type Decision =
  | (HeldBack & {
      readonly disposition: 'logged';
      readonly reason: 'accepted' | 'accepted_partial';
      readonly entries: readonly DraftEntry[];
      /** What was said besides and could not be logged; only with `accepted_partial`. */
      readonly question?: Question;
    })
  | (HeldBack & {
      readonly disposition: 'needs_review';
      readonly reason: ReviewReason;
      /** What could be meant. Never an entry. */
      readonly drafts: readonly DraftEntry[];
      /** Absent when the mail as a whole could not be read, and where all of it was told before. */
      readonly question?: Question;
    })
  | { readonly disposition: 'ignored'; readonly reason: IgnoreReason }
  | (HeldBack & {
      readonly disposition: 'command';
      readonly reason: 'command_unsupported';
      readonly command: Command;
      /** New entries that stand beside the command. */
      readonly entries: readonly DraftEntry[];
    });
