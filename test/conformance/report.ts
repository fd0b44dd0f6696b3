// One line for each step with its seconds, and the closing line that .ci/run counts. It decides nothing but passed or failed.

/** A step failed and has been told: what builds on it is not tried. */
export class StepFailedError extends Error {
  override readonly name = 'StepFailedError';
}

/** What a step expected and did not find. */
export class ExpectationError extends Error {
  override readonly name = 'ExpectationError';
}

export interface Report {
  /** Runs a step and tells how it ended. Throws `StepFailedError`. */
  step<T>(name: string, work: () => Promise<T>): Promise<T>;
  /** Steps that build on each other: the first that fails ends them, and them alone. */
  scenario(name: string, steps: (report: Report) => Promise<void>): Promise<void>;
  /** Tells what a step cannot: no pass, no failure. */
  say(line: string): void;
  failures(): number;
  /** Tells why the whole run ends here, as a failure. What is still going on is told and counted no more. */
  breakOff(words: string): void;
  close(): void;
}

export function openReport(write: (line: string) => void): Report {
  let passed = 0;
  let failed = 0;
  let isBrokenOff = false;
  const fail = (...lines: readonly string[]) => {
    if (isBrokenOff) return;
    failed += 1;
    for (const line of lines) write(line);
  };
  const under = (prefix: string): Report => ({
    step: async (name, work) => {
      const startedAt = performance.now();
      const told = (mark: string) =>
        `${mark} ${((performance.now() - startedAt) / 1000).toFixed(1).padStart(6)} s  ${prefix}${name}`;
      try {
        const result = await work();
        if (isBrokenOff) return result;
        passed += 1;
        write(told('ok  '));
        return result;
      } catch (cause) {
        fail(told('FAIL'), indent(cause instanceof Error ? tellOf(cause) : String(cause)));
        throw new StepFailedError(name, { cause });
      }
    },
    scenario: async (name, steps) => {
      try {
        await steps(under(`${name}: `));
      } catch (error) {
        if (error instanceof StepFailedError) return;
        fail(
          `FAIL           ${name}: ended by a fault of the run itself`,
          indent(error instanceof Error ? (error.stack ?? error.message) : String(error)),
        );
      }
    },
    say: (line) => {
      if (!isBrokenOff) write(`                ${prefix}${line}`);
    },
    failures: () => failed,
    breakOff: (words) => {
      fail(`FAIL           ${words}`);
      isBrokenOff = true;
    },
    close: () => write(`conformance: ${passed} passed, ${failed} failed`),
  });
  return under('');
}

/** Throws `ExpectationError` with these words unless it holds. */
export function expectThat(holds: boolean, words: string): void {
  if (!holds) throw new ExpectationError(words);
}

function tellOf(error: Error): string {
  if (error instanceof ExpectationError) return error.message;
  return error.stack ?? `${error.name}: ${error.message}`;
}

function indent(text: string): string {
  return text
    .split('\n')
    .map((line) => `       ${line}`)
    .join('\n');
}
