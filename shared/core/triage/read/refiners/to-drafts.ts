// Makes drafts of a statement: one for each day, with the evidence of each field, or the doubt that forbids it.

import { type Minutes, toMinutes } from '../../../minutes.ts';
import type { DraftEntry, Evidence, EvidenceField, ProjectReference } from '../../../time-entry.ts';
import type { WorkDate } from '../../../work-date.ts';
import { present } from '../../text/present.ts';
import { lowerAt } from '../../text/token.ts';
import { confidenceOfRule } from '../confidence.ts';
import { type Cue, type Found, firstOf, type Meaning, type MeaningOf, ofKind } from '../finding.ts';
import type { Scene } from '../scene.ts';
import {
  type Doubtful,
  evidenceOf,
  type SaidDay,
  type SaidProject,
  type Statement,
} from '../sentence-reading.ts';
import type { Anchor } from './anchor.ts';
import { type Description, describe } from './description.ts';
import type { Part } from './parts.ts';
import { fromStart, type Stretch, toStretch } from './passing-time.ts';

/** What the text around a statement lends it. */
export interface Lent {
  readonly day?: SaidDay | undefined;
  readonly project?: SaidProject | undefined;
}

export const NOTHING_LENT: Lent = { day: undefined, project: undefined };

export type Drafting = { readonly drafts: readonly DraftEntry[] } | { readonly doubt: Doubtful };

/** The longest way that a stated length may differ from its ends without contradicting them. */
const TOLERANCE_MINUTES = 5;

export function toDrafts(statement: Statement, lent: Lent): Drafting {
  const { scene } = statement;
  const day = statement.day ?? lent.day;
  const dates = day?.dates ?? [scene.context.now.date];
  const drafts: DraftEntry[] = [];
  for (const date of dates) {
    const measured = measure(statement, date, day);
    if (typeof measured === 'string') return { doubt: doubt(statement, measured) };
    drafts.push(toDraft(statement, lent, day, measured));
  }
  return { drafts };
}

interface Measured {
  readonly date: WorkDate;
  readonly minutes: Minutes;
  readonly ends?: Pick<Stretch, 'start' | 'end'>;
}

/** The time of a statement on a day, a stated length before stated ends, breaks taken off. */
function measure(
  { anchor, scene }: Statement,
  date: WorkDate,
  day: SaidDay | undefined,
): Measured | 'contradictory' | 'amount_impossible' {
  const { length, range, starting, pauseMinutes } = anchor;
  const stated = length === undefined ? undefined : length.meaning.minutes - pauseMinutes;
  const stretch = range
    ? toStretch(range.meaning, date, day?.half, scene.context)
    : starting && stated !== undefined
      ? fromStart(starting.meaning, stated, date, day?.half, scene.context)
      : undefined;
  if (stretch === undefined)
    return stated === undefined ? 'contradictory' : possible({ date, minutes: stated });
  const { start, end } = stretch;
  const ends = { date: stretch.date, ends: { start, end } };
  if (stated === undefined) return possible({ ...ends, minutes: stretch.minutes - pauseMinutes });
  return stated > stretch.minutes + TOLERANCE_MINUTES
    ? 'contradictory'
    : possible({ ...ends, minutes: stated });
}

function possible(
  measured: Omit<Measured, 'minutes'> & { readonly minutes: number },
): Measured | 'amount_impossible' {
  const minutes = toMinutes(measured.minutes);
  return minutes === undefined ? 'amount_impossible' : { ...measured, minutes };
}

function toDraft(statement: Statement, lent: Lent, day: SaidDay | undefined, measured: Measured): DraftEntry {
  const { scene, part } = statement;
  const tags = ofKind(scene.found, 'tag').filter(({ from }) => from >= part.from && from < part.to);
  const billable = firstOf(scene.found, 'billable', part);
  const project = statement.project?.project ?? lent.project?.named;
  const description = descriptionOf(statement, project);
  const counts = billableOf(statement, billable, project);
  const evidence = timeEvidence(statement, measured);
  evidence.push(day?.evidence ?? implied(statement, 'workDate', 'day-of-sending'));
  const named = projectEvidence(statement, lent);
  if (named) evidence.push(named);
  for (const one of tags) evidence.push(evidenceOf(scene, one, 'tag', one.rule));
  if (counts) evidence.push(counts.evidence);
  for (const run of description.runs.slice(0, MOST_RUNS))
    evidence.push(evidenceOf(scene, run, 'description', 'remaining-words'));
  return {
    workDate: measured.date,
    minutes: measured.minutes,
    description: description.text,
    tags: tags.length === 0 ? [] : [...new Set(tags.map(({ meaning }) => meaning.name))],
    confidence: confidenceOf(evidence),
    evidence,
    ...measured.ends,
    ...(project && { project }),
    ...(counts && { billable: counts.billable }),
  };
}

/** None where the name of the project is all that is left. */
function descriptionOf(statement: Statement, project: ProjectReference | undefined): Description {
  const left = describe(statement.scene, statement.part, takenFrom(statement));
  const isName = project !== undefined && left.text.toLowerCase() === project.name.toLowerCase();
  return isName ? NO_DESCRIPTION : left;
}

/** As it is said, else as the workspace has it for the project. */
function billableOf(
  statement: Statement,
  said: Found<MeaningOf<'billable'>> | undefined,
  project: ProjectReference | undefined,
): { readonly billable: boolean; readonly evidence: Evidence } | undefined {
  const { scene } = statement;
  if (said)
    return { billable: said.meaning.billable, evidence: evidenceOf(scene, said, 'billable', said.rule) };
  if (project?.kind !== 'known') return undefined;
  const { projects } = scene.context.catalogue;
  const known = present(projects.find(({ projectId }) => projectId === project.projectId));
  return {
    billable: known.billableDefault,
    evidence: implied(statement, 'billable', 'project-default'),
  };
}

const NO_DESCRIPTION: Description = { text: '', runs: [] };

const MOST_RUNS = 5; // of a description that are told with their places
const NO_PROJECT = 0.8; // the receipt asks for it

/** That of the least sure of the fields that an entry stands on. */
function confidenceOf(evidence: readonly Evidence[]): number {
  const isNamed = evidence.some(({ field }) => field === 'project');
  let least = isNamed ? 1 : NO_PROJECT;
  for (const { field, confidence } of evidence)
    if (field !== 'description' && field !== 'tag') least = Math.min(least, confidence);
  return least;
}

function timeEvidence({ scene, anchor }: Statement, { ends }: Measured): Evidence[] {
  const { length, range, starting } = anchor;
  const stated = length ? [evidenceOf(scene, length, 'duration', length.rule)] : [];
  if (ends === undefined) return stated;
  const said = present(range ?? starting);
  const fields = length === undefined ? (['duration', 'start', 'end'] as const) : (['start', 'end'] as const);
  return [...stated, ...fields.map((field) => evidenceOf(scene, said, field, said.rule))];
}

/** What nothing in the text says, such as the day of the Date header. */
function implied({ scene }: Statement, field: EvidenceField, rule: string): Evidence {
  const { source } = scene.context;
  const confidence = confidenceOfRule(rule);
  return { field, source, start: 0, end: 0, text: '', rule, said: false, confidence };
}

function projectEvidence({ scene, project }: Statement, lent: Lent): Evidence | undefined {
  return project ? evidenceOf(scene, project, 'project', project.rule) : lent.project?.evidence;
}

/** Tokens that became something else than a description. The name of a project stays where it stands amid other words. */
function takenFrom(statement: Statement): Part[] {
  const { scene, anchor, project } = statement;
  const of = scene.lexicon.days.of.has(lowerAt(scene.tokens, anchor.to)) ? anchor.to + 1 : anchor.to;
  const taken: Part[] = [withLeadIn(scene, { from: anchor.from, to: of })];
  for (const one of scene.found) if (isTaken(one, anchor)) taken.push(withLeadIn(scene, one));
  for (const one of anchor.joined) taken.push(withLeadIn(scene, one));
  if (project && isAtEdge(statement, project)) taken.push(withLeadIn(scene, project));
  return taken;
}

function isTaken({ meaning, rule, from, to }: Found, anchor: Anchor): boolean {
  if (meaning.kind !== 'cue') return TAKEN.has(meaning.kind) || rule === 'aside';
  if (meaning.cue === 'approximate') return to === anchor.from || from === anchor.to;
  return meaning.cue === 'pause' ? anchor.pauseMinutes > 0 : TAKEN_CUES.has(meaning.cue);
}

const TAKEN_CUES: ReadonlySet<Cue> = new Set<Cue>(['each', 'split', 'request', 'total', 'running']);

const TAKEN: ReadonlySet<Meaning['kind']> = new Set([
  'day',
  'vague_day',
  'tag',
  'billable',
  'range',
  'starting',
  'amount',
  'vague_amount',
  'rest',
] as const);

/** In front, right behind the time, or last: there a name is a label. */
function isAtEdge({ part, anchor }: Statement, { from, to }: Part): boolean {
  return from <= part.from + 2 || from === anchor.to || to >= part.to - 1;
}

/** Small words that led to what was taken: "for" in "reviewed it for an hour". */
function withLeadIn({ tokens, lexicon }: Scene, { from, to }: Part): Part {
  let start = from;
  while (lexicon.tails.has(lowerAt(tokens, start - 1))) start -= 1;
  return { from: start, to };
}

export function doubt(
  { scene, anchor }: Statement,
  kind: Doubtful['doubt'],
  drafts: readonly DraftEntry[] = [],
): Doubtful {
  const evidence = evidenceOf(scene, anchor, 'duration', kind);
  return { doubt: kind, words: evidence.text, evidence: [evidence], drafts };
}
