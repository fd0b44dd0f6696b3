// The form in which `npm run -s triage` prints what was read: one JSON object a line.
import type { Command } from '../../shared/core/command.ts';
import type { Decision, Question } from '../../shared/core/decision.ts';
import type { DraftEntry, Evidence } from '../../shared/core/time-entry.ts';
import type { SaidDay } from '../../shared/core/triage/read/sentence-reading.ts';

export interface PredictedEntry {
  readonly date: string;
  readonly minutes?: number;
  readonly start?: string;
  readonly end?: string;
  readonly project?: string;
  readonly client?: string;
  readonly task?: string;
  readonly tags?: readonly string[];
  readonly billable?: boolean;
  readonly description?: string;
  readonly confidence?: number;
  readonly evidence: readonly Evidence[];
}

export interface Prediction {
  readonly id: string;
  readonly disposition: Decision['disposition'];
  readonly reason: Decision['reason'];
  readonly entries: readonly PredictedEntry[];
  readonly question?: Question;
  readonly command?: Command;
  /** What was wrong with the line or its file. */
  readonly error?: string;
}

export function toPrediction(id: string, decision: Decision): Prediction {
  const { disposition, reason } = decision;
  const entries = 'entries' in decision ? decision.entries.map(toEntry) : [];
  return {
    id,
    disposition,
    reason,
    entries,
    ...('question' in decision && decision.question && { question: decision.question }),
    ...('command' in decision && { command: decision.command }),
  };
}

/** A bare day of a short text: dates without an amount. */
export function toDayPrediction(id: string, decision: Decision, days: readonly SaidDay[]): Prediction {
  const entries = days.flatMap(({ dates, evidence }) =>
    dates.map((date) => ({ date, evidence: [evidence] })),
  );
  return { ...toPrediction(id, decision), entries };
}

export function failed(id: string, error: string): Prediction {
  return { id, disposition: 'needs_review', reason: 'internal_error', entries: [], error };
}

function toEntry(draft: DraftEntry): PredictedEntry {
  const { workDate, project, minutes, start, end, tags, billable, description, confidence, evidence } = draft;
  return {
    date: workDate,
    minutes,
    ...(start !== undefined && { start }),
    ...(end !== undefined && { end }),
    ...(project && { project: project.name }),
    tags,
    ...(billable !== undefined && { billable }),
    description,
    confidence,
    evidence,
  };
}
