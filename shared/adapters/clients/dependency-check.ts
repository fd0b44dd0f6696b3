// What the checks of all dependencies share: how long they wait, and what an answer that is no good is called.

/** It answers, but cannot be used: a table that is made or deleted, a key that is disabled. */
export class DependencyUnusableError extends Error {
  override readonly name = 'DependencyUnusableError';
}

export function soon(): { abortSignal: AbortSignal } {
  return { abortSignal: AbortSignal.timeout(1000) };
}
