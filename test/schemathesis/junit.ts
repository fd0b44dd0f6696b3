// What a JUnit report counts, as Schemathesis writes it: one case for each operation, and one for the chains of several.

export interface Count {
  readonly tests: number;
  readonly failed: number;
}

/** A report that says no counts is one failure. */
export function countOf(report: string): Count {
  const [head = ''] = /<testsuites\b[^>]*>/.exec(report) ?? [];
  const of = (name: string) => Number(new RegExp(`\\b${name}="(\\d+)"`).exec(head)?.[1] ?? Number.NaN);
  const [tests, failures, errors] = [of('tests'), of('failures'), of('errors')];
  const failed = failures + errors;
  return Number.isNaN(tests + failed) ? { tests: 0, failed: 1 } : { tests, failed };
}
