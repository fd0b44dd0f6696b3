// What may be done with a period, and what comes of it. Each step is bound to the content that was seen.
import { type ClosedParts, type PartState, partOfProject, REST, stateOf } from './closed-parts.ts';
import type { PeriodStatus, PeriodStep, TimesheetPeriod } from './period.ts';
import type { PeriodContent } from './period-content.ts';

/** `stale`: the content is another one than was seen; `not_now`: the state does not let it; `no_part`: it has no time of this project. */
export type Refused = 'stale' | 'not_now' | 'no_part';

export type Stepped =
  | { readonly kind: 'done'; readonly after: TimesheetPeriod }
  | { readonly kind: 'refused'; readonly why: Refused };

/** Who does it, when, and why where that is wanted. */
export type Stepping = Pick<PeriodStep, 'at' | 'by' | 'reason'>;

/** On which content. Without a hash the state alone is asked. */
export interface Seen {
  readonly contentHash?: string | undefined;
  /** One project's time alone; `null`: time without a project. */
  readonly projectId?: string | null | undefined;
}

/** Steps beyond these are forgotten, the first ones first; the audit trail has all. */
const MOST_STEPS = 50;

/**
 * A member's word that this is what they worked. Parts that were approved stay so: they could not change meanwhile.
 *
 * @param now what the days hold at this moment
 */
export function submit(before: TimesheetPeriod, now: PeriodContent, seen: Seen, by: Stepping): Stepped {
  const { status, closed = {} } = before;
  if (status !== 'open' && !asksChanges(closed)) return refused('not_now');
  if (seen.contentHash !== undefined && seen.contentHash !== now.contentHash) return refused('stale');
  const approved = Object.entries(closed).filter(([, state]) => state === 'approved');
  const next: ClosedParts = { ...Object.fromEntries(approved), [REST]: 'submitted' };
  const step = { step: 'submitted', contentHash: now.contentHash, ...by } as const;
  return done({ ...before, content: now }, next, step);
}

/** All that was submitted, or one project's. */
export function approve(
  before: TimesheetPeriod,
  seen: Seen & { readonly contentHash: string },
  by: Stepping,
): Stepped {
  return decide(before, seen, by, 'approved');
}

/** What was submitted is opened to its member again, all of it or one project's; what is approved stays. */
export function requestChanges(before: TimesheetPeriod, seen: Seen, by: Stepping): Stepped {
  return decide(before, seen, by, 'changes_requested');
}

type Decision = 'approved' | 'changes_requested';

function decide(before: TimesheetPeriod, seen: Seen, by: Stepping, decision: Decision): Stepped {
  const part = findPart(before, seen);
  if (part === undefined) return refused('no_part');
  if (seen.contentHash !== undefined && part.contentHash !== seen.contentHash) return refused('stale');
  const closed = decided(before, seen, decision);
  return closed === undefined ? refused('not_now') : done(before, closed, toStep(decision, seen, by));
}

/** All of it takes changes again, approved or not. */
export function reopen(before: TimesheetPeriod, by: Stepping): Stepped {
  if (before.status === 'open') return refused('not_now');
  return done(before, undefined, { step: 'reopened', ...by });
}

/** Whose decisions are all still to come: its member may take it back. */
export function isUndecided({ closed = {} }: TimesheetPeriod): boolean {
  return Object.values(closed).every((state) => state === 'submitted');
}

function findPart({ content }: TimesheetPeriod, { projectId }: Seen) {
  return projectId === undefined ? content : content.parts.find((part) => part.projectId === projectId);
}

/** The parts with what was decided in the place of what was submitted; `undefined`: nothing of that was submitted. */
function decided(
  { closed = {}, content }: TimesheetPeriod,
  { projectId }: Seen,
  decision: Decision,
): ClosedParts | undefined {
  const all = spelledOut(closed, content);
  const wanted = projectId === undefined ? Object.keys(all) : [partOfProject(projectId)];
  const open = wanted.filter((part) => all[part] === 'submitted');
  if (open.length === 0 || (decision === 'approved' && projectId === undefined && asksChanges(all)))
    return undefined;
  const next = { ...all, ...Object.fromEntries(open.map((part) => [part, decision])) };
  // Whoever has to change one project's time may find that it was another's.
  return settled(decision === 'changes_requested' ? { ...next, [REST]: decision } : next, content);
}

function asksChanges(closed: ClosedParts): boolean {
  return Object.values(closed).includes('changes_requested');
}

/** Each part of the content by its name. */
function spelledOut(closed: ClosedParts, { parts }: PeriodContent): ClosedParts {
  const named = parts.map(({ projectId }): [string, PartState | undefined] => {
    const part = partOfProject(projectId);
    return [part, stateOf(closed, part)];
  });
  const rest: [string, PartState | undefined] = [REST, closed[REST]];
  return Object.fromEntries([...named, rest].flatMap(([part, state]) => (state ? [[part, state]] : [])));
}

/** Where all parts are approved, so is the rest, of which there is nothing; what is as the rest is need not be named. */
function settled(closed: ClosedParts, content: PeriodContent): ClosedParts {
  const all = spelledOut(closed, content);
  const states = Object.entries(all).filter(([part]) => part !== REST);
  const isApproved = states.length > 0 && states.every(([, state]) => state === 'approved');
  const rest = isApproved ? 'approved' : (all[REST] ?? 'submitted');
  return Object.fromEntries([...states.filter(([, state]) => state !== rest), [REST, rest]]);
}

function statusOf(closed: ClosedParts | undefined): PeriodStatus {
  if (closed === undefined) return 'open';
  const states = Object.values(closed);
  if (states.every((state) => state === 'approved')) return 'approved';
  if (states.includes('approved')) return 'partially_approved';
  return states.includes('changes_requested') ? 'changes_requested' : 'submitted';
}

function toStep(step: Decision, { contentHash, projectId }: Seen, by: Stepping): PeriodStep {
  return {
    step,
    ...(contentHash !== undefined && { contentHash }),
    ...(projectId !== undefined && { projectId }),
    ...by,
  };
}

function done(before: TimesheetPeriod, closed: ClosedParts | undefined, step: PeriodStep): Stepped {
  const { closed: _was, ...rest } = before;
  const after = {
    ...rest,
    version: before.version + 1,
    status: statusOf(closed),
    ...(closed && { closed }),
    steps: [...before.steps, step].slice(-MOST_STEPS),
  };
  return { kind: 'done', after };
}

function refused(why: Refused): Stepped {
  return { kind: 'refused', why };
}
