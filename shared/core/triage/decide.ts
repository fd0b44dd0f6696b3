// Decides what becomes of a reading: logged, asked, ignored or a command. Ask instead of guess; one question a mail.
import type { Decision, Question } from '../decision.ts';
import type { DraftEntry } from '../time-entry.ts';
import type { Doubtful } from './read/sentence-reading.ts';
import type { Reading } from './read-text.ts';

/** What certain entries still leave to ask; other doubts are answered by them. */
const ASKED_BESIDE: ReadonlySet<Doubtful['doubt']> = new Set([
  'amount_vague',
  'day_vague',
  'amount_impossible',
  'contradictory',
  'project_ambiguous',
]);

/** @param farOff the Date header was not to be believed: what was read is a proposal only. */
export function decide(reading: Reading, farOff = false): Decision {
  const { entries, command, conflict } = reading;
  if (reading.overLimit)
    return { disposition: 'needs_review', reason: 'limit_exceeded', drafts: [], question: tooMany() };
  if (command !== undefined)
    return {
      disposition: 'command',
      reason: 'command_unsupported',
      command,
      entries: farOff || conflict ? [] : entries,
    };
  if (conflict) return clarify(conflict);
  if (entries.length === 0) return withoutEntries(reading);
  if (farOff) return propose(entries);
  const asked = reading.doubts.find(({ doubt }) => ASKED_BESIDE.has(doubt));
  if (asked)
    return { disposition: 'logged', reason: 'accepted_partial', entries, question: toQuestion(asked) };
  return { disposition: 'logged', reason: 'accepted', entries };
}

function withoutEntries({ doubts }: Reading): Decision {
  const unclear = doubts.find(({ doubt }) => doubt !== 'future' && doubt !== 'amount_missing');
  if (unclear) return clarify(unclear);
  const planned = doubts.filter(({ doubt }) => doubt === 'future');
  const [first] = planned;
  if (first) {
    const drafts = planned.flatMap((one) => one.drafts);
    return { disposition: 'needs_review', reason: 'proposed', drafts, question: toQuestion(first) };
  }
  const [missing] = doubts;
  return missing ? clarify(missing) : { disposition: 'ignored', reason: 'no_time_found' };
}

function clarify(doubtful: Doubtful): Decision {
  return {
    disposition: 'needs_review',
    reason: 'needs_clarification',
    drafts: doubtful.drafts,
    question: toQuestion(doubtful),
  };
}

function propose(entries: readonly DraftEntry[]): Decision {
  const question: Question = { doubt: 'date_header_far_off', words: '', evidence: [] };
  return { disposition: 'needs_review', reason: 'proposed', drafts: entries, question };
}

function toQuestion({ doubt, words, evidence, choices }: Doubtful): Question {
  return { doubt, words, evidence, ...(choices && { choices }) };
}

function tooMany(): Question {
  return { doubt: 'too_many', words: '', evidence: [] };
}
