// What stands at a place that was found in the same list.

/** Throws where nothing does: then the code is wrong, whatever the text was. */
export function present<T>(value: T | undefined): T {
  if (value === undefined) throw new RangeError('nothing stands at a place that was found');
  return value;
}
