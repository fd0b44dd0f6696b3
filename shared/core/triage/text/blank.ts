// Takes words out of a text without moving the others.

interface Extent {
  readonly start: number;
  readonly end: number;
}

/** As many spaces stand in for each extent, so that offsets go on counting. */
export function blanked(text: string, extents: readonly Extent[]): string {
  return extents.reduce(
    (left, { start, end }) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end),
    text,
  );
}
