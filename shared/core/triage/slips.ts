// Recognises an answer to a receipt that denies its amount and says another: "No, it was 2h" is a correction and no new time.
// What the command does not say, the receipt does where it tells of one entry.
import type { Command, CommandKind } from '../command.ts';
import type { DraftEntry } from '../time-entry.ts';
import { bareIn } from './bare-answer.ts';
import { DENYING, type Denying } from './languages/denying.ts';
import type { Reading } from './read-text.ts';
import { blanked } from './text/blank.ts';
import { fewWordsIn } from './text/few-words.ts';
import { tokenise } from './text/token.ts';

const LONGEST = 300; // characters: who writes more says something
const HOUR = 60; // minutes

/** The reading of an answer as a correction; as it is where it denies nothing. */
export function asCorrection(own: string, reading: Reading, receipt: Reading | undefined): Reading {
  const recorded = receipt && recordedIn(receipt);
  const newMinutes = insteadIn(own, reading, recorded);
  const { command } = reading;
  if (newMinutes === undefined) {
    const asked = command ?? (receipt && bareCorrection(own, reading));
    return asked === undefined ? reading : { ...reading, command: withRecorded(asked, recorded) };
  }
  const said = toCommand(newMinutes, reading.entries[0]);
  return {
    ...reading,
    entries: [],
    doubts: [],
    command: withRecorded(said, recorded),
    amounts: reading.amounts.map((amount) => ({ ...amount, fate: 'command' as const })),
  };
}

/** "Monday" below a receipt: it was another day. A command's days are those that are recorded; which one it is to be is in the mail. */
function bareCorrection(own: string, reading: Reading): Command | undefined {
  return bareIn(own, reading)?.day && { kind: 'correct' };
}

/** The amount that is to be, where the text says it in place of another and says nothing else. */
function insteadIn(own: string, reading: Reading, recorded: Recorded | undefined): number | undefined {
  const { entries, amounts } = reading;
  const [entry, ...others] = entries;
  if (own.length > LONGEST || others.length > 0 || amounts.length > 1 || asksOtherwise(reading))
    return undefined;
  if (entry === undefined) return recorded && amounts.length === 0 ? numberInstead(own, recorded) : undefined;
  return isDenial(withoutTold(own, entry), isPlain(entry)) ? entry.minutes : undefined;
}

/** "That is wrong" says no amount yet. */
function asksOtherwise({ command }: Reading): boolean {
  return command !== undefined && (command.kind !== 'correct' || command.newMinutes !== undefined);
}

/** "No, 2": of whatever the receipt counts. */
function numberInstead(own: string, { minutes }: Recorded): number | undefined {
  const number = loneNumber(own);
  if (number === undefined || !isDenial(own.replace(number, ' '), false)) return undefined;
  return Number(number) * (minutes < HOUR ? 1 : HOUR);
}

function loneNumber(own: string): string | undefined {
  const [number, ...others] = tokenise(own).filter(({ kind }) => kind === 'number');
  return number && others.length === 0 && /^\d{1,2}(?:\.\d{1,2})?$/.test(number.text)
    ? number.text
    : undefined;
}

/** It says an amount and neither a day nor a project. */
function isPlain({ evidence }: DraftEntry): boolean {
  return evidence.every(
    ({ field, said, source }) => !said || source !== 'body' || (field !== 'workDate' && field !== 'project'),
  );
}

function isDenial(rest: string, isBare: boolean): boolean {
  return DENYING.some((language) => denies(rest, language, isBare));
}

function denies(rest: string, language: Denying, isBare: boolean): boolean {
  const denied = fewWordsIn(rest, language) ?? [];
  return denied.some((word) => isBare || !language.weak.has(word));
}

/** The words around what was read of an entry. */
function withoutTold(own: string, { evidence }: DraftEntry): string {
  return blanked(
    own,
    evidence.filter(({ field, source }) => source === 'body' && field !== 'description'),
  );
}

function toCommand(newMinutes: number, entry: DraftEntry | undefined): Command {
  const says = (wanted: string) =>
    entry?.evidence.some(({ field, said, source }) => field === wanted && said && source === 'body') === true;
  return {
    kind: 'correct',
    newMinutes,
    ...(entry && says('workDate') && { days: [entry.workDate] }),
    ...(entry?.project && says('project') && { project: entry.project }),
  };
}

/** Kinds that are about what is recorded. */
const OF_RECORDED: ReadonlySet<CommandKind> = new Set(['correct', 'cancel', 'move', 'split']);

function withRecorded(command: Command, recorded: Recorded | undefined): Command {
  return recorded !== undefined && OF_RECORDED.has(command.kind) ? { ...recorded, ...command } : command;
}

type Recorded = Pick<Command, 'days' | 'project'> & { readonly minutes: number };

/** What a receipt of one entry tells, which may tell it more than once: the amount, the sum, the words that were read. */
function recordedIn({ entries }: Reading): Recorded | undefined {
  const [minutes, ...otherMinutes] = new Set(entries.map((entry) => entry.minutes));
  if (minutes === undefined || otherMinutes.length > 0) return undefined;
  const [day, ...otherDays] = new Set(entries.filter(isDated).map(({ workDate }) => workDate));
  const [project, ...otherProjects] = new Map(
    entries.flatMap((entry) => (entry.project ? [[entry.project.name, entry.project] as const] : [])),
  ).values();
  if (otherDays.length > 0 || otherProjects.length > 0) return undefined;
  return { minutes, ...(day && { days: [day] }), ...(project && { project }) };
}

/** Of a day by its date: "yesterday" in words that a receipt repeats is another day by now. */
function isDated({ evidence }: DraftEntry): boolean {
  return evidence.some(({ field, said, text }) => field === 'workDate' && said && /\d/.test(text));
}
