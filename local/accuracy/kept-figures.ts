// The last release's figures: two tables in docs/accuracy.md, read and written between two marks. The prose around them is nobody's here.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { PlainError } from '../run/plain-error.ts';
import { type ClassFigure, type Figures, shareOf, type TimeFigure } from './figure.ts';

const BEGIN = '<!-- figures: written by `npm run accuracy -- --save` -->';
const END = '<!-- end of figures -->';
const UNITS = { times: 'times', us: 'µs', ms: 'ms' } as const;

/** Throws `PlainError` when the page or its tables are not there. */
export function readFigures(page: string): Figures {
  const { held } = partsOf(page);
  const rows = held.split('\n').map((line) => line.split('|').map((cell) => cell.trim()));
  return {
    classes: rows.flatMap(([, name = '', right, of, , , cases = '']) =>
      isCount(right) && isCount(of) ? [{ name, right: Number(right), of: Number(of), cases }] : [],
    ),
    times: rows.flatMap(([, name = '', figure = '']) => toTime(name, figure)),
  };
}

export function writeFigures(page: string, { classes, times }: Figures): void {
  const { before, after } = partsOf(page);
  const lines = [
    BEGIN,
    '| class | right | of | share | to reach | cases |',
    '|--|--|--|--|--|--|',
    ...classes.map(toRow),
    '',
    '| time | figure | at most |',
    '|--|--|--|',
    ...times.map(
      ({ name, value, unit, atMost }) => `| ${name} | ${rounded(value)} ${UNITS[unit]} | ${atMost ?? ''} |`,
    ),
    END,
  ];
  writeFileSync(page, `${before}${lines.join('\n')}${after}`);
}

function toRow(figure: ClassFigure): string {
  const { name, right, of, toReach, cases } = figure;
  const share = (100 * shareOf(figure)).toFixed(1);
  return `| ${name} | ${right} | ${of} | ${share} % | ${toReach === undefined ? '' : `${toReach} %`} | ${cases} |`;
}

function partsOf(page: string): { before: string; held: string; after: string } {
  const text = existsSync(page) ? readFileSync(page, 'utf8') : '';
  const [from, to] = [text.indexOf(BEGIN), text.indexOf(END)];
  if (from === -1 || to < from)
    throw new PlainError(`${page} holds no figures: it needs the lines "${BEGIN}" and "${END}".`);
  return { before: text.slice(0, from), held: text.slice(from, to), after: text.slice(to + END.length) };
}

function isCount(cell: string | undefined): cell is string {
  return /^\d{1,9}$/.test(cell ?? '');
}

function toTime(name: string, figure: string): TimeFigure[] {
  const [value = '', unit] = figure.split(' ');
  const known = Object.entries(UNITS).find(([, shown]) => shown === unit)?.[0] as
    | TimeFigure['unit']
    | undefined;
  return known === undefined || !Number.isFinite(Number(value))
    ? []
    : [{ name, value: Number(value), unit: known }];
}

function rounded(value: number): number {
  return Number(value.toPrecision(3));
}
