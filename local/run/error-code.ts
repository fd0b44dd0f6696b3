// The code of an error of the system, such as EADDRINUSE. Looks at its shape: some come from another realm than their catcher.

export function codeOf(error: unknown): string | undefined {
  const has = typeof error === 'object' && error !== null && 'code' in error;
  return has && typeof error.code === 'string' ? error.code : undefined;
}
