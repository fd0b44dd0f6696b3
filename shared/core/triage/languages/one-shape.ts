// Gives records of one type the same fields in the same order, with `undefined` where one of them leaves a field out: eight shapes
// of a record are more than V8 keeps in mind at one place of the code, and each reading of a word asks a lexicon.

export function inOneShape<T extends object>(records: readonly T[]): readonly T[] {
  const names = [...new Set(records.flatMap((one) => Object.keys(one)))];
  const blank = Object.fromEntries(names.map((name) => [name, undefined]));
  const fields = names.map((name) => {
    const values = records.map((one) => new Map(Object.entries(one)).get(name));
    return values.every(isRecord) ? inOneShape(values) : values;
  });
  return records.map((_, i) => {
    const own = Object.fromEntries(names.map((name, field) => [name, fields[field]?.[i]]));
    return { ...records[0], ...blank, ...own } as T; // the first one's fields lie inside of it
  });
}

/** Tables of words and patterns are no records. */
function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
