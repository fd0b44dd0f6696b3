// What a person at the terminal has done or can mend: told in one sentence, with exit code 1 and no stack.

export class PlainError extends Error {
  override readonly name = 'PlainError';
}

/** Runs a command of the terminal to its end. Anything but a `PlainError` is a fault of ours and shows its stack. */
export async function runCommand(command: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await command();
  } catch (error) {
    if (!(error instanceof PlainError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
