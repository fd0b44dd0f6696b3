// An event source's filter: which records reach the function at all. Lists of exact values, nested as the record is
// (Lambda developer guide, "Filter rule syntax"); the other operators of that syntax are not used here.

/** At its ends lists of values that pass; a record must have one of each. */
export interface FilterPattern {
  readonly [name: string]: FilterPattern | readonly (string | number)[];
}

export function passes(record: unknown, pattern: FilterPattern): boolean {
  return Object.entries(pattern).every(([name, wanted]) => {
    const value = isObject(record) ? record[name] : undefined;
    return isList(wanted) ? wanted.some((one) => one === value) : passes(value, wanted);
  });
}

function isList(wanted: FilterPattern[string]): wanted is readonly (string | number)[] {
  return Array.isArray(wanted);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
