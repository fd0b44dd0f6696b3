// An answer that says nothing but a day, or nothing but a project: "Monday" to "Which day were the 3h on ACME?" tells what the
// question holds, on that day. Below a receipt it corrects what the receipt tells.
import type { DraftEntry } from '../time-entry.ts';
import { DENYING } from './languages/denying.ts';
import type { ReadingContext } from './read/context.ts';
import type { Lent } from './read/refiners/to-drafts.ts';
import type { SaidDay } from './read/sentence-reading.ts';
import { type Reading, readText } from './read-text.ts';
import { blanked } from './text/blank.ts';
import { fewWordsIn } from './text/few-words.ts';

const LONGEST = 120; // characters

/** What a bare answer says; `undefined`: it says more, or nothing. */
export function bareIn(own: string, reading: Reading): Lent | undefined {
  if (own.length > LONGEST || saysTime(reading)) return undefined;
  const { days, projects } = reading;
  const [day] = days;
  const [project] = projects;
  if (days.length > 1 || projects.length > 1 || (day && !isOneDay(day))) return undefined;
  const said = [day, project].flatMap((one) => one?.evidence ?? []);
  return said.length > 0 && isNothing(blanked(own, said)) ? { day, project } : undefined;
}

function saysTime({ entries, amounts, command }: Reading): boolean {
  return entries.length > 0 || amounts.length > 0 || command !== undefined;
}

function isOneDay({ dates, tense }: SaidDay): boolean {
  return dates.length === 1 && tense === 'past';
}

/** "It was the", "für", or no word at all. */
function isNothing(rest: string): boolean {
  return DENYING.some((language) => fewWordsIn(rest, language) !== undefined);
}

/** Where a question holds one amount: the entry of it with what else is known. */
export function amountAsked(
  quote: string,
  { entries, amounts }: Reading,
  context: ReadingContext,
  lent: Lent,
): DraftEntry | undefined {
  const [amount, ...others] = amounts;
  if (amount === undefined || others.length > 0 || entries.length > 0 || lent.day === undefined)
    return undefined;
  const alone = quote.slice(0, amount.start).replace(/[^\n]/g, ' ') + quote.slice(amount.start, amount.end);
  return readText(alone, { ...context, source: 'quote' }, lent).entries[0];
}
