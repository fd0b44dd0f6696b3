// Holds guesses to the text and the catalogue. What quotes words that are not there, or is out of bounds, is dropped; what is
// left is a draft, for a proposal and nothing else.
import type { Catalogue, Project } from '../../catalogue.ts';
import { MINUTES_A_DAY, toMinutes } from '../../minutes.ts';
import type { DraftEntry, Evidence, EvidenceField, ProjectReference } from '../../time-entry.ts';
import { daysBetween, parseWorkDate, type WorkDate } from '../../work-date.ts';
import { toReference } from '../project-reference.ts';
import type { FallbackQuestion, Guess } from './guess.ts';

const OLDEST_DAYS = 366;
const LONGEST_QUOTE = 160; // UTF-16 units; more is no quote but the mail
const LONGEST_NAME = 60;
/** Not a measure of anything: below every rule of the reader. */
const CONFIDENCE = 0.3;

/** Drafts of the guesses that hold, in their order. None where together they are more than a day has. */
export function toGuessedDrafts(
  guesses: readonly Guess[],
  question: FallbackQuestion,
  catalogue: Catalogue,
): readonly DraftEntry[] {
  const drafts = guesses.flatMap((guess) => toDraft(guess, question, catalogue) ?? []);
  const once = drafts.filter((draft, i) => drafts.findIndex((other) => isSame(other, draft)) === i);
  return once.some(({ workDate }) => minutesOn(workDate, once) > MINUTES_A_DAY) ? [] : once;
}

function toDraft(
  guess: Guess,
  { text, today }: FallbackQuestion,
  catalogue: Catalogue,
): DraftEntry | undefined {
  const minutes = Number.isInteger(guess.minutes) ? toMinutes(guess.minutes) : undefined;
  const amount = quote(text, 'duration', guess.amountWords);
  const day = dayOf(guess, text, today);
  const project = projectOf(guess, text, catalogue);
  const done = doneOf(guess, text);
  if (minutes === undefined || amount === undefined || day === undefined || !project || !done)
    return undefined;
  return {
    workDate: day.date,
    minutes,
    ...(project.reference && { project: project.reference }),
    description: guess.doneWords ?? '',
    tags: [],
    confidence: CONFIDENCE,
    evidence: [amount, day.evidence, ...project.evidence, ...done],
  };
}

interface GuessedDay {
  readonly date: WorkDate;
  readonly evidence: Evidence;
}

/** Past days of the last year. Without words it can be today alone. */
function dayOf({ day, dayWords }: Guess, text: string, today: WorkDate): GuessedDay | undefined {
  const date = parseWorkDate(day);
  if (date === undefined) return undefined;
  const age = daysBetween(date, today);
  if (age < 0 || age > OLDEST_DAYS) return undefined;
  if (dayWords === undefined) return age === 0 ? { date, evidence: implied('workDate') } : undefined;
  const evidence = quote(text, 'workDate', dayWords);
  return evidence && { date, evidence };
}

interface GuessedProject {
  readonly reference?: ProjectReference;
  readonly evidence: readonly Evidence[];
}

/** One of the catalogue, or a name that the text holds. */
function projectOf(
  { project: name }: Guess,
  text: string,
  { projects }: Catalogue,
): GuessedProject | undefined {
  if (name === undefined) return { evidence: [] };
  const said = quote(text, 'project', name);
  const known = projects.find((project) => !project.archived && isNamed(project, name.toLowerCase()));
  if (known !== undefined) return { reference: toReference(known), evidence: [said ?? implied('project')] };
  if (said === undefined || name.length > LONGEST_NAME) return undefined;
  return { reference: { kind: 'named', name }, evidence: [said] };
}

function doneOf({ doneWords }: Guess, text: string): readonly Evidence[] | undefined {
  if (doneWords === undefined) return [];
  const said = quote(text, 'description', doneWords);
  return said && [said];
}

function isNamed({ code, name, aliases }: Project, lower: string): boolean {
  return [code, name, ...aliases].some((one) => one.toLowerCase() === lower);
}

/** Where the text holds these very words; `undefined` where it does not, or where they are none. */
function quote(text: string, field: EvidenceField, words: string): Evidence | undefined {
  const start = text.indexOf(words);
  if (start < 0 || words.length > LONGEST_QUOTE || !/[\p{L}\p{N}]/u.test(words)) return undefined;
  const end = start + words.length;
  return {
    field,
    source: 'body',
    start,
    end,
    text: words,
    rule: 'fallback',
    said: true,
    confidence: CONFIDENCE,
  };
}

function implied(field: EvidenceField): Evidence {
  const nowhere = { source: 'body', start: 0, end: 0, text: '' } as const;
  return { field, ...nowhere, rule: 'fallback', said: false, confidence: CONFIDENCE };
}

/** The same words twice on one day are one piece of work; on several days they are "each day". */
function isSame(one: DraftEntry, other: DraftEntry): boolean {
  const [a] = one.evidence;
  const [b] = other.evidence;
  const share = a !== undefined && b !== undefined && a.start < b.end && b.start < a.end;
  return share && one.workDate === other.workDate;
}

function minutesOn(day: WorkDate, drafts: readonly DraftEntry[]): number {
  return drafts.filter(({ workDate }) => workDate === day).reduce((sum, { minutes }) => sum + minutes, 0);
}
