// The two kinds of figures of a run: shares of cases that are right, and times. Names are what a page and a terminal show.

/** A class of cases. The more right the better. */
export interface ClassFigure {
  readonly name: string;
  readonly right: number;
  readonly of: number;
  /** Digest of the cases' ids: whether two figures are of the same cases. */
  readonly cases: string;
  /** Per cent, where one is demanded. */
  readonly toReach?: number;
}

/** The lower the better. */
export interface TimeFigure {
  readonly name: string;
  readonly value: number;
  readonly unit: 'times' | 'us' | 'ms';
  readonly atMost?: number;
}

export interface Figures {
  readonly classes: readonly ClassFigure[];
  readonly times: readonly TimeFigure[];
}

export function shareOf({ right, of }: Pick<ClassFigure, 'right' | 'of'>): number {
  return of === 0 ? 1 : right / of;
}
