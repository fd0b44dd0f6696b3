// The table of a run for a terminal: each figure beside the last release's and what is to be reached.
import { type ClassFigure, type Figures, shareOf, type TimeFigure } from './figure.ts';

const UNITS = { times: '×', us: ' µs', ms: ' ms' } as const;

export function showFigures(now: Figures, kept: Figures, fallen: ReadonlySet<string>): string {
  const classes = now.classes.map((figure) => [
    figure.name,
    `${figure.right} of ${figure.of}`,
    percent(figure),
    ...beside(
      kept.classes,
      figure,
      (before) => `${percent(before)}${before.cases === figure.cases ? '' : ' *'}`,
    ),
    figure.toReach === undefined ? '' : `${figure.toReach} %`,
    noteOf(figure.name, fallen, isReached(figure)),
  ]);
  const times = now.times.map((figure) => [
    figure.name,
    '',
    showTime(figure),
    ...beside(kept.times, figure, showTime),
    figure.atMost === undefined ? '' : `≤ ${showTime({ unit: figure.unit, value: figure.atMost })}`,
    noteOf(figure.name, fallen, figure.atMost === undefined || figure.value <= figure.atMost),
  ]);
  const head = ['class', 'right', 'now', 'last release', 'to reach', ''];
  const others = now.classes.some((figure) => {
    const before = kept.classes.find(({ name }) => name === figure.name);
    return before !== undefined && before.cases !== figure.cases;
  });
  return [...columns([head, ...classes, ...times]), ...(others ? ['* of other cases than these'] : [])].join(
    '\n',
  );
}

function beside<T extends { readonly name: string }>(
  kept: readonly T[],
  { name }: { name: string },
  show: (figure: T) => string,
): readonly string[] {
  const before = kept.find((one) => one.name === name);
  return [before === undefined ? '-' : show(before)];
}

function noteOf(name: string, fallen: ReadonlySet<string>, reached: boolean): string {
  if (fallen.has(name)) return 'FALL';
  return reached ? '' : 'not reached';
}

function isReached(figure: ClassFigure): boolean {
  return figure.toReach === undefined || 100 * shareOf(figure) >= figure.toReach;
}

function percent(figure: Pick<ClassFigure, 'right' | 'of'>): string {
  return `${(100 * shareOf(figure)).toFixed(1)} %`;
}

function showTime({ value, unit }: Pick<TimeFigure, 'value' | 'unit'>): string {
  return `${Number(value.toPrecision(3))}${UNITS[unit]}`;
}

/** The first column to the left, the others to the right, the last as it is. */
function columns(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, at) => {
        if (at === 0) return cell.padEnd(widths[at] ?? 0);
        return at === row.length - 1 ? cell : cell.padStart(widths[at] ?? 0);
      })
      .join('  ')
      .trimEnd(),
  );
}
