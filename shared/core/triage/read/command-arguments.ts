// Reads what a command is about: days, a week or a month, the amount that is and the one that is to be, projects, a file format.
import type { Command, CommandKind, ReportFormat } from '../../command.ts';
import { addDays, isoWeekday, type WorkDate } from '../../work-date.ts';
import { matchPhrase } from '../text/phrase.ts';
import { lowerAt } from '../text/token.ts';
import { cues, ofKind } from './finding.ts';
import { dayOfMonth } from './latest-day.ts';
import { type Named, nameAt } from './refiners/project-name.ts';
import type { Scene } from './scene.ts';
import { weekOf } from './weeks.ts';

/** Kinds whose amount is the one that is to be, where only one is named. */
const CHANGING: ReadonlySet<CommandKind> = new Set(['correct']);
/** Kinds whose last project is where the time is to go. */
const MOVING: ReadonlySet<CommandKind> = new Set(['move', 'correct']);
const LONGEST_MONTH = 31;
const FORMATS: ReadonlyMap<string, ReportFormat> = new Map([
  ['csv', 'csv'],
  ['pdf', 'pdf'],
  ['xlsx', 'xlsx'],
  ['xls', 'xlsx'],
  ['excel', 'xlsx'],
]);

export function withArguments(kind: CommandKind, scene: Scene): Command {
  const days = [...new Set(ofKind(scene.found, 'day').flatMap(({ meaning }) => meaning.dates))].sort();
  const period = periodIn(scene);
  const format = scene.tokens.map(({ lower }) => FORMATS.get(lower)).find((one) => one !== undefined);
  return {
    kind,
    ...(days.length > 0 && { days }),
    ...(period && { period }),
    ...amountsOf(kind, scene),
    ...projectsOf(kind, scene),
    ...(format && { format }),
  };
}

/** "3h, not 2h", "from 2h to 3h", "make it 3h", "cancel the 3h". */
function amountsOf(kind: CommandKind, scene: Scene): Pick<Command, 'minutes' | 'newMinutes'> {
  const [first, second] = ofKind(scene.found, 'amount');
  if (first === undefined) return {};
  const { minutes } = first.meaning;
  if (second === undefined) return CHANGING.has(kind) ? { newMinutes: minutes } : { minutes };
  const other = second.meaning.minutes;
  const replaced = cues(scene.found, 'negated').some(({ to }) => to <= second.from && second.from - to <= 1);
  return replaced ? { minutes: other, newMinutes: minutes } : { minutes, newMinutes: other };
}

function projectsOf(kind: CommandKind, scene: Scene): Pick<Command, 'project' | 'newProject'> {
  const named = namesIn(scene);
  const [first, last] = [named[0], named.at(-1)];
  if (first === undefined || last === undefined) return {};
  if (last !== first && MOVING.has(kind)) return { project: first.project, newProject: last.project };
  // "move it to Globex": what stands behind such a word is where it goes
  const isGoal = kind === 'move' && scene.lexicon.projects.before.has(lowerAt(scene.tokens, first.from - 1));
  return isGoal ? { newProject: first.project } : { project: first.project };
}

/** Projects in their order, the words of the command itself left out. */
function namesIn(scene: Scene): Named[] {
  const names: Named[] = [];
  for (let at = 1; at < scene.tokens.length; at += 1) {
    const name = nameAt(scene, at, scene.tokens.length);
    if (name === undefined) continue;
    names.push(name);
    at = name.to - 1;
  }
  return names;
}

/** `last week`, `this month`. */
function periodIn({ found, tokens, lexicon, context }: Scene): Command['period'] {
  const today = context.now.date;
  const week = weekOf(found);
  if (week !== undefined) {
    const monday = addDays(today, 1 - isoWeekday(today) - 7 * week);
    return { from: monday, to: addDays(monday, 6) };
  }
  for (let at = 0; at < tokens.length; at += 1) {
    const month = matchPhrase(lexicon.days.monthsBack, tokens, at);
    const from = month && dayOfMonth(today, month.value, 1);
    if (month && from) return { from, to: lastOfMonth(from) };
  }
  return undefined;
}

function lastOfMonth(first: WorkDate): WorkDate {
  const inNext = addDays(first, LONGEST_MONTH);
  return addDays(inNext, -Number(inNext.slice(8)));
}
