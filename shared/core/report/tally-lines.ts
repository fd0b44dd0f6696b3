// Tallies as text, so that another run goes on with them: the innermost groups alone, for all around them are their sums.
import * as z from 'zod';
import type { Grouping } from './grouping.ts';
import { ROUNDING_MODES, ROUNDING_SCOPES } from './rounding.ts';
import type { ReportTally, Sums, Totals } from './tally.ts';

const VERSION = 1;
const count = z.int().min(0);
const totals = z.tuple([count, count, count, count, count]);
const rule = z.object({
  mode: z.enum(ROUNDING_MODES),
  stepSeconds: z.int(),
  scope: z.enum(ROUNDING_SCOPES),
  saidBy: z.enum(['project', 'client', 'workspace', 'nobody']),
});
const Line = z.union([
  z.tuple([z.literal('group'), z.array(z.string()).readonly(), totals]),
  z.tuple([z.literal('rule'), rule, totals]),
  z.tuple([z.literal('project'), z.string(), z.string()]),
  /** What comes is of the tally with this number. */
  z.tuple([z.literal('tally'), count, z.literal(VERSION)]),
]);
type Line = z.infer<typeof Line>;

/** A line each, with its end. */
export function* layDown(tallies: readonly ReportTally[], groupBy: readonly Grouping[]): Generator<string> {
  for (const [number, tally] of tallies.entries())
    for (const line of linesOf(tally, number, groupBy)) yield `${JSON.stringify(line)}\n`;
}

/** Into tallies in which nothing is counted yet. Throws where the text is not one that was laid down. */
export function takeUp(text: string, tallies: readonly ReportTally[]): void {
  let into: ReportTally | undefined;
  for (let from = 0; from < text.length; ) {
    const end = text.indexOf('\n', from);
    const line = Line.parse(JSON.parse(text.slice(from, end)));
    if (line[0] === 'tally') into = tallies[line[1]];
    else if (into === undefined) throw new TypeError('a line of no tally');
    else put(line, into);
    from = end + 1;
  }
}

function* linesOf(tally: ReportTally, number: number, groupBy: readonly Grouping[]): Generator<Line> {
  yield ['tally', number, VERSION];
  for (const [keys, sum] of innermost(tally, groupBy.length)) yield ['group', keys, toFigures(sum)];
  for (const by of tally.rules) yield ['rule', by.rule, toFigures(by.totals)];
  for (const [key, name] of tally.projectNames) yield ['project', key, name];
}

function* innermost({ totals: all, groups }: Sums, depth: number): Generator<[readonly string[], Totals]> {
  if (depth === 0) return yield [[], all];
  for (const [key, group] of groups)
    for (const [keys, sum] of innermost(group, depth - 1)) yield [[key, ...keys], sum];
}

function put(line: Exclude<Line, ['tally', ...unknown[]]>, into: ReportTally): void {
  if (line[0] === 'group') into.addGroup(line[1], toTotals(line[2]));
  else if (line[0] === 'rule') into.addRule(line[1], toTotals(line[2]));
  else into.nameProject(line[1], line[2]);
}

function toFigures(sum: Totals): z.infer<typeof totals> {
  const { entries, seconds, roundedSeconds, billableSeconds, billableRoundedSeconds } = sum;
  return [entries, seconds, roundedSeconds, billableSeconds, billableRoundedSeconds];
}

function toTotals(figures: z.infer<typeof totals>): Totals {
  const [entries, seconds, roundedSeconds, billableSeconds, billableRoundedSeconds] = figures;
  return { entries, seconds, roundedSeconds, billableSeconds, billableRoundedSeconds };
}
